"""Dynamic properties by which the style sheet knows our widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_PASSING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property of the style sheet and restyle the widget when it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def shows_ring(widget: QWidget, reason: Qt.FocusReason, *, before: bool) -> bool:
    """Whether focus that came for this reason is to be ringed: by keys yes, by mouse no.

    Focus given by the program is ringed for those who have used Tab in this window, and focus
    that was only away with another window is as it was ``before``.
    """
    if reason in _PASSING:
        return before
    if reason is Qt.FocusReason.OtherFocusReason:
        return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return reason in _BY_KEYS

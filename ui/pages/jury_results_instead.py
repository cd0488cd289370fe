"""What if: jurors switched off, another method, other weights; never touches the result."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.doubts import Instead
from app.services.scoring import Method
from ui.texts.scoring_methods import method_title
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.cards import Band
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.words import Line

_PERCENT = (90, 100, 110)
_WIDTH = 210
Named = tuple[tuple[str, str], ...]


class InsteadSide(QWidget):
    """Chooses another way to count; ``changed`` when it is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jurors: dict[str, CheckBox] = {}
        self._weights: dict[str, ChoiceField] = {}
        self._own_method = ""
        self._band = Band(
            self.tr("This is not the result. Places and arrows show what would be otherwise."),
            Colour.LIVE,
        )
        self._trouble = Band("", Colour.DANGER)
        self._fields = Wrapping()
        self._method = ChoiceField(self.tr("Method"), (), self._fields)
        self._method.setMinimumWidth(current_theme().px(_WIDTH))
        self._method.committed.connect(self._announce)
        self._flow = FlowLayout(self._fields)
        self._seats = Wrapping()
        self._row = FlowLayout(self._seats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        for widget in (
            self._band,
            self._trouble,
            Line(self.tr("Jurors who count"), ink=Colour.MUTED),
            self._seats,
            self._fields,
        ):
            column.addWidget(widget)

    def offer(self, jurors: Named, criteria: Named, method: str) -> None:
        """Offer what this round has; everything begins as in the result."""
        self._clear()
        self._own_method = method
        methods = [each for each in Method if each != Method.SKATING or method == Method.SKATING]
        self._method.set_options([Option(each, method_title(each)) for each in methods])
        self._method.show_value(method)
        self._flow.addWidget(self._method)
        for key, name in jurors:
            box = CheckBox(name)
            box.setChecked(True)
            box.committed.connect(self._announce)
            self._jurors[key] = box
            self._row.addWidget(box)
        for key, name in criteria:
            field = ChoiceField(name, self._weights_offered())
            field.setMinimumWidth(current_theme().px(_WIDTH))
            field.show_value("100")
            field.committed.connect(self._announce)
            self._weights[key] = field
            self._flow.addWidget(field)

    def change(self) -> Instead:
        """The way chosen."""
        method = self._method.value()
        return Instead(
            frozenset(key for key, box in self._jurors.items() if not box.isChecked()),
            "" if method == self._own_method else method,
            tuple((key, int(field.value())) for key, field in self._weights.items()),
        )

    def show_trouble(self, sentence: str) -> None:
        """Say why it cannot be counted so; nothing takes the sentence away."""
        self._trouble.show_text(sentence)

    def _weights_offered(self) -> tuple[Option, ...]:
        titles = (self.tr("weight −10 %"), self.tr("weight as it is"), self.tr("weight +10 %"))
        return tuple(Option(str(p), title) for p, title in zip(_PERCENT, titles, strict=True))

    def _clear(self) -> None:
        for layout, widget in (
            *((self._row, box) for box in self._jurors.values()),
            *((self._flow, field) for field in self._weights.values()),
        ):
            layout.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._jurors, self._weights = {}, {}
        self._flow.removeWidget(self._method)

    def _announce(self) -> None:
        self.changed.emit()

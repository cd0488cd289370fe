"""How a paper is printed: language, letters, and how those who were heard are named."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.values import HeardStyle, MinutesForm
from reports.options import PrintOptions, Typeface
from ui.settings import Settings
from ui.texts.language import language_in_use
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.cards import Band, Card
from ui.widgets.choices import Option, SegmentsField

SIZES = ("12", "13", "14")
REMEMBERED = "documents"


class OptionsCard(Card):
    """Choices of this computer are remembered here; the heard style belongs to the meeting."""

    changed = Signal()
    heard_style_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self._warning = Band()
        self._build_fields()
        self._build_layout()
        self._recall()

    def options(self, form: MinutesForm) -> PrintOptions:
        """What is chosen, for a paper in this form."""
        return replace(
            PrintOptions(),
            language=self._language.value(),
            form=form,
            typeface=Typeface(self._typeface.value()),
            size=float(self._size.value()),
        )

    def show_heard_style(self, style: HeardStyle) -> None:
        """Show what is set for the meeting."""
        self._heard.show_value(style.value)

    def warn_of_letters(self, missing: Sequence[str]) -> None:
        """Name the letters that no bundled typeface has; none takes the warning away."""
        text = self.tr("No typeface has these letters, and □ is printed for them: {letters}")
        self._warning.show_text(text.format(letters=" ".join(missing)) if missing else "")

    def _build_fields(self) -> None:
        self._language = SegmentsField(
            self.tr("Language of the paper"), (Option("ru", "Русский"), Option("en", "English"))
        )
        self._size = SegmentsField(
            self.tr("Size of letters"), tuple(Option(size, size) for size in SIZES)
        )
        self._typeface = SegmentsField(
            self.tr("Typeface"),
            (Option(Typeface.TINOS.value, "Tinos"), Option(Typeface.PT_SERIF.value, "PT Serif")),
        )
        self._heard = SegmentsField(
            self.tr("Who was heard (in Russian papers)"),
            (
                Option(HeardStyle.NOMINATIVE.value, self.tr("Nominative")),
                Option(HeardStyle.ACCUSATIVE.value, self.tr("Accusative")),
            ),
        )
        for field in (self._language, self._size, self._typeface):
            field.committed.connect(self._remember)
        self._heard.committed.connect(self.heard_style_chosen)

    def _build_layout(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().space(Space.L))
        grid.setVerticalSpacing(current_theme().space(Space.M))
        grid.addWidget(self._language, 0, 0)
        grid.addWidget(self._size, 0, 1)
        grid.addWidget(self._typeface, 1, 0)
        grid.addWidget(self._heard, 2, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self._warning)

    def _recall(self) -> None:
        defaults = {"language": language_in_use(), "typeface": "tinos", "size": "12"}
        for name, field in self._remembered().items():
            field.show_value(defaults[name])
            field.show_value(self._settings.last_choice(f"{REMEMBERED}.{name}"))

    def _remember(self) -> None:
        for name, field in self._remembered().items():
            self._settings.remember_choice(f"{REMEMBERED}.{name}", field.value())
        self.changed.emit()

    def _remembered(self) -> dict[str, SegmentsField]:
        return {"language": self._language, "typeface": self._typeface, "size": self._size}

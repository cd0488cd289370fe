"""The cards above a result: ballots, agreement, method, reliability."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.results import Results
from app.services.scoring import Level, written
from ui.texts.figures import figure
from ui.texts.scoring_methods import method_title
from ui.texts.verdicts import LEVEL_TONES, level_sentence, level_word
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.cards import Card
from ui.widgets.marks import Pill
from ui.widgets.words import Line


class FigureCard(Card):
    """A caption, a figure with a pill beside it, and a line of words below."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        theme = current_theme()
        self.body.setSpacing(theme.space(Space.XS))
        self._figure = Line("", TextSize.PAGE_TITLE, weight=Weight.DemiBold, tabular=True)
        self._pill = Pill("")
        self._words = Line("", TextSize.CAPTION, Colour.MUTED)
        row = QHBoxLayout()
        row.setSpacing(theme.space(Space.S))
        row.addWidget(self._figure)
        row.addWidget(self._pill)
        row.addStretch(1)
        self.body.addWidget(Line(caption, TextSize.CAPTION, Colour.MUTED))
        self.body.addLayout(row)
        self.body.addWidget(self._words)

    def show_figure(
        self, text: str, words: str, pill: str = "", tone: Colour = Colour.SUNKEN, icon: str = ""
    ) -> None:
        """Say something else."""
        self._figure.setText(text)
        self._words.setText(words)
        self._pill.show_text(pill, tone, icon)
        self._pill.setVisible(bool(pill))


class FigureCards(QWidget):
    """The four cards in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ballots = FigureCard(self.tr("Ballots"))
        self._agreement = FigureCard(self.tr("Agreement (Kendall’s W)"))
        self._method = FigureCard(self.tr("Method"))
        self._firm = FigureCard(self.tr("Reliability"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.M))
        for card in (self._ballots, self._agreement, self._method, self._firm):
            row.addWidget(card, 1)

    def show_results(self, results: Results, signed: int, jurors: int) -> None:
        """Show a result; reliability is told later."""
        self._ballots.show_figure(
            f"{signed} / {jurors}",
            self.tr("Sealed until the closing"),
            self.tr("opened"),
            Colour.SUCCESS_SOFT,
            "mdi6.lock-open-check-outline",
        )
        found, level = results.agreement, results.agreement.verdict.level
        w = figure(written(found.kendall.w), 2) if found.kendall else "—"
        known = level is not Level.UNKNOWN
        self._agreement.show_figure(
            w, level_sentence(level), level_word(level) if known else "", Colour(LEVEL_TONES[level])
        )
        agrees = not results.differences
        self._method.show_figure(
            method_title(results.round.method),
            self.tr("Two calculations find the same")
            if agrees
            else self.tr("The second calculation differs"),
        )
        self._firm.show_figure("…", self.tr("Other ways to count are being tried"))

    def show_firm(self, firm: int, placed: int, ways: int) -> None:
        """How many places hold in all other ways to count."""
        whole = firm == placed
        ways_shown = QLocale().toString(ways)
        self._firm.show_figure(
            f"{firm} / {placed}",
            self.tr("Places that hold in all other ways to count: {count}").format(
                count=ways_shown
            ),
            self.tr("firm") if whole else "",
            Colour.SUCCESS_SOFT,
        )

"""What can be looked at beside a result: figures of agreement, and what is for the chair only."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.doubts import Manners
from app.services.results import Results
from app.services.scoring import written
from ui.texts.figures import figure
from ui.texts.remarks import remark_text
from ui.texts.verdicts import level_sentence
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import Band
from ui.widgets.dots import DotChart, DotRow
from ui.widgets.words import Line, Words

translate = QCoreApplication.translate

Names = Mapping[str, str]
Facts = Sequence[tuple[str, Fraction | None]]


def named(sentence: str, names: Names) -> str:
    """A sentence with the names of jurors, entries and criteria for their keys."""
    for key, name in names.items():
        sentence = sentence.replace(key, name)
    return sentence


class AgreementSide(QWidget):
    """The figures behind the one sentence, and every juror against the rest as dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Words("", weight=Weight.DemiBold)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(current_theme().space(Space.XL))
        self._grid.setColumnStretch(4, 1)
        self._rest = DotChart(self.tr("Each juror against all the others"))
        self._remarks = Words("", TextSize.CAPTION, Colour.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        column.addWidget(self._sentence)
        column.addLayout(self._grid)
        column.addWidget(
            Line(self.tr("Each juror against all the others (Spearman)"), ink=Colour.MUTED)
        )
        column.addWidget(self._rest)
        column.addWidget(self._remarks)

    def show_results(self, results: Results, names: Names) -> None:
        """Show the figures of a result."""
        found = results.agreement
        sentences = [level_sentence(found.verdict.level)]
        if found.verdict.apart:
            apart = self.tr("{juror} goes an own way.")
            sentences.append(apart.format(juror=names.get(found.verdict.apart, "")))
        if found.verdict.orientation_only:
            sentences.append(self.tr("With so few entries this is for orientation only."))
        self._sentence.setText(" ".join(sentences))
        self._fill(self._facts(results))
        pairs = zip(found.jurors, found.against_rest, strict=True)
        self._rest.show_rows([_dot(names.get(juror, ""), value) for juror, value in pairs])
        remarks = [named(remark_text(each), names) for each in results.remarks]
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))

    def _facts(self, results: Results) -> Facts:
        w, icc, alpha = (
            results.agreement.kendall,
            results.agreement.icc,
            results.agreement.alpha,
        )
        return (
            (self.tr("Kendall’s W"), w.w if w else None),
            (self.tr("p, the likelihood by chance"), w.p if w else None),
            (self.tr("ICC(2,1), one juror"), icc.two_single if icc else None),
            (self.tr("ICC(2,k), the mean of the jury"), icc.two_many if icc else None),
            (self.tr("Krippendorff’s alpha (interval)"), alpha.interval if alpha else None),
            (self.tr("Krippendorff’s alpha (ordinal)"), alpha.ordinal if alpha else None),
        )

    def _fill(self, facts: Facts) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for at, (title, value) in enumerate(facts):
            row, column = divmod(at, 2)
            shown = "—" if value is None else figure(written(value), 3)
            self._grid.addWidget(Line(title, ink=Colour.MUTED), row, 2 * column)
            self._grid.addWidget(
                Line(shown, weight=Weight.DemiBold, tabular=True), row, 2 * column + 1
            )


class ChairSide(QWidget):
    """Severity, spread and the own side, behind a question that the chair answers."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Band(
            self.tr(
                "How severely each juror marks, and how the own organization fared, is for the "
                "chair only. Make sure that nobody else sees the screen."
            )
        )
        self._show = QuietButton(self.tr("I am the chair, show it"), "mdi6.eye-outline")
        self._content = QWidget()
        self._severity = DotChart(self.tr("Severity: how far above or below the others"))
        self._words = Words("", ink=Colour.MUTED)
        self._build()
        self._show.clicked.connect(self.confirmed)
        self.hide_figures()

    def hide_figures(self) -> None:
        """Back to the question; nothing stays on the screen or in the widgets."""
        self._severity.show_rows(())
        self._words.setText("")
        self._content.hide()
        self._question.show()
        self._show.show()

    def show_manners(self, found: Manners, names: Names) -> None:
        """Show the figures, once confirmed."""
        self._severity.show_rows(
            [_dot(names.get(each.juror, ""), each.severity, 2) for each in found.jurors], 0.0
        )
        spread = self.tr("{juror}: marked {count}, spread {spread}.")
        lines = [
            spread.format(
                juror=names.get(each.juror, ""), count=each.marked, spread=_shown(each.spread, 2)
            )
            for each in found.jurors
        ]
        own = self.tr("{juror} marked {count} of the own organization {excess} above the others.")
        lines += [
            own.format(
                juror=names.get(each.juror, ""),
                count=each.own_entries,
                excess=_shown(each.excess, 2),
            )
            for each in found.own_sides
        ] or [self.tr("Nobody judged an entry of the own organization.")]
        self._words.setText("\n".join(lines))
        self._question.hide()
        self._show.hide()
        self._content.show()

    def _build(self) -> None:
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(
            Line(self.tr("Severity: how far above or below the others"), ink=Colour.MUTED)
        )
        inner.addWidget(self._severity)
        inner.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._content)


def _dot(name: str, value: Fraction | None, decimals: int = 3) -> DotRow:
    strong = None if value is None else float(value)
    return DotRow(name, (), strong, _shown(value, decimals))


def _shown(value: Fraction | None, decimals: int) -> str:
    return "—" if value is None else figure(written(value), decimals)

"""What came out: the table of results, ties, nominations, selection."""

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from app.services.jury_minutes import JuryEntry, JuryMinutes
from reports.document import Align, Block, Column, Paragraph, Table, plain
from reports.jury.method import section, step_said
from reports.jury.voice import JuryVoice, bare

TENTHS = 1
"""Decimals of averages on paper, as regional contests keep them."""
UPRIGHT, LYING = 170.0, 257.0
"""Millimetres of the body of a sheet with the margins of an office."""
PLACE, TOTAL, OUTCOME, NAME = 15.0, 18.0, 30.0, 38.0
FEW = 5
"""Up to so many criteria the table has room for a column of decisions; a section tells them too."""
OUTCOMES = (
    "selected", "reserve", "undecided", "beyond_quota", "below_threshold", "unranked",
)  # fmt: skip
_PLAIN_GROUNDS = frozenset({"total", "shared", "unranked", "schulze"}) | {
    "skating_5_8", "skating_6", "skating_9",
}  # fmt: skip


def total_said(entry: JuryEntry, data: JuryMinutes, voice: JuryVoice) -> str:
    """The total at the decimals of the rules."""
    return voice.number(entry.total, data.rules.options.rounding.total)


def named(entry: JuryEntry, voice: JuryVoice) -> str:
    """The title with team or organization."""
    who = ", ".join(dict.fromkeys(part for part in (entry.team, entry.organization) if part))
    return voice.texts.say("entry_by", title=entry.title, who=who) if who else entry.title


def results(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """Places, averages by criterion, totals, and what became of each entry."""
    yield section(voice, "results")
    if not data.entries:
        yield Paragraph(plain(voice.texts["no_entries"]), before=0.25)
        return
    yield voice.line(voice.texts["columns_note"], before=0.25, joined=True)
    told = any(each.outcome for each in data.entries) and len(data.criteria) <= FEW
    yield results_table(data, voice, UPRIGHT, outcome=told)


def results_table(
    data: JuryMinutes, voice: JuryVoice, width: float, *, outcome: bool = False
) -> Table:
    """The table of results on a body so many millimetres wide; criteria by their numbers."""
    texts, count = voice.texts, len(data.criteria)
    narrow = cell_width(count)
    left = width - PLACE - TOTAL - narrow * count - (OUTCOME if outcome else 0.0)
    columns = [
        Column(texts["column_place"], PLACE, Align.CENTER),
        Column(texts["column_entry"], max(left, NAME)),
        *(Column(str(at), narrow, Align.CENTER) for at in range(1, count + 1)),
        Column(texts["column_total"], TOTAL, Align.CENTER),
    ]
    if outcome:
        columns.append(Column(texts["column_outcome"], OUTCOME))
    rows = tuple(_row(each, data, voice, outcome=outcome) for each in data.entries)
    return Table(tuple(columns), rows, before=0.25)


def cell_width(count: int) -> float:
    """Millimetres for the figure of a criterion: «10,0» fits the narrower ones."""
    return 14.0 if count <= FEW else 10.0


def _row(
    entry: JuryEntry, data: JuryMinutes, voice: JuryVoice, *, outcome: bool
) -> tuple[str, ...]:
    averages = entry.averages or ("",) * len(data.criteria)
    title = named(entry, voice)
    cells = (
        voice.places(entry.place) or "–",
        f"{title}, {voice.texts['withdrawn']}" if entry.withdrawn else title,
        *(voice.number(each, TENTHS) or "–" for each in averages),
        total_said(entry, data, voice) or "–",
    )
    if not outcome:
        return cells
    return (*cells, voice.texts[f"outcome_{entry.outcome}"] if entry.outcome else "")


def ties(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """Equal results and how they were decided."""
    yield section(voice, "ties")
    said = [*_shared(data, voice), *_decided(data, voice)]
    for line in said or [voice.texts["no_ties"]]:
        yield Paragraph(plain(line))


def placed(data: JuryMinutes) -> Sequence[JuryEntry]:
    """Entries with a place, best first."""
    return [each for each in data.entries if each.place]


def _shared(data: JuryMinutes, voice: JuryVoice) -> Iterable[str]:
    for place, group in groupby(placed(data), key=lambda each: each.place):
        entries = list(group)
        if len(entries) > 1:
            yield voice.texts.say(
                "tie_shared", place=voice.places(place), entries=voice.quoted(entries)
            )


def _decided(data: JuryMinutes, voice: JuryVoice) -> Iterable[str]:
    for above, below in pairwise(placed(data)):
        ground, _, about = above.decided_by.partition(":")
        if ground not in _PLAIN_GROUNDS:
            yield voice.texts.say(
                "tie_decided",
                above=bare(above.title),
                below=bare(below.title),
                step=step_said(ground, about, voice),
                compared=_compared(above, voice),
            )


def _compared(above: JuryEntry, voice: JuryVoice) -> str:
    upper, lower = (voice.number(each) for each in above.compared)
    return voice.texts.say("compared", upper=upper, lower=lower) if upper and lower else ""


def nominations(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """The best of each nomination."""
    best = winners_by_nomination(data)
    if best:
        yield section(voice, "winners")
    for nomination, entries in best:
        text = voice.texts.say("winner", nomination=bare(nomination), entries=voice.quoted(entries))
        yield Paragraph(plain(text))


def winners_by_nomination(data: JuryMinutes) -> list[tuple[str, list[JuryEntry]]]:
    """Per nomination the entries on its best place, in order of titles."""
    entries = placed(data)
    names = sorted({each.nomination for each in entries if each.nomination})
    found: list[tuple[str, list[JuryEntry]]] = []
    for name in names:
        mine = [each for each in entries if each.nomination == name]
        found.append((name, [each for each in mine if each.place == mine[0].place]))
    return found


def selection(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """Who passes, who waits, who does not; nothing without quota and passing score."""
    if any(each.outcome for each in data.entries):
        yield section(voice, "outcomes")
    for outcome in OUTCOMES:
        entries = [each for each in data.entries if each.outcome == outcome]
        if entries:
            text = voice.texts.say(f"outcome_line_{outcome}", entries=voice.quoted(entries))
            yield Paragraph(plain(text))

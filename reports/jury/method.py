"""The rules that were frozen at opening, in words: criteria, method, blanks, ties."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from app.services.ballot_sheet import SheetCriterion
from app.services.jury_minutes import JuryCriterion, JuryMinutes
from app.services.scoring import written
from reports.document import (
    Align,
    Block,
    Column,
    Heading,
    NameList,
    Paragraph,
    Table,
    plain,
    strong,
)
from reports.jury.voice import JuryVoice, bare


def section(voice: JuryVoice, key: str) -> Heading:
    """The heading of a section, which is a bookmark too."""
    title = voice.texts[key]
    return Heading(strong(title), Align.LEFT, bookmark=title, before=1.0)


def criteria(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """The table that gives the criteria the numbers other tables use."""
    texts = voice.texts
    yield section(voice, "criteria")
    yield Table(
        (
            Column(texts["column_number"], 0.07, Align.CENTER),
            Column(texts["column_criterion"], 0.55),
            Column(texts["column_weight"], 0.12, Align.CENTER),
            Column(texts["column_scale"], 0.26, Align.CENTER),
        ),
        tuple(_criterion(at, each, voice) for at, each in enumerate(data.criteria, 1)),
        before=0.5,
    )
    if any(each.other_weights for each in data.criteria):
        yield voice.line(texts["other_weights"], before=0.25)


def _criterion(at: int, each: JuryCriterion, voice: JuryVoice) -> tuple[str, ...]:
    weight = voice.number(each.weight) + ("*" if each.other_weights else "")
    return (str(at), criterion_title(each, voice), weight, scale(each, voice))


def criterion_title(each: JuryCriterion, voice: JuryVoice) -> str:
    """The title, with the nomination where it is of one only."""
    if not each.nomination:
        return each.title
    return voice.texts.say("of_nomination", title=each.title, nomination=bare(each.nomination))


def scale(each: JuryCriterion | SheetCriterion, voice: JuryVoice) -> str:
    """From where to where marks go, and by what step."""
    low, high, step = (voice.number(number) for number in (each.low, each.high, each.step))
    return voice.texts.say("scale", low=low, high=high, step=step)


def method(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """How places came of marks."""
    yield section(voice, "method")
    yield Paragraph(plain(" ".join(_sentences(data, voice))), before=0.25)
    yield from _policies(data, voice)
    yield from _ladder(data, voice)


def _sentences(data: JuryMinutes, voice: JuryVoice) -> Iterable[str]:
    texts, rules = voice.texts, data.rules
    options = rules.options
    yield texts.say(
        f"method_{rules.method}",
        high=options.drop_high,
        low=options.drop_low,
        per=texts[f"trim_{options.trim_per.value}"],
        first=voice.number(written(options.first)),
        factor=voice.number(written(options.factor)),
    )
    if options.map_back:
        yield texts["mapped_back"]
    if options.lower_is_better:
        yield texts["lower"]
    yield _rounding(data, voice)
    if rules.carried_from:
        yield texts.say("carried", round=bare(rules.carried_from))
    if rules.threshold:
        yield texts.say("threshold", threshold=voice.number(rules.threshold))
    yield from _adjustments(data, voice)


def _rounding(data: JuryMinutes, voice: JuryVoice) -> str:
    texts, rounding = voice.texts, data.rules.options.rounding
    steps = (
        ("criterion", rounding.criterion),
        ("weighted", rounding.weighted),
        ("total", rounding.total),
    )
    told = [texts.say(f"rounding_{name}", digits=d) for name, d in steps if d is not None]
    return texts.say("rounding", steps="; ".join(told)) if told else texts["exact"]


def _adjustments(data: JuryMinutes, voice: JuryVoice) -> Iterable[str]:
    titles = {each.id: bare(each.title) for each in data.entries}
    options = data.rules.options
    for key, points in (("deducted", options.deductions), ("added", options.bonus)):
        if points:
            yield voice.texts.say(key, entries=_points(points, titles, voice))


def _points(points: Mapping[str, Fraction], titles: Mapping[str, str], voice: JuryVoice) -> str:
    return ", ".join(
        voice.texts.say(
            "adjusted", entry=titles.get(key, key), points=voice.number(written(number))
        )
        for key, number in points.items()
    )


def _policies(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    yield voice.line(texts["policies"], before=0.5, joined=True)
    blanks = ("missing", "recused", "absent")
    yield _listed(
        texts.say("policy", blank=texts[f"blank_{blank}"], policy=texts[f"policy_{policy}"])
        for blank, policy in zip(blanks, data.rules.policies, strict=True)
    )


def _listed(points: Iterable[str]) -> NameList:
    """Points of one sentence: semicolons between them, a full stop at the end."""
    *firsts, last = points
    return NameList((*(plain(f"{each};") for each in firsts), plain(f"{last}.")))


def _ladder(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts, ladder = voice.texts, data.rules.ladder
    if not ladder:
        yield voice.line(texts["no_ladder"], before=0.5)
        return
    yield voice.line(texts["ladder"], before=0.5, joined=True)
    yield _listed(
        f"{at}) {step_said(ground, about, voice)}" for at, (ground, about) in enumerate(ladder, 1)
    )


def step_said(ground: str, about: str, voice: JuryVoice) -> str:
    """A step of the ladder, with the criteria or the seed it is about."""
    said = voice.texts[f"step_{ground}"]
    return voice.texts.say("about", step=said, about=about) if about else said

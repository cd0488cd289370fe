"""The body of the minutes: for each item who was heard, who spoke and what was decided."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from app.domain.values import DecisionKind, ItemKind, MinutesForm
from app.services.minutes import DecisionRow, ItemRow, MinutesData, Speech, Votes
from reports.document import Align, Block, Heading, NumberedParagraph, Paragraph, plain
from reports.grammar import ended, lower_start, paragraphs, upper_start
from reports.protocol.people import affiliation
from reports.protocol.voice import Voice
from reports.texts import Texts


def numbered_items(items: Sequence[ItemRow]) -> list[tuple[str, ItemRow]]:
    """The items of the protocol with their numbers; a break is no item of a protocol.

    The numbers of the agenda stay when every item has one of its own, else they are counted.
    """
    heard = [item for item in items if item.kind is not ItemKind.BREAK]
    own = [item.number.strip().rstrip(".") for item in heard]
    usable = all(own) and len(set(own)) == len(own)
    numbers = own if usable else [str(index) for index in range(1, len(heard) + 1)]
    return list(zip(numbers, heard, strict=True))


class ItemComposer:
    """Says one item after another; a post is given where its holder first appears."""

    def __init__(self, data: MinutesData, voice: Voice, introduced: Iterable[str]) -> None:
        self._voice = voice
        self._texts = voice.texts
        self._full = voice.options.form is MinutesForm.FULL
        self._case = voice.heard_case(data)
        self._introduced = set(introduced)

    def blocks(self, number: str, item: ItemRow) -> Iterable[Block]:
        """The whole item: СЛУШАЛИ, ВЫСТУПИЛИ, ПОСТАНОВИЛИ."""
        title = upper_start(item.title.strip()) or self._texts["untitled_item"]
        label = f"{number}. {self._texts['heard']}"
        yield Heading(plain(label), Align.LEFT, bookmark=f"{number}. {title}", before=1.0)
        yield from self._heard(item, title)
        yield from self._spoke(item.speeches)
        yield from self._decided(number, item.decisions)

    def _heard(self, item: ItemRow, title: str) -> Iterable[Block]:
        said = paragraphs(item.heard) if self._full else []
        first, *rest = said or [self._matter(title, alone=not item.presenters)]
        names = ", ".join(self._voice.name(who.name, self._case) for who in item.presenters)
        if names:
            first = self._texts.say("said", name=names, text=self._after_dash(first))
        for text in (first, *rest):
            yield Paragraph(plain(ended(text)))

    def _matter(self, title: str, *, alone: bool) -> str:
        """The wording of the item as the subject of a report."""
        if alone or _first_word(title) in self._texts.words("prepositions"):
            return title
        return self._texts.say("on_the_matter", title=title.strip('«»"“”'))

    def _after_dash(self, text: str) -> str:
        """Small letter where a sentence goes on after a dash; names keep their capital."""
        word = _first_word(text)
        goes_on = word in self._texts.words("prepositions")
        goes_on = goes_on or word.startswith(self._texts.words("verbs"))
        return lower_start(text) if goes_on else text

    def _spoke(self, speeches: Sequence[Speech]) -> Iterable[Block]:
        said = [speech for speech in speeches if speech.name or (self._full and speech.text)]
        if not said:
            return
        yield Heading(plain(self._texts["spoke"]), before=0.25)
        if self._full:
            for speech in said:
                yield from self._speech(speech)
        else:
            people = {who.id: who for who in (speech.name for speech in said) if who}
            names = ", ".join(self._voice.name(who) for who in people.values())
            yield Paragraph(plain(ended(names)))

    def _speech(self, speech: Speech) -> Iterable[Block]:
        first, *rest = paragraphs(speech.text) or [""]
        name = self._speaker(speech)
        if name and first:
            first = self._texts.say("said", name=name, text=self._after_dash(first))
        for text in (first or name, *rest):
            yield Paragraph(plain(ended(text)))

    def _speaker(self, speech: Speech) -> str:
        if speech.name is None:
            return ""
        name = self._voice.name(speech.name)
        about = affiliation(speech.post, speech.organization)
        if not about or speech.name.id in self._introduced:
            return name
        self._introduced.add(speech.name.id)
        return f"{name} ({about})"

    def _decided(self, number: str, decisions: Sequence[DecisionRow]) -> Iterable[Block]:
        worded = [decision for decision in decisions if decision.text.strip()]
        points = ((f"{number}.{index}.", row) for index, row in enumerate(worded, start=1))
        for kind, group in groupby(points, key=_kind):
            yield Heading(plain(self._texts[f"decided_{kind}"]), before=0.25)
            for point, decision in group:
                yield from self._point(point, decision)

    def _point(self, point: str, decision: DecisionRow) -> Iterable[Block]:
        first, *rest = paragraphs(decision.text)
        after = [
            *rest,
            self._duty(decision),
            votes_said(decision.votes, decision.kind, self._texts),
        ]
        lines = [ended(line) for line in after if line]
        yield NumberedParagraph(point, plain(ended(upper_start(first))), joined=bool(lines))
        for index, line in enumerate(lines, start=1):
            yield Paragraph(plain(line), joined=index < len(lines))

    def _duty(self, decision: DecisionRow) -> str:
        """Who answers for it and by when."""
        name = self._voice.name(decision.responsible) if decision.responsible else ""
        organization = decision.responsible_organization.strip()
        who = f"{name} ({organization})" if name and organization else name or organization
        said = [
            ended(self._texts.say("responsible", name=who)) if who else "",
            ended(self._texts.say("due", date=self._voice.date(decision.due)))
            if decision.due
            else "",
        ]
        return " ".join(filter(None, said))


def _kind(point: tuple[str, DecisionRow]) -> DecisionKind:
    return point[1].kind


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0].lower() if text.split() else ""


def votes_said(votes: Votes, kind: DecisionKind, texts: Texts) -> str:
    """The count and the result, or nothing when nobody counted."""
    counts = (votes.in_favour, votes.against, votes.abstained)
    if all(count is None for count in counts):
        return ""
    in_favour, against, abstained = (
        texts["vote_blank"] if count is None else str(count) for count in counts
    )
    said = texts.say("votes", in_favour=in_favour, against=against, abstained=abstained)
    result = _result(votes)
    return f"{said} {texts[f'{result}_{kind}']}" if result else said


def _result(votes: Votes) -> str:
    """The majority of those who took part in the vote (Civil Code of Russia, art. 181.2)."""
    if votes.in_favour is None or votes.against is None:
        return ""
    others = votes.against + (votes.abstained or 0)
    if votes.in_favour + others == 0:
        return ""
    if others == 0:
        return "unanimous"
    return "carried" if votes.in_favour > others else "rejected"

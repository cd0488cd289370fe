"""A closed round as rows: everything the papers of a jury may say, and nothing of how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.values import MarkState, RoundEventKind, StageKind
from app.services.minutes import Organizer, PersonName
from app.services.scoring import Options


@dataclass(frozen=True, slots=True)
class JuryPlace:
    """The meeting at which the jury sat; whatever is not known stays empty."""

    day: date | None = None
    town: str = ""
    venue: str = ""
    hall: str = ""
    programme: str = ""
    organizers: tuple[Organizer, ...] = ()
    secretary: PersonName | None = None


@dataclass(frozen=True, slots=True)
class JuryMember:
    """A juror with the receipt of the ballot; without a receipt the juror handed in none."""

    id: str
    name: PersonName
    post: str = ""
    chair: bool = False
    receipt: str = ""
    paper: bool = False
    left: bool = False


@dataclass(frozen=True, slots=True)
class JuryCriterion:
    """A criterion; weight and scale are decimals as written, exact.

    ``other_weights`` says whether another nomination or sum has a weight of its own.
    """

    id: str
    title: str
    weight: str = "1"
    low: str = "0"
    high: str = "10"
    step: str = "1"
    nomination: str = ""
    other_weights: bool = False


@dataclass(frozen=True, slots=True)
class JuryEntry:
    """An entry in the standings, best first; ``averages`` are decimals by criterion or empty.

    ``decided_by`` and ``compared`` tell what put it before the next one; ``outcome`` what became
    of it by quota and passing score.
    """

    id: str
    title: str
    number: str = ""
    team: str = ""
    organization: str = ""
    nomination: str = ""
    members: tuple[PersonName, ...] = ()
    withdrawn: bool = False
    place: str = ""
    total: str = ""
    averages: tuple[str, ...] = ()
    per_juror: Mapping[str, str] | None = None
    decided_by: str = ""
    compared: tuple[str, str] = ("", "")
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class JuryMark:
    """A cell of an opened ballot."""

    juror_id: str
    entry_id: str
    criterion_id: str
    state: MarkState
    value: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class JuryEvent:
    """What changed after opening."""

    kind: RoundEventKind
    who: str = ""
    entry: str = ""
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JuryAgreement:
    """Figures as decimals, empty where one cannot be calculated; ``apart`` is a juror's name."""

    level: str
    apart: str = ""
    orientation_only: bool = False
    entries: int = 0
    w: str = ""
    p: str = ""
    single: str = ""
    mean: str = ""
    alpha: str = ""


@dataclass(frozen=True, slots=True)
class JuryRemark:
    """Something the calculation has to say: its code and facts, names already put for keys."""

    code: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class JuryRules:
    """What was frozen at opening; ``ladder`` are steps with what each is about, in words.

    ``policies`` are what is done about missing, recused and absent marks, in this order.
    """

    method: str = "mean"
    options: Options = field(default_factory=Options)
    policies: tuple[str, str, str] = ("leave_out", "leave_out", "leave_out")
    ladder: tuple[tuple[str, str], ...] = ()
    threshold: str = ""
    carried_from: str = ""


@dataclass(frozen=True, slots=True)
class JuryMinutes:
    """One closed round as its papers see it; ``differs`` when the second calculation disagrees."""

    contest: str
    round: str
    kind: StageKind
    rules: JuryRules = field(default_factory=JuryRules)
    place: JuryPlace = JuryPlace()
    rehearsal: bool = False
    opened: datetime | None = None
    closed: datetime | None = None
    digest: str = ""
    jurors: tuple[JuryMember, ...] = ()
    criteria: tuple[JuryCriterion, ...] = ()
    entries: tuple[JuryEntry, ...] = ()
    marks: tuple[JuryMark, ...] = ()
    agreement: JuryAgreement = JuryAgreement("unknown")
    events: tuple[JuryEvent, ...] = ()
    rulings: tuple[str, ...] = ()
    remarks: tuple[JuryRemark, ...] = ()
    differs: bool = False

    @property
    def chair(self) -> JuryMember | None:
        """Who chairs the jury, if anybody was named."""
        return next((each for each in self.jurors if each.chair), None)

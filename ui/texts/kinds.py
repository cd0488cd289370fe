"""Enums in the words of the interface language, and the icons that go with them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.values import (
    Case,
    DecisionKind,
    Gender,
    HeardStyle,
    Invitation,
    ItemKind,
    LinkKind,
    MinutesForm,
    Numbering,
    OrganizationKind,
    Role,
)
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_ITEMS: Mapping[ItemKind, str] = {
    ItemKind.REPORT: QT_TRANSLATE_NOOP("Kinds", "Report"),
    ItemKind.CIRCLE: QT_TRANSLATE_NOOP("Kinds", "Circle"),
    ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("Kinds", "Discussion"),
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    ItemKind.DEFENCE: QT_TRANSLATE_NOOP("Kinds", "Defence"),
    ItemKind.AWARD: QT_TRANSLATE_NOOP("Kinds", "Award"),
    ItemKind.BREAK: QT_TRANSLATE_NOOP("Kinds", "Break"),
}
_ITEM_ICONS: Mapping[ItemKind, str] = {
    ItemKind.REPORT: "mdi6.presentation",
    ItemKind.CIRCLE: "mdi6.circle-outline",
    ItemKind.DISCUSSION: "mdi6.forum-outline",
    ItemKind.DECISION: "mdi6.gavel",
    ItemKind.DEFENCE: "mdi6.shield-account-outline",
    ItemKind.AWARD: "mdi6.trophy-outline",
    ItemKind.BREAK: "mdi6.coffee-outline",
}
_DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    DecisionKind.RECOMMENDATION: QT_TRANSLATE_NOOP("Kinds", "Recommendation"),
    DecisionKind.AGREEMENT: QT_TRANSLATE_NOOP("Kinds", "Agreement"),
}
_LINKS: Mapping[LinkKind, str] = {
    LinkKind.FOUNDER: QT_TRANSLATE_NOOP("Kinds", "Founder"),
    LinkKind.PARTNER: QT_TRANSLATE_NOOP("Kinds", "Partner"),
}
_ROLES: Mapping[Role, str] = {
    Role.ORGANIZER: QT_TRANSLATE_NOOP("Kinds", "organizer"),
    Role.SPEAKER: QT_TRANSLATE_NOOP("Kinds", "speaker"),
    Role.EXPERT: QT_TRANSLATE_NOOP("Kinds", "expert"),
    Role.MODERATOR: QT_TRANSLATE_NOOP("Kinds", "moderator"),
    Role.AUTHORITY: QT_TRANSLATE_NOOP("Kinds", "for the authorities"),
    Role.MEDIA: QT_TRANSLATE_NOOP("Kinds", "for the media"),
    Role.JURY: QT_TRANSLATE_NOOP("Kinds", "jury"),
    Role.AWARDED: QT_TRANSLATE_NOOP("Kinds", "awarded"),
    Role.GUEST: QT_TRANSLATE_NOOP("Kinds", "guest"),
}
_INVITATIONS: Mapping[Invitation, str] = {
    Invitation.LISTED: QT_TRANSLATE_NOOP("Kinds", "on the list"),
    Invitation.INVITED: QT_TRANSLATE_NOOP("Kinds", "invited"),
    Invitation.CONFIRMED: QT_TRANSLATE_NOOP("Kinds", "confirmed"),
    Invitation.DECLINED: QT_TRANSLATE_NOOP("Kinds", "declined"),
}
_INVITATION_TONES: Mapping[Invitation, str] = {
    Invitation.LISTED: "surface_sunken",
    Invitation.INVITED: "accent_soft",
    Invitation.CONFIRMED: "success_soft",
    Invitation.DECLINED: "danger_soft",
}
_NUMBERINGS: Mapping[Numbering, str] = {
    Numbering.PLAIN: QT_TRANSLATE_NOOP("Kinds", "Number all items"),
    Numbering.WITHOUT_BREAKS: QT_TRANSLATE_NOOP("Kinds", "Number all items but breaks"),
}
_HEARD_STYLES: Mapping[HeardStyle, str] = {
    HeardStyle.NOMINATIVE: QT_TRANSLATE_NOOP("Kinds", "Name and a dash"),
    HeardStyle.ACCUSATIVE: QT_TRANSLATE_NOOP("Kinds", "Declined name"),
}
_FORMS: Mapping[MinutesForm, str] = {
    MinutesForm.FULL: QT_TRANSLATE_NOOP("Kinds", "Full"),
    MinutesForm.SHORT: QT_TRANSLATE_NOOP("Kinds", "Short"),
}
_ORGANIZATIONS: Mapping[OrganizationKind, str] = {
    OrganizationKind.NGO: QT_TRANSLATE_NOOP("Kinds", "NGO"),
    OrganizationKind.TOS: QT_TRANSLATE_NOOP("Kinds", "Neighbourhood council"),
    OrganizationKind.INITIATIVE: QT_TRANSLATE_NOOP("Kinds", "Initiative group"),
    OrganizationKind.RESOURCE_CENTRE: QT_TRANSLATE_NOOP("Kinds", "Resource centre"),
    OrganizationKind.AUTHORITY: QT_TRANSLATE_NOOP("Kinds", "Authority"),
    OrganizationKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Kinds", "Municipality"),
    OrganizationKind.BUSINESS: QT_TRANSLATE_NOOP("Kinds", "Business"),
    OrganizationKind.UNION: QT_TRANSLATE_NOOP("Kinds", "Union"),
    OrganizationKind.MEDIA: QT_TRANSLATE_NOOP("Kinds", "Media"),
    OrganizationKind.UNIVERSITY: QT_TRANSLATE_NOOP("Kinds", "University"),
    OrganizationKind.STUDENTS: QT_TRANSLATE_NOOP("Kinds", "Student group"),
    OrganizationKind.VOLUNTEERS: QT_TRANSLATE_NOOP("Kinds", "Volunteers"),
    OrganizationKind.COMMUNITY: QT_TRANSLATE_NOOP("Kinds", "Community"),
    OrganizationKind.FUND: QT_TRANSLATE_NOOP("Kinds", "Foundation"),
    OrganizationKind.OTHER: QT_TRANSLATE_NOOP("Kinds", "Other"),
}
_MANY_ORGANIZATIONS: Mapping[OrganizationKind, str] = {
    OrganizationKind.NGO: QT_TRANSLATE_NOOP("Kinds", "NGOs"),
    OrganizationKind.TOS: QT_TRANSLATE_NOOP("Kinds", "Neighbourhood councils"),
    OrganizationKind.INITIATIVE: QT_TRANSLATE_NOOP("Kinds", "Initiative groups"),
    OrganizationKind.RESOURCE_CENTRE: QT_TRANSLATE_NOOP("Kinds", "Resource centres"),
    OrganizationKind.AUTHORITY: QT_TRANSLATE_NOOP("Kinds", "Authorities"),
    OrganizationKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Kinds", "Municipalities"),
    OrganizationKind.BUSINESS: QT_TRANSLATE_NOOP("Kinds", "Businesses"),
    OrganizationKind.UNION: QT_TRANSLATE_NOOP("Kinds", "Unions"),
    OrganizationKind.MEDIA: QT_TRANSLATE_NOOP("Kinds", "Media outlets"),
    OrganizationKind.UNIVERSITY: QT_TRANSLATE_NOOP("Kinds", "Universities"),
    OrganizationKind.STUDENTS: QT_TRANSLATE_NOOP("Kinds", "Student groups"),
    OrganizationKind.VOLUNTEERS: QT_TRANSLATE_NOOP("Kinds", "Volunteer groups"),
    OrganizationKind.COMMUNITY: QT_TRANSLATE_NOOP("Kinds", "Communities"),
    OrganizationKind.FUND: QT_TRANSLATE_NOOP("Kinds", "Foundations"),
    OrganizationKind.OTHER: QT_TRANSLATE_NOOP("Kinds", "Others"),
}
_GENDERS: Mapping[Gender, str] = {
    Gender.FEMALE: QT_TRANSLATE_NOOP("Kinds", "Woman"),
    Gender.MALE: QT_TRANSLATE_NOOP("Kinds", "Man"),
    Gender.UNKNOWN: QT_TRANSLATE_NOOP("Kinds", "Not known"),
}
_CASES: Mapping[Case, str] = {
    Case.GENITIVE: QT_TRANSLATE_NOOP("Kinds", "Genitive (of whom)"),
    Case.DATIVE: QT_TRANSLATE_NOOP("Kinds", "Dative (to whom)"),
    Case.ACCUSATIVE: QT_TRANSLATE_NOOP("Kinds", "Accusative (whom)"),
    Case.INSTRUMENTAL: QT_TRANSLATE_NOOP("Kinds", "Instrumental (by whom)"),
}


def item_kind(kind: ItemKind) -> str:
    """What happens during an agenda item."""
    return translate("Kinds", _ITEMS[kind])


def item_icon(kind: ItemKind) -> str:
    """The icon of an agenda item's kind."""
    return _ITEM_ICONS[kind]


def decision_kind(kind: DecisionKind) -> str:
    """What the meeting did with a proposal."""
    return translate("Kinds", _DECISIONS[kind])


def organization_kind(kind: OrganizationKind) -> str:
    """What one organization is."""
    return translate("Kinds", _ORGANIZATIONS[kind])


def organization_kinds(kind: OrganizationKind) -> str:
    """What several organizations of a kind are called."""
    return translate("Kinds", _MANY_ORGANIZATIONS[kind])


def gender(value: Gender) -> str:
    """Grammatical gender, as somebody would say it of a person."""
    return translate("Kinds", _GENDERS[value])


def case(value: Case) -> str:
    """A grammatical case with the question it answers."""
    return translate("Kinds", _CASES[value])


def link_kind(kind: LinkKind) -> str:
    """What the other organization is to this one."""
    return translate("Kinds", _LINKS[kind])


def role(value: Role) -> str:
    """What somebody does at a meeting, in small letters as on a pill."""
    return translate("Kinds", _ROLES[value])


def invitation(value: Invitation) -> str:
    """How far an invitation has come, in small letters as on a pill."""
    return translate("Kinds", _INVITATIONS[value])


def invitation_tone(value: Invitation) -> str:
    """The ground of that pill, a colour by meaning."""
    return _INVITATION_TONES[value]


def numbering(value: Numbering) -> str:
    """How items are numbered."""
    return translate("Kinds", _NUMBERINGS[value])


def heard_style(value: HeardStyle) -> str:
    """How minutes name who was heard."""
    return translate("Kinds", _HEARD_STYLES[value])


def minutes_form(value: MinutesForm) -> str:
    """How much minutes tell."""
    return translate("Kinds", _FORMS[value])

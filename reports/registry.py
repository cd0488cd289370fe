"""Which papers there are."""

from app.domain.errors import UserError
from app.domain.values import MinutesForm
from app.services.minutes import MinutesData
from app.services.minutes_reading import MinutesOf
from reports import protocol
from reports.contract import Report

PROTOCOL: Report[MinutesData] = Report(
    id="protocol",
    query=MinutesOf,
    compose=protocol.compose,
    forms=(MinutesForm.FULL, MinutesForm.SHORT),
)


def available() -> tuple[Report[MinutesData], ...]:
    """All papers, in the order in which a list shows them."""
    return (PROTOCOL,)


def report(report_id: str) -> Report[MinutesData]:
    """The paper of that id; refused with ``report.unknown``."""
    for each in available():
        if each.id == report_id:
            return each
    raise UserError("report.unknown", report=report_id)

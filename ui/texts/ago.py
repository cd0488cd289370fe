"""How long ago something was changed, in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.texts.counts import hours_ago, minutes_ago
from ui.texts.dates import moment

translate = QCoreApplication.translate


def changed_ago(at: datetime, now: datetime) -> str:
    """Changed just now, 2 minutes ago, 3 hours ago; from a day on the date and the time of day."""
    passed = now - at
    if passed < timedelta(minutes=1):
        return translate("Dates", "changed just now")
    if passed < timedelta(hours=1):
        return minutes_ago(passed // timedelta(minutes=1))
    if passed < timedelta(days=1):
        return hours_ago(passed // timedelta(hours=1))
    return translate("Dates", "changed on {moment}").format(moment=moment(at.astimezone()))

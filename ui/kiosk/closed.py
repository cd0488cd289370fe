"""The round is over: nothing to do here but to leave."""

from ui.kiosk.screen import ColumnScreen


class ClosedScreen(ColumnScreen):
    """Says so; the way out is in the corner."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("This round is not open for judging any more"),
            self.tr("Please call the organizer."),
        )

"""How large a sheet is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, QSizeF

from ui.pages.documents_zoom import STEPS, WIDEST_FIT, Fit, Zoom

A4 = QSizeF(794, 1123)
factors = st.floats(STEPS[0], STEPS[-1])


def test_the_width_decides_but_not_on_a_huge_screen():
    assert Zoom().factor(A4, QSize(397, 5000)) == pytest.approx(0.5)
    assert Zoom().factor(A4, QSize(5000, 5000)) == WIDEST_FIT


def test_the_whole_page_fits_both_ways():
    assert Zoom(Fit.PAGE).factor(A4, QSize(794, 561)) == pytest.approx(0.4996, abs=0.001)
    assert Zoom(Fit.PAGE).factor(A4, QSize(397, 5000)) == pytest.approx(0.5)


@given(factors)
def test_steps_go_up_and_down_until_the_ends(now: float):
    up, down = Zoom().stepped(now, 1), Zoom().stepped(now, -1)
    assert up.chosen > now or up.chosen == STEPS[-1]
    assert down.chosen < now or down.chosen == STEPS[0]
    assert up.fit is down.fit is Fit.FACTOR


def test_every_step_is_reached_both_ways():
    now, seen = STEPS[0], [STEPS[0]]
    while now < STEPS[-1]:
        now = Zoom().stepped(now, 1).chosen
        seen.append(now)
    assert tuple(seen) == STEPS

"""The upper tail of the chi-square distribution, by the incomplete gamma function.

Series below the mean, continued fraction above it (Abramowitz and Stegun, 6.5.29 and 6.5.31).
"""

from math import exp, lgamma, log

SMALL = 1e-16
STEPS = 100_000


def chi_square_tail(value: float, freedom: int) -> float:
    """The chance of a chi-square of ``freedom`` degrees being at least ``value``."""
    return upper_gamma(freedom / 2, value / 2)


def upper_gamma(shape: float, x: float) -> float:
    """The regularized upper incomplete gamma function Q(shape, x)."""
    if x <= 0:
        return 1.0
    front = exp(shape * log(x) - x - lgamma(shape))
    if x < shape + 1:
        return max(0.0, 1 - front * _series(shape, x))
    return min(1.0, front * _fraction(shape, x))


def _series(shape: float, x: float) -> float:
    term = total = 1 / shape
    for step in range(1, STEPS):
        term *= x / (shape + step)
        total += term
        if term < total * SMALL:
            break
    return total


def _fraction(shape: float, x: float) -> float:
    """The continued fraction from the front (Lentz), never divided by zero for x ≥ shape + 1."""
    b = x + 1 - shape
    c, d = 1 / 1e-300, 1 / b
    product = d
    for step in range(1, STEPS):
        a = -step * (step - shape)
        b += 2
        d, c = 1 / (a * d + b), b + a / c
        product *= d * c
        if abs(d * c - 1) < SMALL * 10:
            break
    return product

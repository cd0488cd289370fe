"""Check digits of Russian registration numbers (office-practice, section 4).

Sources: the tax service's orders on ИНН and ОГРН; weights as tabled there. Real registers hold
numbers whose check digits are wrong, so a wrong digit is a doubt and never a refusal.
"""

from collections.abc import Sequence

_INN10 = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN12_FIRST = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN12_SECOND = (3, *_INN12_FIRST)


def inn_length_fits(text: str) -> bool:
    """Ten digits for an organization, twelve for a person."""
    return text.isdecimal() and len(text) in {10, 12}


def ogrn_length_fits(text: str) -> bool:
    """Thirteen digits (ОГРН) or fifteen (ОГРНИП)."""
    return text.isdecimal() and len(text) in {13, 15}


def inn_checks(text: str) -> bool:
    """Whether the check digit or digits of an ИНН of right length agree."""
    digits = [int(each) for each in text]
    if len(digits) == 10:
        return _weighted(digits, _INN10) == digits[9]
    first, second = _weighted(digits, _INN12_FIRST), _weighted(digits, _INN12_SECOND)
    return (first, second) == (digits[10], digits[11])


def ogrn_checks(text: str) -> bool:
    """Whether the check digit agrees: number without it mod 11 (ОГРНИП: mod 13), last digit."""
    divisor = 11 if len(text) == 13 else 13
    return int(text[:-1]) % divisor % 10 == int(text[-1])


def _weighted(digits: Sequence[int], weights: Sequence[int]) -> int:
    return sum(d * w for d, w in zip(digits, weights, strict=False)) % 11 % 10

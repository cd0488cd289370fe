"""Decimal numbers as people write them, kept exact."""

from decimal import Decimal, InvalidOperation

from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.services.fields import Check, FieldValue


def decimal(low: str, high: str, *, digits: int = 3) -> Check:
    """A decimal number as written («1,5» is taken for 1.5), exact, between two bounds."""

    def check(_session: Session, value: str) -> FieldValue:
        text = str(value).strip().replace(",", ".")
        try:
            number = Decimal(text)
        except InvalidOperation:
            raise UserError("decimal.unreadable") from None
        if not number.is_finite() or not Decimal(low) <= number <= Decimal(high):
            raise UserError("number.out_of_range", low=low, high=high)
        if -int(number.normalize().as_tuple().exponent) > digits:
            raise UserError("decimal.too_fine", digits=digits)
        return format(number.normalize(), "f")

    return check

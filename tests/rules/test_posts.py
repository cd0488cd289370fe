"""Who answers for an organization, told by the title of the post."""

import pytest

from app.domain.rules.posts import leads


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("директор", True),
        ("Генеральный директор", True),
        ("и. о. председателя правления", True),
        ("основатель сообщества", True),
        ("Executive director", True),
        ("заместитель директора", False),
        ("зам. начальника отдела", False),
        ("помощник ректора", False),
        ("руководитель проекта", False),
        ("vice-president", False),
        ("финансовый менеджер", False),
        ("", False),
    ],
)
def test_heads_and_others(title: str, answer: bool) -> None:
    assert leads(title) is answer

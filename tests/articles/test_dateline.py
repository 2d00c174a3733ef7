"""Place and agency at the beginning of a text."""

import pytest

from viewer.articles.dateline import find_dateline
from viewer.articles.text import read_body
from viewer.articles.types import Dateline


def _dateline(text: str) -> Dateline | None:
    body = read_body(text, ((0, len(text)),))
    return find_dateline(body.blocks, body.plain)


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("ANKARA (Reuters) - Delivery", "ANKARA", "Reuters"),
        ("WASHINGTON, Nov 4 (Reuters) — The", "WASHINGTON", "Reuters"),
        ("PARIS (AFP) – The", "PARIS", "AFP"),
        ("Berlin (dpa/lby) - Der", "Berlin", "dpa/lby"),
        ("BERLIN - The minister", "BERLIN", None),
        ("LONDON--The pound", "LONDON", None),
        ("ANKARA, Nov 4 - Turkey", "ANKARA", None),
        ("ST. PETERSBURG, Fla. (AP) — A man", "ST. PETERSBURG, Fla.", "AP"),
        ("SEOUL, South Korea (AP) — North", "SEOUL, South Korea", "AP"),
        ("MOSCOW/KIEV (Reuters) - Talks", "MOSCOW/KIEV", "Reuters"),
        ("(Reuters) - A company", "", "Reuters"),
        ("NEW YORK, Nov. 4, 2019 /PRNewswire/ -- Acme", "NEW YORK", "PRNewswire"),
        ("MADRID, 4 Nov. (EUROPA PRESS) - El", "MADRID", "EUROPA PRESS"),
        ("SÃO PAULO, 4 nov (Reuters) - O", "SÃO PAULO", "Reuters"),
        ("МОСКВА (Рейтер) - Глава", "МОСКВА", "Рейтер"),
        ("**OSLO** (NTB) - The", "OSLO", "NTB"),
    ],
)
def test_dateline_is_found(text: str, place: str, agency: str | None) -> None:
    dateline = _dateline(text)
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "The minister (who spoke on Monday) - said that",
        "Mr Smith (Labour) - a critic",
        "“No,” he said - and left",
        "EXCLUSIVE - The minister",
        "NATO – the alliance",
        "COVID-19 - The",
        "A plain sentence.",
        "# BERLIN - A heading",
        "",
    ],
)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert _dateline(text) is None


def test_it_covers_its_dash_and_blanks_and_may_stand_below_a_note() -> None:
    text = "(Adds detail)\nOSLO (NTB) - The sea rose."
    dateline = _dateline(text)
    assert dateline is not None
    assert text[dateline.start : dateline.end] == "OSLO (NTB) - "

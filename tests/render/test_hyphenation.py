"""Broken words: only long words of a language that is known, and never what they say."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.render.hyphenation import SOFT, hyphenated, may_be_broken

ENGLISH = "The minister said that the negotiations with the government would go on for years."
GERMAN = "Die Ministerin sagte, dass die Verhandlungen mit der Regierung noch Jahre dauern werden."
TURKISH = "Bakan, bu konuda daha çok zaman olduğunu ve görüşmelerin süreceğini de söyledi."


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (GERMAN, "de"), (TURKISH, None)])
def test_the_language_decides_whether_words_are_broken(text: str, language: str | None) -> None:
    assert may_be_broken(text) == language


def test_a_text_with_breaks_of_its_own_keeps_them_alone() -> None:
    assert may_be_broken(ENGLISH.replace("minister", f"minis{SOFT}ter")) is None


def test_long_words_are_broken_by_the_patterns_of_the_language() -> None:
    assert hyphenated("<p>negotiations</p>", "en") == f"<p>ne{SOFT}go{SOFT}ti{SOFT}a{SOFT}tions</p>"
    assert hyphenated("<p>dauernden</p>", "de") == f"<p>dau{SOFT}ern{SOFT}den</p>"
    assert hyphenated("<p>Regierung BUNDES</p>", "de") == f"<p>Re{SOFT}gie{SOFT}rung BUNDES</p>"


@pytest.mark.parametrize(
    "html",
    [
        "<p>Washington NEGOTIATIONS said</p>",
        '<a href="https://a.example/negotiations">or</a>',
        "<pre>negotiations</pre>",
        "<p>one&hellip;two</p>",
    ],
)
def test_names_short_words_addresses_and_code_are_left_alone(html: str) -> None:
    assert hyphenated(html, "en") == html


@given(st.lists(st.sampled_from([*ENGLISH.split(), "<p>", "</p>", "&amp;", "naïve", "x" * 40])))
def test_what_is_said_stays_the_same(pieces: list[str]) -> None:
    html = " ".join(pieces)
    assert hyphenated(html, "en").replace(SOFT, "") == html
    assert not re.search(f"<[^>]*{SOFT}", hyphenated(html, "en"))

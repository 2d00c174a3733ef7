"""Addresses as links may have them."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.escaping import href

LEGAL = re.compile(r"(?:[A-Za-z0-9!$&'()*+,\-./:;=?@_~\u0080-\U0010ffff]|%[0-9A-Fa-f]{2})*")
"""What the URL standard lets stand after the host, but for one `#`."""


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://e.org", "https://e.org"),
        ("https://e.org/a%20b_c?x=1&y=#d", "https://e.org/a%20b_c?x=1&y=#d"),
        ("https://e.org/ä/新?q=é", "https://e.org/ä/新?q=é"),
        ("https://e.org/a b", "https://e.org/a%20b"),
        ("https://e.org/?a[]=1&b={c|d}", "https://e.org/?a%5B%5D=1&b=%7Bc%7Cd%7D"),
        ("https://[::1]/a[1]", "https://[::1]/a%5B1%5D"),
        ("https://e.org/100%", "https://e.org/100%25"),
        ("https://e.org/#a#b", "https://e.org/#a%23b"),
        ('https://e.org/"<>\\^`', "https://e.org/%22%3C%3E%5C%5E%60"),
        ("javascript:alert(1)", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_a_link(address: str | None, link: str | None) -> None:
    assert href(address) == link


@given(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=30))
def test_whatever_stands_after_the_host_is_legal_and_means_the_same(rest: str) -> None:
    link = href(f"https://e.org/{rest}")
    assert link
    before, _, after = link.removeprefix("https://e.org").partition("#")
    assert LEGAL.fullmatch(before)
    assert LEGAL.fullmatch(after)
    assert href(link) == link
    assert unquote(link) == unquote(f"https://e.org/{rest}")

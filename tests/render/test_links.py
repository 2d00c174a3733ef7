"""Addresses that look like others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.render.links import Doubt, lookalike


def coded(host: str) -> str:
    """A host as it is sent."""
    labels = host.split(".")
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in labels
    )


@pytest.mark.parametrize(
    ("host", "doubt"),
    [
        ("reutеrs.com", Doubt.MIXED),
        ("аррӏе.com", Doubt.POSES),
        ("news.аррӏе.com", Doubt.POSES),
        ("αονρ.com", Doubt.POSES),
        ("xn--99999999999.com", Doubt.UNREADABLE),
    ],
)
def test_a_host_that_looks_like_another_is_doubtful(host: str, doubt: Doubt) -> None:
    for written in {host, coded(host)}:
        found = lookalike(f"https://{written}/path?a=b")
        assert found is not None
        assert found.doubt == doubt


@pytest.mark.parametrize(
    "address",
    [
        "https://www.reuters.com/a@b",
        "https://zeitung-köln.de/",
        "https://новости.рф/",
        "https://сор.рф/",  # looks like Latin letters, but so does no end of an address
        "https://пример.com/",
        "https://例え.jp/",
        "https://rakuten市場.jp/",
        "https://한국어.kr/",
        "https://192.0.2.1:8080/",
        "https://[2001:db8::1]/",
        "mailto:a@b.cd",
        "https:///",
    ],
)
def test_other_addresses_are_not(address: str) -> None:
    assert lookalike(address) is None


def test_a_name_before_the_host_is_told() -> None:
    found = lookalike("https://www.reuters.com@evil.example/a")
    assert found == (Doubt.PREFIX, "evil.example")


@given(st.text())
def test_any_address_is_judged(text: str) -> None:
    for address in (text, f"https://{text}/", f"https://xn--{text}/"):
        found = lookalike(address)
        assert found is None or found.doubt in Doubt

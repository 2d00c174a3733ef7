"""Every kind of HTML that is written: strict syntax, and what reading programs need of a page."""

from itertools import pairwise
from typing import Any

import html5lib
import pytest

from tests.export.programs import write_pages

WHOLE = (
    "article", "notebook", "dossier-whole", "dossier-odd", "dossier-many", "dossier-empty",
)  # fmt: skip
"""The pages; the others are what is copied."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The root element of each, as a strict parser reads them: it raises where it must guess."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return {
        file.stem: parser.parse(file.read_text(encoding="utf-8"))
        for file in write_pages(tmp_path_factory.mktemp("pages"))
    }


def test_every_page_is_looked_at(pages: dict[str, Any]) -> None:
    assert {*WHOLE, "cards", "references"} == set(pages)


def test_names_are_unique_and_links_within_a_page_lead_somewhere(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        names = [each.get("id") for each in page.iter() if each.get("id") is not None]
        assert len(names) == len(set(names)), name
        meant = [each.get("href")[1:] for each in page.iter("a") if each.get("href", "")[:1] == "#"]
        for each in page.iter():
            meant += (each.get("aria-labelledby") or "").split()
        assert set(meant) <= set(names), name


def test_nothing_is_without_a_name(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        assert all(each.get("alt") is not None for each in page.iter("img")), name
        for link in page.iter("a"):
            if link.get("href"):
                assert "".join(link.itertext()).strip() or link.get("aria-label"), name


@pytest.mark.parametrize("name", WHOLE)
def test_a_page_has_a_title_an_outline_and_a_main_part(name: str, pages: dict[str, Any]) -> None:
    page = pages[name]
    assert "".join(page.find("head/title").itertext()).strip()
    levels = [int(each.tag[1]) for each in page.iter() if each.tag in ("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert len(list(page.iter("main"))) == 1


@pytest.mark.parametrize("name", ["article", "dossier-whole", "dossier-many"])
def test_a_page_says_its_language_where_that_is_known(name: str, pages: dict[str, Any]) -> None:
    assert pages[name].get("lang") == "en"

"""Whole files beside what is read from them: tests/data/articles/NAME.txt and NAME.json."""

import json
from pathlib import Path
from typing import Any

import pytest

from viewer.articles.parse import parse_article
from viewer.articles.types import Article

_FOLDER = Path(__file__).resolve().parent.parent / "data" / "articles"
_FILES = sorted(_FOLDER.glob("*.txt"))


def _told(article: Article) -> dict[str, Any]:
    line = article.dateline
    return {
        "headline": article.headline,
        "published": article.published.isoformat() if article.published else None,
        "published_as_written": article.published_as_written,
        "authors": list(article.authors),
        "source": article.source,
        "address": article.address,
        "dateline": [line.place, line.agency] if line else None,
        "encoding": article.encoding,
        "problems": [problem.code for problem in article.problems],
        "blocks": [
            [block.kind.value, article.plain[block.plain_start : block.plain_end]]
            for block in article.blocks
        ],
    }


@pytest.mark.parametrize("path", _FILES, ids=[path.stem for path in _FILES])
def test_file_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert _told(parse_article(path.read_bytes(), path.name)) == expected


def test_there_are_files() -> None:
    assert len(_FILES) > 30

"""Measured floors beyond the English quotations: German, and the indirect layer."""

from functools import partial
from typing import Any

from tests.bench.bench_quotes import load_scorer, predict, scored
from tests.quotes.test_floors import FOLDER, pytestmark
from tools.quote_gold import read_folder
from viewer.quotes.pipeline import find_quotations

__all__ = ["pytestmark"]


def figures(name: str, track: str, *, indirect: bool) -> dict[str, Any]:
    articles = read_folder(FOLDER / name)
    found = predict(articles, partial(find_quotations, indirect=indirect))
    result: dict[str, Any] = scored(load_scorer(FOLDER), FOLDER / name, articles, found, 0)[track]
    return result


def test_german_news() -> None:
    result = figures("german/dev", "quoted", indirect=False)
    assert result["joint"]["f1"] >= 0.67
    assert result["joint"]["p"] >= 0.72
    assert result["overlap"]["f1"] >= 0.84


def test_reported_speech() -> None:
    result = figures("polnear/dev", "speech", indirect=True)
    assert result["overlap"]["f1"] >= 0.62
    assert result["overlap"]["p"] >= 0.745
    assert result["joint"]["f1"] >= 0.57

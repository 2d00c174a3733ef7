"""The measured figures as floors, where the annotated articles are at hand.

They are looked for in the folder that QUOTES names, else beside the project; where there are none
the golden tests stand alone. See docs/quotations.md for the figures and what they mean.
"""

import os
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.bench.bench_quotes import load_scorer, predict, scored
from tools.quote_gold import read_folder
from viewer.quotes.pipeline import find_quotations

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("QUOTES", ROOT.parent / "shared" / "quotes"))

pytestmark = pytest.mark.skipif(
    not (FOLDER / "score.py").exists(), reason=f"no annotated articles in {FOLDER}"
)


def figures(name: str) -> tuple[dict[str, Any], list[tuple[float, bool]]]:
    """The quoted track of one set, and for each printed record its confidence and whether right."""
    scorer = load_scorer(FOLDER)
    articles = read_folder(FOLDER / name)
    found = predict(articles, find_quotations)
    result = scored(scorer, FOLDER / name, articles, found, 0)["quoted"]
    texts = scorer.read_articles(FOLDER / name / "articles")
    pairs = []
    for article in articles:
        gold, records, _ = scorer.select(
            "quoted", article.gold, found[article.name], scorer.Text(texts[article.name])
        )
        for i, j in scorer.pair(gold, records, scorer.OVERLAP):
            record = records[j][0]
            pairs.append((record["confidence"], scorer.speaker_right(gold[i][0], record)[1]))
    return result, pairs


def test_political_news() -> None:
    result, pairs = figures("polnear/dev")
    assert result["joint"]["f1"] >= 0.896
    assert result["joint"]["p"] >= 0.91
    assert result["overlap"]["f1"] >= 0.958
    assert result["speaker"]["exact"] >= 0.905
    assert result["speaker"]["lenient"] >= 0.935
    assert result["cue"]["lenient"] >= 0.93
    sure = [right for confidence, right in pairs if confidence >= 0.9]
    assert len(sure) >= 0.70 * len(pairs)
    assert sum(sure) >= 0.97 * len(sure)


def test_reported_speech() -> None:
    scorer = load_scorer(FOLDER)
    articles = read_folder(FOLDER / "polnear/dev")
    found = predict(articles, partial(find_quotations, indirect=True))
    result = scored(scorer, FOLDER / "polnear/dev", articles, found, 0)["speech"]
    assert result["overlap"]["f1"] >= 0.65
    assert result["overlap"]["p"] >= 0.76
    assert result["joint"]["f1"] >= 0.615


def test_wiki_news() -> None:
    result, _ = figures("gum/dev")
    assert result["joint"]["f1"] >= 0.71
    assert result["overlap"]["f1"] >= 0.86

"""Fit the choice of the speaker to annotated articles, and write the model that is shipped.

    python -m tools.fit_quotes FOLDER [--language en] [--out resources/quotes/en/model.json]

FOLDER is described in tools/quote_gold.py. Needs numpy and scipy (the extra `fit`); the program
itself needs neither.

The model is linear: a softmax over the options of each stretch, fitted by L-BFGS with a squared
penalty; all mentions of a speaker by the same word count as right together. Words that fewer than
20 of the fitting articles hold are no features, and only words that occur in lower case can be,
so names are not.
"""

import argparse
import json
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.quote_gold import Annotated, lay_gold, read_folder, right_options, vocabulary_of
from tools.softmax import Group, Table
from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon, reading_of
from viewer.quotes.model import Model
from viewer.quotes.pipeline import choices_in

LEAST_ARTICLES = 20
"""In how many articles a word must occur to be a feature."""
FOLDS = 5
PENALTY = 3.0
UNIT = 0.01
"""Weights are kept as whole numbers of this."""
LEAST_WEIGHT = 0.05
"""Smaller weights are left out of the model."""


def fold_of(article: Annotated) -> int:
    """The part that an article belongs to when parts are left out in turn."""
    return zlib.crc32(article.name.encode()) % FOLDS


def table_of(articles: Sequence[Annotated], reading: Reading, lexicon: Lexicon) -> Table:
    """The options of every stretch; what is carried between paragraphs is the gold."""
    empty = Model(lexicon, reading, {})
    groups = []
    for number, article in enumerate(articles):
        for choices in choices_in(article.text, empty):
            lay_gold(article, choices[0].frame)
            for choice in choices:
                label = article.labels[choice.stretch.start]
                right = right_options(article, choice.options, label)
                keys = [[key for part in o.keys for key in part] for o in choice.options]
                groups.append(Group(keys, right, number))
                if right:
                    choice.best = right[0]
    return Table(groups)


def rounded(weights: dict[str, float]) -> dict[str, int]:
    """The weights in steps of UNIT, small ones left out."""
    return {k: round(w / UNIT) for k, w in sorted(weights.items()) if abs(w) >= LEAST_WEIGHT}


def write_model(
    steps: dict[str, int], vocabulary: frozenset[str], provenance: str, path: Path
) -> None:
    """Write the file that viewer.quotes.model reads, a feature a line."""
    data = {
        "provenance": provenance,
        "unit": UNIT,
        "vocabulary": " ".join(sorted(vocabulary)),
        "weights": steps,
    }
    text = json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--out", type=Path)
    given = asked.parse_args()
    out = given.out or Path("resources/quotes") / given.language / "model.json"
    articles = read_folder(given.folder)
    vocabulary = vocabulary_of(articles, LEAST_ARTICLES)
    lexicon = load_lexicon(given.language)
    table = table_of(articles, reading_of(lexicon, vocabulary), lexicon)
    steps = rounded(table.fit(np.ones(len(table.articles), bool), PENALTY))
    provenance = (
        f"Weights of the choice of the speaker, fitted by tools/fit_quotes.py to {len(articles)} "
        "annotated news articles; see docs/quotations.md."
    )
    write_model(steps, vocabulary, provenance, out)
    print(f"{out}: {len(steps):,} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

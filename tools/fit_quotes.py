"""Fit the choice of the speaker to annotated articles, and write the model that is shipped.

    python -m tools.fit_quotes FOLDER [--language en] [--out resources/quotes/en/model.json]

FOLDER is described in tools/quote_gold.py. Needs numpy and scipy (the extra `fit`); the program
itself needs neither.

The model is linear: a softmax over the options of each stretch, fitted by L-BFGS with a squared
penalty; all mentions of a speaker by the same word count as right together. The second pass is
fitted to what the first says of articles it has not seen. Words that fewer than 20 of the fitting
articles hold are no features, and only words that occur in lower case can be, so names are not.
"""

import argparse
import json
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.quote_gold import Annotated, lay_gold, read_folder, right_options, vocabulary_of
from tools.softmax import Group, Table
from viewer.quotes.attribute import Choice, second_keys
from viewer.quotes.lexicon import Reading, load_lexicon, reading_of
from viewer.quotes.model import Model
from viewer.quotes.pipeline import choices_in

LEAST_ARTICLES = 20
"""In how many articles a word must occur to be a feature."""
FOLDS = 5
PENALTY, SECOND_PENALTY = 2.0, 8.0
UNIT = 0.01
"""Weights are kept as whole numbers of this."""
LEAST_WEIGHT = 0.05
"""Smaller weights are left out of the model."""


def fold_of(article: Annotated) -> int:
    """The part that an article belongs to when parts are left out in turn."""
    return zlib.crc32(article.name.encode()) % FOLDS


def first_table(articles: Sequence[Annotated], reading: Reading) -> Table:
    """The groups of the first pass; what is carried between paragraphs is the gold."""
    empty = Model(reading, {}, {}, 1.0)
    groups = []
    for number, article in enumerate(articles):
        for choices in choices_in(article.text, empty):
            if choices[0].frame.stretches[0].start not in article.labels:
                lay_gold(article, [choices[0].frame])
            for choice in choices:
                right = right_options(article, choice.options, label_of(article, choice))
                groups.append(Group([o.keys for o in choice.options], right, number))
                if right:
                    choice.best = right[0]
    return Table(groups)


def label_of(article: Annotated, choice: Choice) -> dict[str, object] | None:
    return article.labels[choice.frame.stretches[choice.number].start]


def second_table(articles: Sequence[Annotated], models: Sequence[Model]) -> Table:
    """The groups of the second pass; `models` holds for each part one that has not seen it."""
    groups = []
    for number, article in enumerate(articles):
        for choices in choices_in(article.text, models[fold_of(article)]):
            if len(choices) < 2:
                continue
            for choice in choices:
                right = right_options(article, choice.options, label_of(article, choice))
                keys = second_keys(choices, choice.number)
                groups.append(Group(keys, right, number, choice.scores))
    return Table(groups)


def fit_model(articles: Sequence[Annotated], reading: Reading) -> Model:
    """Both passes, fitted on all of `articles`."""
    first = first_table(articles, reading)
    folds = np.array([fold_of(articles[i]) for i in first.articles])
    parts = [Model(reading, first.fit(folds != fold, PENALTY)[0], {}, 1.0) for fold in range(FOLDS)]
    everything = np.ones(len(folds), bool)
    weights, _ = first.fit(everything, PENALTY)
    second = second_table(articles, parts)
    more, scale = second.fit(np.ones(len(second.articles), bool), SECOND_PENALTY)
    return Model(reading, weights, more, scale)


def rounded(model: Model) -> Model:
    """The model as it will be read back: small weights left out, the others in steps."""
    first, second = (
        {k: round(w / UNIT) * UNIT for k, w in part.items() if abs(w) >= LEAST_WEIGHT}
        for part in (model.first, model.second)
    )
    return Model(model.reading, first, second, round(model.first_scale, 4))


def write_model(model: Model, vocabulary: frozenset[str], provenance: str, path: Path) -> None:
    """Write `model` as the file that viewer.quotes.model reads, a feature a line by weight."""
    first, second = (
        {k: round(w / UNIT) for k, w in sorted(part.items())}
        for part in (model.first, model.second)
    )
    seen = {word for key in (*first, *second) for word in key.replace("|", " ").split()}
    del seen
    data = {
        "provenance": provenance,
        "unit": UNIT,
        "first_scale": model.first_scale,
        "vocabulary": " ".join(sorted(vocabulary)),
        "first": first,
        "second": second,
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
    reading = reading_of(load_lexicon(given.language), vocabulary)
    model = rounded(fit_model(articles, reading))
    provenance = (
        f"Weights of the choice of the speaker, fitted by tools/fit_quotes.py to {len(articles)} "
        "annotated news articles; see docs/quotations.md."
    )
    write_model(model, vocabulary, provenance, out)
    print(f"{out}: {len(model.first)} + {len(model.second)} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

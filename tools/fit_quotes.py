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
from numpy.typing import NDArray

from tools.quote_gold import Annotated, Record, lay_gold, read_folder, right_options, vocabulary_of
from tools.quote_reported import PRETENDED, fragment_groups, reported_groups
from tools.softmax import Group, Table
from viewer.quotes.attribute import Choice
from viewer.quotes.cues import cue_candidates, cue_features
from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon, reading_of
from viewer.quotes.model import Model
from viewer.quotes.options import CARRIED
from viewer.quotes.pipeline import choices_in, read_paragraphs
from viewer.quotes.weights import Weights, names_of

LEAST_ARTICLES = 20
"""In how many articles a word must occur to be a feature."""
PENALTY = 3.0
REPORTED = {"en": (0.15, 0.1), "de": (1.0, 0.1)}
"""How much a reported span and a fragment count as lessons beside a quotation, see
tools/quote_reported.py; by cross-validation."""
POLICIES = {"de": {"least_chance": 0.25, "least_chance_of_term": 0.5, "least_quoted": 0.5}}
"""How sure the choice must be where it is not as in viewer.quotes.model; by cross-validation."""
UNIT = 0.01
"""Weights are kept as whole numbers of this."""
LEAST_WEIGHT = 0.025
"""Smaller weights are left out of the model."""
LEAST_WEIGHT_RARE = 0.1
"""The same for features that fewer than two options of quotations have."""
LEAST_WEIGHT_WORDLESS = 0.08
"""The same for the model without words, whose weights stand for many words each."""


def fold_of(article: Annotated, folds: int) -> int:
    """The part that an article belongs to when `folds` parts are left out in turn."""
    return zlib.crc32(article.name.encode()) % folds


def table_of(articles: Sequence[Annotated], reading: Reading, lexicon: Lexicon) -> Table:
    """The options of every stretch; what is carried between paragraphs is the gold."""
    empty = Model(lexicon, reading, Weights({}))
    groups = []
    for number, article in enumerate(articles):
        for choices in choices_in(article.text, read_paragraphs(article.text, empty), empty):
            lay_gold(article, choices[0].frame)
            for choice in choices:
                label = article.labels[choice.stretch.start]
                right = right_options(article, choice.options, label)
                keys = [names_of(option.seen) for option in choice.options]
                groups.append(Group(keys, right, number))
                if right:
                    choice.best = right[0]
                    cues = cue_group(article, choice, label, number)
                    groups += [cues] if cues else []
        reported, fragments = REPORTED[lexicon.language]
        groups += reported_groups(article, number, empty, reported)
        groups += fragment_groups(article, number, empty, fragments)
    return Table(groups)


def cue_group(
    article: Annotated, choice: Choice, label: Record | None, number: int
) -> Group | None:
    """The choice of the cue beside the annotated speaker; None where there is nothing to choose."""
    option = choice.options[choice.best]
    if option.head is None or option.label == CARRIED or label is None or "cue_start" not in label:
        return None
    inside = option.frame is choice.frame
    place = choice.frame.places[choice.number] if inside else len(option.frame.shape)
    candidates = cue_candidates(option.frame, place, option.head)
    starts = [article.source.to_file(option.frame.starts[j], 0)[0] for j in candidates]
    right = [i for i, at in enumerate(starts) if label["cue_start"] <= at < label["cue_end"]]
    if not right or len(candidates) < 2:
        return None
    seen = cue_features(option.frame, place, option.head, candidates)
    return Group([names_of([part]) for part in seen], right, number)


def fitted(table: Table, chosen: NDArray[np.bool_], least: float = LEAST_WEIGHT) -> dict[str, int]:
    """The weights fitted to the chosen groups, in steps of UNIT; the small ones left out."""
    seen = table.seen(table.weights == 1.0)
    return {
        key: round(weight / UNIT)
        for key, weight in table.fit(chosen, PENALTY).items()
        if abs(weight) >= (least if seen[key] > 1 else max(least, LEAST_WEIGHT_RARE))
        and not key.startswith(PRETENDED)
    }


def write_model(
    weights: dict[str, int],
    vocabulary: frozenset[str],
    policy: dict[str, float],
    provenance: str,
    path: Path,
) -> None:
    """Write the file that viewer.quotes.model reads, a feature a line."""
    data = {
        "provenance": provenance,
        "unit": UNIT,
        "policy": policy,
        "vocabulary": " ".join(sorted(vocabulary)),
        "weights": dict(sorted(weights.items())),
    }
    text = json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--out", type=Path)
    asked.add_argument("--wordless", action="store_true", help="see word classes only, no words")
    given = asked.parse_args()
    out = given.out or Path("resources/quotes") / given.language / "model.json"
    articles = read_folder(given.folder)
    lexicon = load_lexicon(given.language)
    vocabulary = vocabulary_of(articles, LEAST_ARTICLES, lexicon)
    if given.wordless:
        vocabulary = frozenset()
    table = table_of(articles, reading_of(lexicon, vocabulary), lexicon)
    least = LEAST_WEIGHT_WORDLESS if given.wordless else LEAST_WEIGHT
    weights = fitted(table, np.ones(len(table.articles), bool), least)
    provenance = (
        f"Weights of the choice of the speaker, fitted by tools/fit_quotes.py to {len(articles)} "
        "annotated news articles; see docs/quotations.md."
    )
    write_model(weights, vocabulary, POLICIES.get(given.language, {}), provenance, out)
    print(f"{out}: {len(weights):,} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

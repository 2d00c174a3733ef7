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
import re
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.quote_gold import Annotated, Record, lay_gold, read_folder, right_options, vocabulary_of
from tools.quote_reported import PRETENDED, Lessons, fragment_groups, reported_groups
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
PENALTY = {"en": 2.0, "de": 4.0, "wordless": 3.0}
PENALTIES = {
    "en": {
        0.5: "C d f p s v",
        1.0: "E G Wg c g h k m nb nl q t unc",
        4.0: "H J R Wb a4 a7 a8 b3 b6 n1 n2 ne ng nh nj nm nn nr nv ny nz o una une unm unn unp",
        8.0: "Q b2 nk ns",
    },
    "de": {
        0.5: "t",
        1.0: "0g 0l k2 k4",
        2.0: "0i Wb a5 b f g k k5 n0 nb nd nh s",
        8.0: "0a 0f I a4 d h i k1 ng nn ns nz une unl unn unp",
    },
}
"""How far weights are held back, and the tags of the templates (viewer.quotes.weights) whose
weights are held back more or less than the others'; found by tools/tune_penalties.py. Those of the
cues (k) keep the common one: tuned, they named "released" in "a poll released on Monday said"."""
LESSONS = {"en": Lessons(0.15, 0.03, 8, True), "de": Lessons(0.5, 0.2, 1, False)}
"""What teaches beside quotations, see tools/quote_reported.py; by cross-validation."""
POLICIES = {
    "en": {"sure_quotation": 0.95},
    "de": {"least_chance": 0.25, "least_chance_of_term": 0.5, "least_quoted": 0.5},
}
"""How sure the choice must be where it is not as in viewer.quotes.model; by cross-validation."""
UNIT = 0.01
"""Weights are kept as whole numbers of this."""
LEAST_WORTH = {"en": 0.11, "de": 0.04, "wordless": 0.08}
"""What is worth less is left out of the model: a weight times the root of how many options of
quotations have its feature. By cross-validation a third of the weights reads English as well as
all of them. In the model without words each weight stands for many, and the root is left out."""
LEAST_OPTIONS = {"en": 5, "de": 3, "wordless": 5}
"""How many options must have a feature for it to get a weight at all."""
LEAST_SEEN = 0.3
"""How many options a feature is taken to have that only further lessons have."""


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
        lessons = LESSONS[lexicon.language]
        groups += reported_groups(article, number, empty, lessons.reported)
        groups += fragment_groups(article, number, empty, lessons)
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


_OF_TAG = {
    model: {tag: penalty for penalty, tags in levels.items() for tag in tags.split()}
    for model, levels in PENALTIES.items()
}
_TAG = re.compile(rf"{PRETENDED}|[WXY][a-zR]|un.|n.|[abk]\d|0[a-l]|.")


def tag_of(key: str) -> str:
    """The tag of the template that a feature comes from (viewer.quotes.weights)."""
    found = _TAG.match(key)
    assert found is not None
    return found[0]


def penalty_of(key: str, model: str) -> float:
    """How far the weight of a feature is held back in the model of a language, or "wordless"."""
    return _OF_TAG.get(model, {}).get(tag_of(key), PENALTY[model])


def fitted(table: Table, chosen: NDArray[np.bool_], model: str = "en") -> dict[str, int]:
    """The weights fitted to the chosen groups, in steps of UNIT; what is worth little left out.

    `model` is a language or "wordless".
    """
    seen = table.seen(table.weights == 1.0)
    power = 0.0 if model == "wordless" else 0.5
    weights = {
        key: round(weight / UNIT)
        for key, weight in table.fit(
            chosen, partial(penalty_of, model=model), LEAST_OPTIONS[model]
        ).items()
        if abs(weight) * max(seen[key], LEAST_SEEN) ** power >= LEAST_WORTH[model]
        and not key.startswith(PRETENDED)
    }
    return {key: weight for key, weight in weights.items() if weight}


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
    model = "wordless" if given.wordless else given.language
    weights = fitted(table, np.ones(len(table.articles), bool), model)
    provenance = (
        f"Weights of the choice of the speaker, fitted by tools/fit_quotes.py to {len(articles)} "
        "annotated news articles; see docs/quotations.md."
    )
    write_model(weights, vocabulary, POLICIES.get(given.language, {}), provenance, out)
    print(f"{out}: {len(weights):,} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

"""Find how far to hold back each template's weights; prints the table for tools/fit_quotes.py.

    python -m tools.tune_penalties FOLDER [--language en] [--without 3 4]

FOLDER is described in tools/quote_gold.py. Features that are seen together are not equally worth
believing: that the next word is "said" teaches more than the fourth letter of a path. So each
template has a squared penalty of its own. They are chosen by cross-validation: the slope of the
loss in the part left out, by the logarithm of each penalty, follows from the fit (one system of
linear equations with its matrix of second derivatives, solved by conjugate gradients), and a few
steps down that slope are taken. A prior keeps the penalties near one another, lest they learn the
articles by heart. With `--without` some parts have no say in it, and show what is gained.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.fit_quotes import LEAST_ARTICLES, PENALTY, fold_of, table_of, tag_of
from tools.quote_gold import read_folder, vocabulary_of
from tools.softmax import Table, Vector
from viewer.quotes.lexicon import load_lexicon, reading_of

FOLDS = 5
STEPS = 10
SPREAD = 0.7
"""How far the logarithms of the penalties may lie from the common one."""
STRIDE = 0.35
MOST_ROUNDS = 40
CLOSE_ENOUGH = 1e-5


class Fold:
    """One part left out: what the weights are fitted to, and what they are tried on."""

    def __init__(self, table: Table, parts: NDArray[np.int64], number: int) -> None:
        self.number = number
        self.fitted = table.part(parts != number)
        tried = (parts == number) & (table.weights == 1.0)
        self.tried = table.part(tried, self.fitted.columns)
        self.weights: Vector | None = None

    def fit(self, penalties: Vector) -> Vector:
        """The weights under these penalties, from where the last ones were."""
        self.weights = self.fitted.fit(penalties, start=self.weights)
        return self.weights

    def slope(self, penalties: Vector) -> Vector:
        """The slope of the loss where it is tried, by the logarithm of each feature's penalty."""
        assert self.weights is not None
        _, wanted = self.tried.loss(self.weights)
        curved = self.fitted.curvature(self.weights)
        found = np.zeros_like(wanted)
        rest = wanted.copy()
        step = rest / penalties
        size = first = float(rest @ step)
        for _ in range(MOST_ROUNDS):
            bent = curved(step) + penalties * step
            along = float(step @ bent)
            if along <= 0 or size < CLOSE_ENOUGH * first:
                break
            found += size / along * step
            rest -= size / along * bent
            before, size = size, float(rest @ (rest / penalties))
            step = rest / penalties + size / before * step
        return -penalties * self.weights * found


def tuned(
    folds: Sequence[Fold], tags: list[str], common: float, without: Sequence[int]
) -> dict[str, float]:
    """The penalty of each tag, near the common one; `tags` are those of the table's features."""
    order = {tag: i for i, tag in enumerate(sorted(set(tags)))}
    kind = np.array([order[tag] for tag in tags])
    middle = float(np.log(common))
    logs = np.full(len(order), middle)
    run, size = np.zeros(len(order)), np.zeros(len(order))
    for number in range(STEPS):
        slope = (logs - middle) / SPREAD**2
        for fold in folds:
            penalties = np.exp(logs)[kind[fold.fitted.columns]]
            fold.fit(penalties)
            if fold.number not in without:
                of_feature = kind[fold.fitted.columns]
                slope += np.bincount(of_feature, fold.slope(penalties), minlength=len(order))
        _report(number, folds, without)
        run = 0.6 * run + 0.4 * slope
        size = 0.9 * size + 0.1 * slope**2
        logs = logs - STRIDE * run / (np.sqrt(size / (1 - 0.9 ** (number + 1))) + 1.0)
    return {tag: float(np.exp(logs[i])) for tag, i in order.items()}


def _report(number: int, folds: Sequence[Fold], without: Sequence[int]) -> None:
    """Loss and share of right choices in the parts left out, before a step."""
    for name, some in (
        ("has a say", [f for f in folds if f.number not in without]),
        ("has none", [f for f in folds if f.number in without]),
    ):
        if some:
            count = sum(len(f.tried.starts) for f in some)
            loss = sum(f.tried.loss(f.weights)[0] for f in some if f.weights is not None) / count
            right = sum(f.tried.right_choices(f.weights) for f in some if f.weights is not None)
            print(f"{number} {name}: loss {loss:.4f}, right {right / count:.4f}", flush=True)


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--without", nargs="*", type=int, default=[])
    given = asked.parse_args()
    articles = read_folder(given.folder)
    lexicon = load_lexicon(given.language)
    reading = reading_of(lexicon, vocabulary_of(articles, LEAST_ARTICLES, lexicon))
    table = table_of(articles, reading, lexicon)
    parts = np.array([fold_of(articles[i], FOLDS) for i in table.articles])
    folds = [Fold(table, parts, number) for number in range(FOLDS)]
    tags = [tag_of(key) for key in table.index]
    penalties = tuned(folds, tags, PENALTY[given.language], given.without)
    levels: dict[float, list[str]] = {}
    for tag, penalty in penalties.items():
        levels.setdefault(2.0 ** round(np.log2(penalty)), []).append(tag)
    for level in sorted(levels):
        print(f"{level}: {' '.join(levels[level])}")


if __name__ == "__main__":
    main()

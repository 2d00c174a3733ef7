"""A softmax over options with named features, fitted by L-BFGS. Needs numpy and scipy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from scipy.optimize import minimize

Vector = NDArray[np.float64]


@dataclass(slots=True)
class Group:
    """The options of one choice."""

    keys: list[list[str]]
    """The features of each option."""
    right: list[int]
    """The right options; together they count as one."""
    article: int
    """The number of the article it comes from, for leaving articles out."""
    weight: float = 1.0
    """How much it counts in the fit."""


class Table:
    """Groups as a sparse matrix, built once and fitted on any part of the articles."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = groups
        self.index: dict[str, int] = {}
        columns: list[int] = []
        ends = [0]
        firsts = [0]
        right: list[int] = []
        for group in groups:
            right += [firsts[-1] + i for i in group.right]
            for keys in group.keys:
                columns += [self.index.setdefault(key, len(self.index)) for key in keys]
                ends.append(len(columns))
            firsts.append(len(ends) - 1)
        matrix = sparse.csr_matrix(
            (np.ones(len(columns), np.float32), np.array(columns, np.int32), np.array(ends)),
            shape=(len(ends) - 1, len(self.index)),
        )
        matrix.sum_duplicates()
        self.matrix = matrix
        self.firsts = np.array(firsts)
        self.right = np.zeros(matrix.shape[0], bool)
        self.right[right] = True
        self.articles = np.array([group.article for group in groups])
        self.weights = np.array([group.weight for group in groups])
        self.usable = np.array([bool(group.right) for group in groups])

    def seen(self, chosen: NDArray[np.bool_]) -> dict[str, int]:
        """How many options of the chosen groups have each feature."""
        rows = [np.arange(self.firsts[i], self.firsts[i + 1]) for i in np.where(chosen)[0]]
        counts = self.matrix[np.concatenate(rows)].getnnz(axis=0)
        return {key: int(counts[i]) for key, i in self.index.items()}

    def part(
        self,
        chosen: NDArray[np.bool_],
        columns: NDArray[np.intp] | None = None,
        least: int = 5,
    ) -> "Part":
        """The chosen groups with these features, else with those seen at least `least` times."""
        numbers = np.where(chosen & self.usable)[0]
        rows = np.concatenate([np.arange(self.firsts[i], self.firsts[i + 1]) for i in numbers])
        matrix = self.matrix[rows].astype(np.float64)
        if columns is None:
            columns = np.where(matrix.getnnz(axis=0) >= least)[0]
        sizes = np.array([self.firsts[i + 1] - self.firsts[i] for i in numbers])
        return Part(
            matrix[:, columns].tocsr(), columns, sizes, self.right[rows], self.weights[numbers]
        )

    def fit(
        self,
        chosen: NDArray[np.bool_],
        penalty_of: Callable[[str], float],
        least: int = 5,
    ) -> dict[str, float]:
        """The weights of the features seen at least `least` times, each with its penalty."""
        part = self.part(chosen, least=least)
        names = list(self.index)
        found = part.fit(np.array([penalty_of(names[i]) for i in part.columns]))
        weights = np.zeros(len(names))
        weights[part.columns] = found
        return {key: float(weights[i]) for key, i in self.index.items() if weights[i]}


class Part:
    """Some groups of a table with some of its features, ready to be fitted."""

    def __init__(
        self,
        matrix: sparse.csr_matrix,
        columns: NDArray[np.intp],
        sizes: NDArray[np.int64],
        right: NDArray[np.bool_],
        counts: Vector,
    ) -> None:
        self.matrix, self.turned = matrix, matrix.T.tocsr()
        self.columns = columns
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self._of = np.repeat(np.arange(len(sizes)), sizes)
        self._right = right
        self._counts = counts

    def loss(self, weights: Vector) -> tuple[float, Vector]:
        """What the weights lose (the logarithm of the right options' chance), and its slope."""
        every, good, lost = self._chances(weights)
        slope = self.turned @ (self._counts[self._of] * (every - good))
        return float((self._counts * lost).sum()), slope

    def right_choices(self, weights: Vector) -> int:
        """In how many groups a right option is the likeliest."""
        every, _, _ = self._chances(weights)
        best = np.maximum.reduceat(every, self.starts)
        right = np.maximum.reduceat(every * self._right, self.starts)
        return int((right >= best).sum())

    def curvature(self, weights: Vector) -> Callable[[Vector], Vector]:
        """The matrix of second derivatives at these weights, as what it makes of a vector."""
        every, good, _ = self._chances(weights)
        counts = self._counts[self._of]

        def times(vector: Vector) -> Vector:
            scores = self.matrix @ vector
            spread = self._spread(every, scores) - self._spread(good, scores)
            found: Vector = self.turned @ (counts * spread)
            return found

        return times

    def fit(self, penalties: Vector, start: Vector | None = None, steps: int = 60) -> Vector:
        """The weights that lose least, with a squared penalty for each."""

        def loss(weights: Vector) -> tuple[float, Vector]:
            lost, slope = self.loss(weights)
            return lost + 0.5 * float(penalties @ weights**2), slope + penalties * weights

        begin = np.zeros(len(penalties)) if start is None else start
        result = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": steps})
        found: Vector = result.x
        return found

    def _chances(self, weights: Vector) -> tuple[Vector, Vector, Vector]:
        """The chance of each option, the same among the right ones, and what each group loses."""
        scores = self.matrix @ weights
        top = np.maximum.reduceat(scores, self.starts)
        powers = np.exp(scores - top[self._of])
        every = np.add.reduceat(powers, self.starts)
        good = powers * self._right
        good_sum = np.add.reduceat(good, self.starts) + 1e-30
        return (
            powers / every[self._of],
            good / good_sum[self._of],
            np.log(every) - np.log(good_sum),
        )

    def _spread(self, chances: Vector, scores: Vector) -> Vector:
        """How far each score is from its group's mean, by its chance."""
        mean = np.add.reduceat(chances * scores, self.starts)
        spread: Vector = chances * (scores - mean[self._of])
        return spread

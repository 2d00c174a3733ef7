"""A softmax over options with named features, fitted by L-BFGS. Needs numpy and scipy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from scipy.optimize import minimize


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

    def fit(
        self, chosen: NDArray[np.bool_], penalty: float, least: int = 5, steps: int = 60
    ) -> dict[str, float]:
        """The weights of the features seen at least `least` times."""
        numbers = np.where(chosen & self.usable)[0]
        rows = np.concatenate([np.arange(self.firsts[i], self.firsts[i + 1]) for i in numbers])
        part = self.matrix[rows]
        columns = np.where(part.getnnz(axis=0) >= least)[0]
        part = part[:, columns].tocsr()
        turned = part.T.tocsr()
        sizes = np.array([self.firsts[i + 1] - self.firsts[i] for i in numbers])
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        of = np.repeat(np.arange(len(numbers)), sizes)
        right = self.right[rows]
        counts = self.weights[numbers]

        def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
            scores = part @ weights
            top = np.maximum.reduceat(scores, starts)
            powers = np.exp(scores - top[of])
            every = np.add.reduceat(powers, starts)
            good = powers * right
            good_sum = np.add.reduceat(good, starts) + 1e-30
            lost = (counts * (np.log(every) - np.log(good_sum))).sum()
            slope = turned @ (counts[of] * (powers / every[of] - good / good_sum[of]))
            value = float(lost) + 0.5 * penalty * float(weights @ weights)
            return value, slope + penalty * weights

        result = minimize(
            loss,
            np.zeros(len(columns)),
            jac=True,
            method="L-BFGS-B",
            options={"maxiter": steps},
        )
        weights = np.zeros(self.matrix.shape[1])
        weights[columns] = result.x
        return {key: float(weights[i]) for key, i in self.index.items() if weights[i]}

"""Stage 4, attribution: which option speaks each stretch, by a learned choice.

Two passes over a paragraph. The first scores every option of every stretch alone; the second adds
what the first chose for the stretches before and after. Scores become chances by a softmax.
"""

from dataclasses import dataclass, field
from itertools import repeat
from math import exp

from viewer.quotes.features import neighbour_features
from viewer.quotes.mentions import Option, find_heads
from viewer.quotes.model import Model
from viewer.quotes.options import Carried, options_of
from viewer.quotes.tokens import Frame


@dataclass(slots=True)
class Choice:
    """One stretch with its options and their chances."""

    frame: Frame
    number: int
    options: list[Option]
    scores: list[float]
    """Of the first pass."""
    leader: int
    """The option that the first pass prefers."""
    margin: float
    """How far it leads."""
    chances: list[float] = field(default_factory=list)
    """After the second pass; they add up to 1."""
    best: int = 0
    """The option decided on: the likeliest mention of the likeliest speaker."""
    chance: float = 0.0
    """How likely that speaker is: the chances of all mentions by the same word together."""


def choose(
    text: str, frame: Frame, carried: Carried | None, introducing: Frame | None, model: Model
) -> list[Choice]:
    """The choice for each stretch of a paragraph."""
    heads = find_heads(frame)
    get = model.first.get
    choices: list[Choice] = []
    for number in range(len(frame.stretches)):
        options = options_of(text, frame, number, heads, carried, introducing)
        scores = [sum(map(get, option.keys, repeat(0.0))) for option in options]
        ranked = sorted(scores)
        leader = scores.index(ranked[-1])
        choices.append(Choice(frame, number, options, scores, leader, ranked[-1] - ranked[-2]))
    for choice in choices:
        choice.chances = _chances(second_scores(choices, choice.number, model))
        choice.best, choice.chance = _decide(choice)
    return choices


def _decide(choice: Choice) -> tuple[int, float]:
    """The likeliest option and its chance, mentions by the same word ("he", "he") taken as one."""
    together: dict[str, float] = {}
    names = []
    for option, chance in zip(choice.options, choice.chances, strict=True):
        name = option.name
        names.append(name)
        together[name] = together.get(name, 0.0) + chance
    winner = max(together, key=together.__getitem__)
    best = max(
        (i for i, name in enumerate(names) if name == winner), key=choice.chances.__getitem__
    )
    return best, together[winner]


def second_scores(choices: list[Choice], number: int, model: Model) -> list[float]:
    """The scores of stretch `number` once its neighbours are seen."""
    scores = choices[number].scores
    if len(choices) == 1 or not model.second:
        return scores
    get = model.second.get
    return [
        model.first_scale * score + sum(map(get, keys, repeat(0.0)))
        for score, keys in zip(scores, second_keys(choices, number), strict=True)
    ]


def second_keys(choices: list[Choice], number: int) -> list[list[str]]:
    """What the second pass sees of each option of stretch `number`."""
    choice = choices[number]
    here = choice.frame.places[number]
    keys: list[list[str]] = [[] for _ in choice.options]
    for tag, other in (("<", number - 1), (">", number + 1)):
        if not 0 <= other < len(choices):
            continue
        neighbour = choices[other]
        chosen = neighbour.options[neighbour.leader]
        sure = "2" if neighbour.margin > 3 else "1" if neighbour.margin > 1 else "0"
        for option, names in zip(choice.options, keys, strict=True):
            names += neighbour_features(
                tag + sure, choice.frame, here, option, neighbour.frame.places[other], chosen
            )
    return keys


def _chances(scores: list[float]) -> list[float]:
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]

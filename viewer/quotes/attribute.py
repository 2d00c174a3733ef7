"""Stage 5, attribution: the learned choice among the options of each stretch."""

from dataclasses import dataclass
from math import exp

from viewer.quotes.marks import Stretch
from viewer.quotes.mentions import Paragraph
from viewer.quotes.model import Model
from viewer.quotes.options import Option, Surroundings, options_of
from viewer.quotes.tokens import Frame


@dataclass(slots=True)
class Choice:
    """One stretch with its options and their chances."""

    frame: Frame
    number: int
    options: list[Option]
    chances: list[float]
    """Of the options; they add up to 1."""
    best: int
    """The option decided on: the likeliest mention of the likeliest speaker."""
    chance: float
    """How likely that speaker is: the chances of all mentions by the same word together."""

    @property
    def stretch(self) -> Stretch:
        """The stretch itself."""
        return self.frame.stretches[self.number]


def choose(
    text: str, paragraph: Paragraph, surroundings: Surroundings, model: Model
) -> list[Choice]:
    """The choice for each stretch of a paragraph."""
    choices = []
    weigh, unit = model.weights.weigh, model.weights.unit
    for number in range(len(paragraph.frame.stretches)):
        options = options_of(text, paragraph, number, surroundings, model.reading, weigh)
        chances = _chances([option.score for option in options], unit)
        best, chance = _decide(options, chances, model.policy.least_quoted)
        choices.append(Choice(paragraph.frame, number, options, chances, best, chance))
    return choices


def _chances(scores: list[int], unit: float) -> list[float]:
    """A softmax over scores in this unit."""
    top = max(scores)
    powers = [exp((score - top) * unit) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def _decide(options: list[Option], chances: list[float], least_quoted: float) -> tuple[int, float]:
    """The likeliest option and its chance, mentions by the same word ("he", "he") taken as one."""
    most = max(chances)
    if most > 0.5:
        best = chances.index(most)
        if options[best].head is None:
            return best, most
        name = options[best].name
        return best, sum([c for o, c in zip(options, chances, strict=True) if o.name == name])
    together: dict[str, float] = {}
    if 1 - chances[-1] >= least_quoted:
        options = options[:-1]
    for option, chance in zip(options, chances, strict=False):
        together[option.name] = together.get(option.name, 0.0) + chance
    winner = max(together, key=together.__getitem__)
    of_winner = (i for i, option in enumerate(options) if option.name == winner)
    return max(of_winner, key=chances.__getitem__), together[winner]

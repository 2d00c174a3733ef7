"""The learned weights of a language, read once from resources/quotes/LANGUAGE/model.json."""

import json
from dataclasses import dataclass
from functools import cache

from viewer.quotes.lexicon import Reading, load_lexicon, reading_of
from viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature name, and the reading that the names presuppose."""

    reading: Reading
    first: dict[str, float]
    """Of the first pass over a paragraph."""
    second: dict[str, float]
    """Of the second, which sees the neighbours."""
    first_scale: float
    """What the first pass's score counts in the second."""


@cache
def load_model(language: str) -> Model:
    """The model of `language`; raises FileNotFoundError where there is none."""
    path = resource("quotes", language, "model.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    reading = reading_of(load_lexicon(language), frozenset(data["vocabulary"].split()))
    unit = data["unit"]
    first, second = (
        {key: steps * unit for key, steps in data[part].items()} for part in ("first", "second")
    )
    return Model(reading, first, second, data["first_scale"])

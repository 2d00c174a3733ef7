"""The learned weights of a language, read once from resources/quotes/LANGUAGE/model.json."""

import json
from dataclasses import dataclass
from functools import cache

from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon, reading_of
from viewer.quotes.weights import Weights
from viewer.resources import resource

FITTED = ("en", "de")
"""The languages with annotated articles; the others share a model that sees only word classes."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How sure the choice must be; found by cross-validation for each language."""

    least_chance: float = 0.40
    """Below it nobody is named, and the stretch is taken for no quotation."""
    least_chance_of_term: float = 0.6
    """The same for a single word that no reporting word attributes."""
    sure_quotation: float = 1.0
    """From this chance of being a quotation by anybody it is printed as one, with the likeliest
    speaker however unlikely; a single word that no reporting word attributes is not."""
    least_quoted: float = 1.0
    """From this chance of being a quotation by anybody, "no quotation" is no answer any more."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature name, and the reading that the names presuppose."""

    lexicon: Lexicon
    reading: Reading
    weights: Weights
    policy: Policy = Policy()


@cache
def load_model(language: str) -> Model:
    """The model of `language`; where none was fitted to it, the one that sees no words."""
    folder = language if language in FITTED else "shared"
    path = resource("quotes", folder, "model.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    lexicon = load_lexicon(language)
    reading = reading_of(lexicon, frozenset(data["vocabulary"].split()))
    weights = Weights(data["weights"], data["unit"])
    return Model(lexicon, reading, weights, Policy(**data.get("policy", {})))

"""What a stretch between marks is, and whether its speaker is sure enough to be named.

The one place for this policy: `pullquote quotes` prints what `kind.is_quotation` says, the window
shows the rest on request. How sure a speaker must be is the language's policy, see
viewer.quotes.model.
"""

from viewer.quotes.attribute import Choice
from viewer.quotes.model import Model, Policy
from viewer.quotes.options import NO_QUOTATION
from viewer.quotes.types import Kind, Span

_WITHIN = frozenset(("NQN", "NEN", "NqN", "NeN"))
_LONGEST_NICKNAME = 20
_ENDS = frozenset(",.?!…")
_TRUST_IN_DOUBT = 0.85
_DOUBT = 0.86
"""Both by cross-validation over annotated articles, see docs/quotations.md."""


def kind_of(choice: Choice, words: str, cue: Span | None, model: Model) -> Kind:
    """Direct, mixed, title or term."""
    reported = cue is not None and cue.words.lower() in model.lexicon.lemma
    policy = model.policy
    option = choice.options[choice.best]
    if (
        option.label == NO_QUOTATION
        or (choice.chance < policy.least_chance and not _is_sure(choice, policy))
        or (not reported and choice.chance < policy.least_chance_of_term and " " not in words)
        or _is_nickname(choice, words)
    ):
        return Kind.TITLE if is_title(words) else Kind.TERM
    stretch = choice.frame.stretches[choice.number]
    if stretch.continued or stretch.unclosed:
        return Kind.DIRECT
    return kind_of_words(words)


def _is_nickname(choice: Choice, words: str) -> bool:
    """Whether a stretch stands within a name: Gary “Ace” Donnelly."""
    frame, place = choice.frame, choice.frame.places[choice.number]
    within = 0 < place < len(frame.shape) - 1 and frame.shape[place - 1 : place + 2] in _WITHIN
    return within and len(words) < _LONGEST_NICKNAME and words.replace(" ", "").isalpha()


def _is_sure(choice: Choice, policy: Policy) -> bool:
    """Whether it is a quotation for sure, whoever speaks."""
    return 1 - choice.chances[-1] >= policy.sure_quotation


def kind_of_words(words: str) -> Kind:
    """Whether what somebody said is whole or a fragment."""
    whole = words.lstrip("‘'“\"[(…. ¿¡")[:1].isupper() and words.rstrip("’'”\" ")[-1:] in _ENDS
    return Kind.DIRECT if whole else Kind.MIXED


def confidence_of(choice: Choice, cue: Span | None) -> float:
    """How likely the speaker is right, from how likely the choice holds them.

    The choice trusts itself much too much where no word attributes the stretch, or where its marks
    are not closed, and a little too little elsewhere.
    """
    stretch = choice.frame.stretches[choice.number]
    if cue is None or stretch.unclosed or stretch.continued:
        return choice.chance * _TRUST_IN_DOUBT
    return float(choice.chance**_DOUBT)


def is_title(words: str) -> bool:
    """Whether the words are set as a title: two or more, the long ones all with a capital."""
    long_words = [word for word in words.split() if len(word) > 3]
    return len(words.split()) > 1 and all(word[0].isupper() for word in long_words)

"""Nouns of saying: "his claim", "the call for", where the same word may be a reporting verb.

Which words are, is data (resources/quotes/LANGUAGE/sayings.txt). What stands before a word tells a
noun from a verb: "the claim", "Berg's claim", "a ballot claim"; but "they claim", "aides claim".
"""

BARE, WITH_S, OWNED = "b", "s", "o"
"""How a word may be a noun of saying: a verb's bare form, its form with -s, or a source of words
("statement") that is one only after its owner."""
_BEFORE_ONE = frozenset(
    ("the", "a", "an", "this", "each", "every", "any", "no", "one", "either", "neither")
)
_BEFORE_SEVERAL = frozenset(
    (
        "the", "these", "those", "some", "any", "all", "no", "few", "many", "most", "several",
        "such", "other", "two", "three", "four", "five", "six", "seven",
    )
)  # fmt: skip
_OWNERS = frozenset(("his", "her", "its", "my", "our", "your", "their", "whose"))


def is_noun(how: str, before: str, word: str) -> bool:
    """Whether a word that may be a noun of saying is one, by the letter and word before it."""
    if before == "'":
        return True
    if before == "H":
        return word in _OWNERS
    if how == OWNED:
        return False
    if before == "d":
        return word in (_BEFORE_ONE if how == BARE else _BEFORE_SEVERAL)
    if before == "i":
        return word != "to"
    if before == "w":
        return how == WITH_S or word[-1] != "s"
    if before in "NS":
        # A plural takes the bare form as its verb: "officials claim", "men say".
        return how == BARE and word[-1] != "s" and word[-2:] != "en" and word != "people"
    return before in "og0#" or (before == "v" and how == BARE)

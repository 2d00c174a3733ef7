"""What the form of a word says of it where no list knows the word.

English tells by capitals: what has one is a name. In German every noun has one, so a capitalised
word is a name only where neither its ending nor what stands before it makes it a noun. The rules
are data (resources/quotes/LANGUAGE/grammar.txt); without that file a language reads as English.
"""

from dataclasses import dataclass

_NOUN_FOLLOWS = frozenset("dH0v")
"""After a determiner, a possessive, a number or a participle a noun is to be expected."""

_NOUN_EXPECTED = frozenset("dH0vwgo")
"""After these a word with the ending of many surnames is the noun: ein großer Berg."""

_NAME_FOLLOWS = frozenset("NTS")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of one language."""

    most_sentences: int
    """How many sentences before a quotation its speaker may stand."""
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    """Class letters with the endings of their words, in the order in which they are tried."""
    nouns_capitalised: bool
    """Whether common nouns begin with a capital."""
    ordinals: bool
    """Whether a full stop after a number of one or two digits makes it an ordinal."""
    mood: frozenset[str]
    """Verb forms by which a sentence says that it reports what another said: er sei, er habe."""
    cases: dict[str, str]
    """From an article to the letter of its case, where it has one."""
    genitives: frozenset[str]
    """Articles that join a second noun to the first: der Leiter des Amtes."""
    surnames: tuple[str, ...]
    """Endings of nouns that are endings of surnames and of countries too: Hartmann, Berg."""
    opinion: tuple[str, ...]
    """Words that open a sentence with whose opinion it gives: pour, d'après, de acuerdo con."""
    verb_last: bool
    """Whether the verb ends its clause."""
    relative: frozenset[str]
    """Participles of reporting verbs before whom they tell of: diyen sözcü."""
    enclitics: tuple[str, ...]
    """Pronouns that follow their verb with a hyphen: soupire-t-il."""
    elisions: tuple[str, ...]
    """Words that lean on the next one by an apostrophe: l', qu'."""

    def of_lower(self, word: str) -> str:
        """The class of a lower-case word."""
        for letter, endings in self.endings:
            if letter not in "SA" and word.endswith(endings):
                return letter
        return "w" if word[0].isalpha() else "#"

    def of_capital(self, word: str, lower: str, before: str) -> str:
        """The class of a capitalised word in a language that capitalises its nouns.

        `before` is the letter of the token before it, "" where it opens the text.
        """
        if word.isupper() or (before and before in _NAME_FOLLOWS):
            return "N"
        if before not in _NOUN_EXPECTED and lower.endswith(self.surnames):
            return "N"
        for letter, endings in self.endings:
            if letter in "SAw" and lower.endswith(endings):
                return letter
        return "w" if before and before in _NOUN_FOLLOWS else "N"

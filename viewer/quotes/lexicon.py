"""Language data: what class a word belongs to, read once a language from resources/quotes.

A class is one letter, so that the shape of a paragraph is a string that patterns can read:

    P he, they, I     H his, them       R who, which     t that, because   d the, a, some
    o of              i in, on, with    c and, but       x is, had, will   n not
    V said, tells     G saying          A according      T Mr., President  S spokesman, report
    D Monday          y also, -ly       v other -ed      g other -ing      w other words
    N capitalised     0 number           K claim, call, as nouns (see viewer.quotes.sayings)
"""

import re
from dataclasses import dataclass
from functools import cache
from sys import intern

from viewer.quotes.grammar import Grammar
from viewer.quotes.sayings import BARE, OWNED, WITH_S
from viewer.resources import resource

_VOWELS = "aeiou"
_OPTIONAL = ("grammar.txt", "sayings.txt")
"""Files that not every language has."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language by class. All keys are lower case."""

    language: str
    classes: dict[str, str]
    """From a word to its class letter."""
    titles: frozenset[str]
    """Titles that stand before a name, the full stop included where there is one."""
    lemma: dict[str, str]
    """From each form of a reporting verb to the verb."""
    abbreviations: frozenset[str]
    """Words whose full stop does not end a sentence, titles apart."""
    given_names: dict[str, str]
    """From a given name to "he" or "she"."""
    noun_or_verb: frozenset[str]
    """Grammar of reporting verbs that also name a source: "report", "polls", "head"."""
    sayings: dict[str, str]
    """Words that may be nouns of saying, and how (see viewer.quotes.sayings)."""
    grammar: Grammar | None
    """What the form of an unknown word tells; None where it is as in English."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text is read into tokens: a lexicon joined with a model's vocabulary."""

    known: dict[str, tuple[str, str]]
    """From a lower-case word to its class letter and what features may see of it."""
    plain: dict[str, tuple[str, str, str]]
    """Of these the words that mean the same wherever they stand in lower case, with themselves:
    a text's words are not kept twice."""
    titles: frozenset[str]
    abbreviations: frozenset[str]
    noun_or_verb: frozenset[str]
    sayings: dict[str, str]
    given_names: frozenset[str]
    grammar: Grammar | None
    token: re.Pattern[str]


def reading_of(lexicon: Lexicon, vocabulary: frozenset[str]) -> Reading:
    """The reading in which features see the words of `vocabulary` and only the class of others."""
    grammar = lexicon.grammar
    together = lexicon.lemma if grammar is not None else {}
    known: dict[str, tuple[str, str]] = {}
    for word, letter in lexicon.classes.items():
        form = together.get(word, word)
        known[word] = letter, intern(form) if form in vocabulary else letter
    of_lower = grammar.of_lower if grammar else class_by_ending
    for word in map(intern, vocabulary):
        known.setdefault(word, (of_lower(word), word))
    doubtful = lexicon.noun_or_verb | lexicon.sayings.keys()
    return Reading(
        known,
        {
            word: (*seen, word)
            for word, seen in known.items()
            if word not in doubtful and word.isalpha()
        },
        lexicon.titles,
        lexicon.abbreviations,
        lexicon.noun_or_verb,
        lexicon.sayings,
        frozenset(lexicon.given_names) if grammar is None else frozenset(),
        grammar,
        token_pattern(grammar.elisions, grammar.enclitics) if grammar else token_pattern((), ()),
    )


def token_pattern(elisions: tuple[str, ...], enclitics: tuple[str, ...]) -> re.Pattern[str]:
    """What a token is, in a language where some words lean on the next one or on the one before:
    l', qu', -t-il.
    """
    leaning = rf"\b(?i:{'|'.join(elisions)})[’'](?=\w)|" if elisions else ""
    if enclitics:
        joined = rf"-(?:t-)?(?=(?:{'|'.join(enclitics)})\b)"
        leaning += rf"\w+(?={joined})|{joined}|"
    return re.compile(
        rf"{leaning}[a-z]\w*(?:[’'\-&]\w+)*"  # most words, first because it is tried first
        r"|[A-Z]\.(?:[A-Z]\.)*(?:[A-Z](?![\w]))?"  # U.S., J.
        r"|[’'](?:s|S)\b"
        r"|\d[\d.,:%]*\d|\w+(?:[’'\-&]\w+)*"
        r"|[^\w\s]"
    )


def class_by_ending(word: str) -> str:
    """The class of a lower-case word that no list knows."""
    if word.endswith("ed"):
        return "v"
    if word.endswith("ing"):
        return "g"
    if word.endswith("ly"):
        return "y"
    return "w" if word[0].isalpha() else "#"


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of `language` ("en"); raises FileNotFoundError where there is none."""
    classes: dict[str, str] = {}
    lemma: dict[str, str] = {}
    sources = {
        word
        for name in ("people", "groups", "documents")
        for word in _section(language, "sources.txt", name)
    }
    for word in sources:
        classes[word] = "S"
    for finite, others in _verbs(language):
        for form in others:
            lemma[form] = finite[0]
            classes[form] = "G"
        for form in finite:
            lemma[form] = finite[0]
            classes[form] = "V"
    lettered = _lettered(language)
    abbreviations = lettered.pop("b", [])
    for letter, words in lettered.items():
        for word in words:
            classes[word] = letter
    sayings = _sayings(language, classes, lemma)
    titles = set(_section(language, "titles.txt", "long"))
    for short in _section(language, "titles.txt", "short"):
        titles.update((short, short + "."))
    return Lexicon(
        language,
        classes,
        frozenset(titles),
        lemma,
        frozenset(abbreviations),
        {
            name: gender
            for gender in ("he", "she")
            for name in _section(language, "names.txt", gender)
        },
        frozenset(sources & lemma.keys()),
        sayings,
        _grammar(language),
    )


def _sayings(language: str, classes: dict[str, str], lemma: dict[str, str]) -> dict[str, str]:
    """How words may be nouns of saying; those that are nothing else get their class."""
    for word in _section(language, "sayings.txt", "always"):
        classes[word] = "K"
    found = dict.fromkeys(_section(language, "sayings.txt", "owned"), OWNED)
    verbs = frozenset(_section(language, "sayings.txt", "verbs"))
    for form, verb in lemma.items():
        if verb in verbs and classes[form] == "V":
            if form == verb:
                found[form] = BARE
            elif form.endswith("s"):
                found[form] = WITH_S
    return found


def _grammar(language: str) -> Grammar | None:
    if not _lines(language, "grammar.txt"):
        return None
    reach = _section(language, "grammar.txt", "reach")
    return Grammar(
        int(reach[0]) if reach else 2,
        tuple(
            (letter, tuple(endings))
            for letter in "SAwvgy"
            if (endings := _section(language, "grammar.txt", letter))
        ),
        bool(_section(language, "grammar.txt", "capitals")),
        bool(_section(language, "grammar.txt", "ordinals")),
        frozenset(_section(language, "grammar.txt", "mood")),
        {
            article: case[0]
            for case in ("nominative", "accusative", "dative", "genitive")
            for article in _section(language, "grammar.txt", case)
        },
        frozenset(_section(language, "grammar.txt", "joining")),
        tuple(_section(language, "grammar.txt", "surnames")),
        tuple(word.replace("_", " ") for word in _section(language, "grammar.txt", "opinion")),
        bool(_section(language, "grammar.txt", "last")),
        frozenset(_section(language, "grammar.txt", "relative")),
        tuple(_section(language, "grammar.txt", "enclitics")),
        tuple(_section(language, "grammar.txt", "elisions")),
    )


def _lines(language: str, name: str) -> list[str]:
    try:
        text = resource("quotes", language, name).read_text(encoding="utf-8")
    except FileNotFoundError:
        if name not in _OPTIONAL:
            raise
        text = ""
    return [line for line in text.split("\n") if line.strip() and not line.startswith("#")]


def _section(language: str, name: str, wanted: str) -> list[str]:
    """The words under `[wanted]`."""
    words: list[str] = []
    inside = False
    for line in _lines(language, name):
        if line.startswith("["):
            inside = line.strip() == f"[{wanted}]"
        elif inside:
            words.extend(line.split())
    return words


def _lettered(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    letter = ""
    for line in _lines(language, "words.txt"):
        opened = re.match(r"\[(\w)\]", line)
        if opened:
            letter = opened[1]
        else:
            found.setdefault(letter, []).extend(line.split())
    return found


def _verbs(language: str) -> list[tuple[list[str], list[str]]]:
    """The forms of each reporting verb, the verb first: the finite ones, then its participles."""
    verbs = []
    pattern = ""
    for line in _lines(language, "verbs.txt"):
        if line.startswith("["):
            pattern = line
        elif not pattern:  # English: a participle last
            forms = line.split()
            forms = forms if len(forms) > 1 else list(_regular(forms[0]))
            verbs.append((forms[:-1], forms[-1:]))
        else:
            finite, _, others = _conjugated(line, pattern).partition("/")
            verbs.append((finite.split(), others.split()))
    return verbs


def _conjugated(line: str, pattern: str) -> str:
    """All forms of a verb: as the line has them, else by "[en] ~t ~te / ge~t" (see verbs.txt)."""
    if " " in line:
        return line
    ending, _, forms = pattern[1:].partition("] ")
    prefix, _, verb = line.rpartition("|")
    stem = verb.removesuffix(ending)
    simple = forms.replace("~", stem)
    if not prefix:
        return f"{verb} {simple}"
    finite, _, others = simple.partition(" / ")
    joined = " ".join(prefix + form for form in (verb, *finite.split()))
    return f"{prefix}{verb} {finite} {joined} / " + " ".join(prefix + f for f in others.split())


def _regular(verb: str) -> tuple[str, str, str, str]:
    """The forms of a regular English verb: ask, asks, asked, asking."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return verb, third, verb + "ed", verb + "ing"

"""Who speaks in one article, as the index of speakers counts them.

A name is that to which the article itself resolves it: "Demir" counts for "Ismail Demir" where
the article names him in full. What is left of one word stays apart, because it may be anybody's.
Speakers of different articles are the same where their keys are: their kind, and their name
without capitals, accents and marks. Nothing else joins them; see docs/speakers.md.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from viewer.library.entries import storable
from viewer.quotes.language import READ
from viewer.quotes.lexicon import Lexicon, load_lexicon
from viewer.quotes.persons import PARTICLES
from viewer.quotes.types import Quotation
from viewer.resources import resource
from viewer.search.folding import folded_words


class SpeakerKind(IntEnum):
    """What a speaker is, as far as the words of the article tell."""

    PERSON = 1
    """A name of at least two words."""
    ORGANISATION = 2
    UNNAMED = 3
    """Somebody without a name: "officials", "a spokesman for the ministry"."""
    SURNAME = 4
    """A name of one word, which its article does not tell more of: perhaps of several persons."""
    NOBODY = 5
    """Words that are attributed to nobody, or by a pronoun that was not resolved."""


_KINDS = {kind.name.lower(): kind for kind in SpeakerKind}


class Voice(NamedTuple):
    """A speaker as one quotation names them."""

    kind: SpeakerKind
    key: str
    """The same for the same speaker, within the kind."""
    name: str


Spoken = tuple[int, str, str, int, int]
"""Kind, key, name, quotations and words of a speaker in one article: plain, because a tuple goes
from process to process fastest."""

NOBODY = Voice(SpeakerKind.NOBODY, "", "")
_LONGEST_NAME = 80
_LONGEST_PHRASE = 48
_MOST_PHRASE = 7
"""Words of what names somebody without a name."""
_KNOWN = 16_384
"""Names that a process remembers the speakers of."""
_POSSESSIVES = ("’s", "'s", "’S", "'S", "’", "'")
_PHRASE_ENDS = re.compile(r"[,;:(–—\n“”\"]")
_LITTLE = PARTICLES | {"jr", "sr", "ii", "iii", "iv", "esq"}
_AL = "Al"
_PARTISANS = frozenset(("democrat", "democrats", "republican", "republicans"))
_SEVERAL = frozenset(("a", "an", "another", "one", "some", "several", "many", "two", "three"))
"""What stands before a noun, not before a name: "a New Hampshire Democrat"."""
_LONGEST_ACRONYM = 5
_LEAST_ENDING = 4
"""Letters of a German title that may be the end of a longer one: "Regierungs|chef"."""


def spoken(quotations: Iterable[Quotation], language: str | None) -> tuple[Spoken, ...]:
    """Who speaks in an article, each once; `language` is that of the text."""
    found: dict[Voice, list[int]] = {}
    for quotation, voice in voices(quotations, language):
        counts = found.setdefault(voice, [0, 0])
        counts[0] += 1
        counts[1] += word_count(quotation.text)
    joined: dict[tuple[int, str], Spoken] = {}
    for (kind, key, name), (quoted, words) in found.items():
        same = (int(kind), key)
        if same in joined:  # the same name, written in another way
            _, _, name, more, others = joined[same]
            quoted, words = quoted + more, words + others
        joined[same] = (*same, name, quoted, words)
    return tuple(joined.values())


def word_count(text: str) -> int:
    """About how many words a quotation has; of scripts without blanks it tells little."""
    return text.count(" ") + 1


def voices(
    quotations: Iterable[Quotation], language: str | None
) -> Iterator[tuple[Quotation, Voice]]:
    """The quotations of an article with who speaks; titles and terms are left out."""
    code = language if language in READ else "en"
    for quotation in quotations:
        if quotation.kind.is_quotation:
            mention, resolution = quotation.mention, quotation.resolution
            if resolution is not None and resolution.listed:
                kind, _, key = resolution.listed.partition(":")
                yield quotation, Voice(kind_named(kind), key, resolution.name)
            elif resolution is not None:
                words = "" if mention is None else mention.words
                yield quotation, _named(resolution.name, _before(resolution.name, words), code)
            elif mention is not None:
                yield quotation, _unnamed(mention.words, code)
            else:
                yield quotation, NOBODY


def kind_named(name: str) -> SpeakerKind:
    """The kind with this name in small letters, as keys begin with it; else a person."""
    return _KINDS.get(name, SpeakerKind.PERSON)


def voice_of_name(name: str) -> Voice:
    """The speaker of a name that stands alone."""
    return _named(name, "", "en")


@lru_cache(_KNOWN)
def _named(name: str, before: str, language: str) -> Voice:
    """The speaker of a name; `before` is the word right before it in the text."""
    lexicon = load_lexicon(language)
    written = storable(name).split()
    words = _bare(written.copy(), lexicon)
    if len(words) < len(written):
        before = ""
    name = " ".join(words)
    key = folded_words(name)[1:]
    if not key or len(name) > _LONGEST_NAME:
        return NOBODY
    if before in _SEVERAL:
        return _unnamed(name, language)
    if len(words) == 1 and key not in lexicon.given_names:
        letter = lexicon.classes.get(words[0].lower(), "N")
        if letter in "ST":
            return _unnamed(name, language)
        if letter != "N":
            return NOBODY  # a word at the beginning of a sentence was taken for a name
    return Voice(_kind(words, key, before, lexicon), key, name)


def _bare(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words of a name without what describes its bearer: "Democrat Ann Lee" -> "Ann Lee"."""
    if words:
        words[-1] = words[-1].strip(",;:")
        for ending in _POSSESSIVES:
            words[-1] = words[-1].removesuffix(ending)
    for number in range(len(words) - 1, 0, -1):
        if words[number - 1].endswith(_POSSESSIVES):  # "the Herald’s Ann Lee"
            del words[:number]
            break
    while len(words) > 2 and _describes(words[0], lexicon) and _is_personal(words[1:]):
        del words[0]
    return words


def _is_personal(words: list[str]) -> bool:
    """Whether words could be a whole name of a person."""
    parts = _telling_words().parts
    return (
        words[0][0].isupper()
        and _fullness(words) > 1
        and not any(word.lower() in parts for word in words)
    )


def _describes(word: str, lexicon: Lexicon) -> bool:
    """Whether a word before a name tells what its bearer is."""
    lower = word.lower()
    if lower in lexicon.given_names:
        return False
    if lower in _PARTISANS or lower in lexicon.titles or lexicon.classes.get(lower) == "S":
        return True
    if lower.endswith("-based") or (len(word) > 1 and word.isalpha() and word.isupper()):
        return True
    joins = lexicon.grammar is not None and lexicon.grammar.nouns_capitalised
    return joins and lower.endswith(_endings(lexicon.language))


@cache
def _endings(language: str) -> tuple[str, ...]:
    """The titles that a longer one may end with, in a language that joins nouns."""
    lexicon = load_lexicon(language)
    sources = {word for word, letter in lexicon.classes.items() if letter == "S"}
    return tuple(word for word in lexicon.titles | sources if len(word) >= _LEAST_ENDING)


def _kind(words: Sequence[str], key: str, before: str, lexicon: Lexicon) -> SpeakerKind:
    """What the bearer of a name is; `before` is the word right before it."""
    telling = _telling_words()
    folded = key.split()
    if key in telling.names:
        return SpeakerKind.ORGANISATION
    is_article = lexicon.classes.get(before) == "d"
    if _fullness(words) < 2:
        is_acronym = words[0].isupper() and 1 < len(key) <= _LONGEST_ACRONYM
        if is_article or (len(words) == 1 and is_acronym):
            return SpeakerKind.ORGANISATION
        return SpeakerKind.SURNAME
    if folded[0] in lexicon.given_names:
        return SpeakerKind.PERSON
    if folded[-1] in telling.ends or not telling.parts.isdisjoint(folded):
        return SpeakerKind.ORGANISATION
    if any(word.islower() and word not in PARTICLES for word in words):
        return SpeakerKind.ORGANISATION  # "Citizens for Tax Justice"
    capitalises = lexicon.grammar is not None and lexicon.grammar.nouns_capitalised
    if is_article and not capitalises:  # in German "die Anwältin Jana Roth" is a person
        return SpeakerKind.ORGANISATION
    return SpeakerKind.PERSON


def _fullness(words: Sequence[str]) -> int:
    """How many words of a name tell more than an initial, a particle or a suffix does.

    Two initials together tell as much as a given name: "J. K. Rowling".
    """
    full = initials = 0
    if words[:1] == [_AL] and not _surnames_of_al().isdisjoint(map(_whole, words[1:])):
        words, full = words[1:], 1
    for word in words:
        bare = word.strip(".,").replace(".", "")
        if len(bare) > 1:
            full += bare.lower() not in _LITTLE
        else:
            initials += len(bare)
    return full + (initials > 1)


def _before(name: str, mention: str) -> str:
    """The word right before a name in a mention, in lower case."""
    at = mention.find(name)
    return mention[:at].split()[-1].lower() if at > 1 else ""


@lru_cache(_KNOWN)
def _unnamed(mention: str, language: str) -> Voice:
    """Somebody without a name, as the text tells of them."""
    classes = load_lexicon(language).classes
    words = storable(_PHRASE_ENDS.split(mention.strip(), maxsplit=1)[0]).split()
    if not words or (len(words) < 3 and classes.get(words[0].lower(), "N") in "PRH"):
        return NOBODY
    while words and (classes.get(words[0].lower()) in ("d", "H") or words[0].isdigit()):
        del words[0]
    for number, word in enumerate(words):
        if classes.get(word.lower()) == "R":
            del words[number:]
            break
    del words[_MOST_PHRASE:]
    while len(words) > 1 and (
        len(" ".join(words)) > _LONGEST_PHRASE or classes.get(words[-1].lower(), "N") in "oidct"
    ):
        words.pop()
    phrase = " ".join(words)[:_LONGEST_PHRASE]
    key = folded_words(phrase)[1:]
    return Voice(SpeakerKind.UNNAMED, key, phrase) if key else NOBODY


def _whole(word: str) -> str:
    """A word of a name without capitals, accents and marks: "D’Amato" -> "damato"."""
    return folded_words(word).replace(" ", "")


@cache
def _surnames_of_al() -> frozenset[str]:
    """Surnames before which it is a given name, not the Arabic particle."""
    text = resource("speakers", "surnames.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(word for line in lines for word in line.split())


class _Telling(NamedTuple):
    """Words that tell an organisation."""

    parts: frozenset[str]
    ends: frozenset[str]
    names: frozenset[str]


@cache
def _telling_words() -> _Telling:
    found: dict[str, set[str]] = {"part": set(), "end": set(), "name": set()}
    section = ""
    text = resource("speakers", "organisations.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        elif not line.startswith("#"):
            found[section].update(line.split())
    return _Telling(*map(frozenset, (found["part"], found["end"], found["name"])))

"""Stage 2, tokens: a paragraph that holds quotations as a row of words and its shape.

What stands between marks is one token, so the words of a quotation are never read. The shape
has one letter a token (see `viewer.quotes.lexicon` for those of words):

    Q E q e   a stretch between marks: begins with a capital (Q, E) or not (q, e), and ends its
              sentence itself (E, e) or not (Q, q)
    .         the end of a sentence (! and ? too); a heading's or a line's end
    , : ; ( ) - '   as they stand; all dashes are -, a possessive 's is one '
"""

import re
from dataclasses import dataclass

from viewer.quotes.grammar import Grammar
from viewer.quotes.lexicon import Reading, class_by_ending
from viewer.quotes.marks import Stretch
from viewer.quotes.sayings import is_noun

_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", "…": ".", ":": ":", ";": ";", "(": "(", ")": ")",
    "[": "(", "]": ")", "–": "-", "—": "-", "-": "-", "―": "-", "’": "'", "'": "'",
}  # fmt: skip
_APOSTROPHES = frozenset("’'")
_TERMINAL = frozenset(".!?…。！？")
QUOTES = frozenset("QEqe")
_NOUN_BEFORE_VERB = re.compile("(?<=[NT])V(?=[Vvx])")
_SAYING_BEFORE_NOUN = re.compile("K(?=[TNS])")
"""Part of a longer noun: "the press secretary", "an attack ad"."""
_AS_STOPS = str.maketrans("EeQq;", ".....")


@dataclass(slots=True)
class Frame:
    """A paragraph's tokens in parallel tuples, and where its stretches stand among them.

    Tuples of words and numbers are nothing that the garbage collector looks into again: in an
    article of many thousand paragraphs that counts.
    """

    start: int
    end: int
    words: tuple[str, ...]
    """As they stand; a stretch is an empty string."""
    forms: tuple[str, ...]
    """What features may see: lower-case common words, else the letter of the class; Ng for a
    common given name."""
    starts: tuple[int, ...]
    """Offsets in the text."""
    shape: str
    stops: str
    """The same with every end of a sentence or stretch as a full stop."""
    phrasal: str
    """The same as phrases are read, in which a noun of saying is a noun like others."""
    stretches: list[Stretch]
    places: tuple[int, ...]
    """The token number of each stretch."""
    grammar: Grammar | None
    """Of the language, where it has rules of its own."""


def frame_of(
    text: str,
    start: int,
    end: int,
    stretches: list[Stretch],
    reading: Reading,
    names: set[str],
) -> Frame:
    """The paragraph `text[start:end]` with its stretches, tokenised outside of them."""
    words: list[str] = []
    starts: list[int] = []
    letters: list[str] = []
    forms: list[str] = []
    places: list[int] = []
    headline = _is_headline(text, start, end)
    at = start
    for stretch in stretches:
        _read(text, at, stretch.open, reading, names, words, starts, letters, forms, headline)
        places.append(len(words))
        letter = _quote_letter(text, stretch)
        words.append("")
        starts.append(stretch.open)
        letters.append(letter)
        forms.append(letter)
        at = stretch.close
    _read(text, at, end, reading, names, words, starts, letters, forms, headline)
    shape = "".join(letters)
    if "K" in shape:
        shape = _SAYING_BEFORE_NOUN.sub("w", shape)
    for match in _NOUN_BEFORE_VERB.finditer(shape):
        # "the Ashby Institute report found": a noun where a verb follows
        at = match.start()
        if words[at].lower() in reading.noun_or_verb:
            shape = f"{shape[:at]}S{shape[at + 1 :]}"
    return Frame(
        start,
        end,
        tuple(words),
        tuple(forms),
        tuple(starts),
        shape,
        shape.translate(_AS_STOPS),
        shape.replace("K", "w"),
        stretches,
        tuple(places),
        reading.grammar,
    )


def _is_headline(text: str, start: int, end: int) -> bool:
    """Whether the line Sets Its Words Like This, so that capitals tell nothing of names."""
    if end - start > 200:
        return False
    words = text[start:end].split()
    most = len(words) // 4
    capitals = small = 0
    for word in words:
        if not word[0].isalpha():
            continue
        if word[0].isupper():
            capitals += 1
        else:
            small += 1
            if small > most:
                return False
    return capitals + small > 4 and capitals >= 3 * small


def _quote_letter(text: str, stretch: Stretch) -> str:
    words = text[stretch.start : stretch.end].strip(" \u00a0\u202f'’‘\"“”[(…")
    if not words:
        return "q"
    capital = words[0].isupper() or words[0].isdigit()
    terminal = words[-1] in _TERMINAL
    return ("E" if terminal else "Q") if capital else ("e" if terminal else "q")


def _abbreviates(word: str, reading: Reading) -> bool:
    """Whether a full stop after `word` belongs to it: Sen., Jr., Inc."""
    if word.isdigit():
        return len(word) < 3 and reading.grammar is not None and reading.grammar.ordinals
    return word + "." in reading.titles or word in reading.abbreviations


def _tokens(text: str, start: int, end: int, token: re.Pattern[str]) -> list[tuple[str, int]]:
    """The tokens of `text[start:end]` with their offsets.

    What stands between two blanks is most often one word, or a word and a comma: only the rest is
    left to the pattern, which takes longest.
    """
    found: list[tuple[str, int]] = []
    at = start
    for chunk in text[start:end].split(" "):
        if chunk.isalpha():
            found.append((chunk, at))
        elif chunk:
            word, last = chunk[:-1], chunk[-1]
            if last in _PUNCTUATION and word.isalpha() and (last != "." or len(word) > 1):
                found.append((word, at))
                found.append((last, at + len(word)))
            else:
                found += [(match[0], at + match.start()) for match in token.finditer(chunk)]
        at += len(chunk) + 1
    return found


def _read(
    text: str,
    start: int,
    end: int,
    reading: Reading,
    names: set[str],
    words: list[str],
    starts: list[int],
    letters: list[str],
    forms: list[str],
    headline: bool,
) -> None:
    """Append the tokens of `text[start:end]`."""
    plain, known, titles = reading.plain, reading.known, reading.titles
    doubtful, sayings = reading.noun_or_verb, reading.sayings
    given_names = reading.given_names
    grammar = reading.grammar
    of_lower = grammar.of_lower if grammar else class_by_ending
    nouns_capitalised = grammar is not None and grammar.nouns_capitalised
    opening = not letters or letters[-1] in ".:QEe"
    for word, at in _tokens(text, start, end, reading.token):
        common = plain.get(word)
        if common is not None:
            words.append(common[2])
            starts.append(at)
            letters.append(common[0])
            forms.append(common[1])
            opening = False
            continue
        first = word[0]
        letter = _PUNCTUATION.get(first)
        if letter is not None:
            if letter == "." and letters and _abbreviates(words[-1].lower(), reading):
                continue
            words.append(word)
            starts.append(at)
            letters.append(letter)
            forms.append(letter)
            opening = letter in ".:"
            continue
        if word[-1] in "sS" and word[-2:-1] in _APOSTROPHES and len(word) > 2:
            possessive = word[-2:]
            word = word[:-2]
        else:
            possessive = ""
        lower = word.lower()
        if word[-1] in _APOSTROPHES:
            lower = lower[:-1]  # l', dell'
        entry = known.get(lower)
        if nouns_capitalised and first.isupper():
            before = letters[-1] if letters else ""
            letter, form = _of_capital(word, lower, before, entry, opening, reading, names)
        elif first.isupper() and not headline:
            if entry is None:
                letter = "N"
                form = "Ng" if lower in given_names else "N"
            elif entry[0] in "VGSxwvgy" and (not opening or word in names):
                letter = form = "N"
                names.add(word)
            else:
                letter, form = entry
            if lower in titles:
                letter = "T"
        elif entry is not None:
            letter, form = entry
            if letter == "V" and lower in doubtful and letters and letters[-1] in "dHw'":
                letter = "S"
            elif (
                lower in sayings
                and letters
                and is_noun(sayings[lower], letters[-1], words[-1].lower())
            ):
                form = "K" if form == letter else form
                letter = "K"
        elif first.isdigit():
            letter = form = "0"
        elif first.isupper():
            letter = form = "N"
        else:
            letter = form = of_lower(lower)
        words.append(word)
        starts.append(at)
        letters.append(letter)
        forms.append(form)
        opening = False
        if possessive:
            words.append(possessive)
            starts.append(at + len(word))
            letters.append("'")
            forms.append("'")


def _of_capital(
    word: str,
    lower: str,
    before: str,
    entry: tuple[str, str] | None,
    opening: bool,
    reading: Reading,
    names: set[str],
) -> tuple[str, str]:
    """Class and form of a capitalised word where common nouns have capitals too.

    `before` is the letter of the token before it, `names` what has been read as a name so far.
    """
    if lower in reading.titles:
        return "T", entry[1] if entry else "T"
    if entry is not None and lower in reading.noun_or_verb:
        return "S", entry[1] if entry[1] == lower else "S"
    if entry is not None and (opening or entry[0] in "SAwDP") and not word[1:].isupper():
        return entry
    if word in names:
        return "N", "N"
    grammar = reading.grammar
    assert grammar is not None
    if opening and word not in names and grammar.of_lower(lower) == "y":
        return "y", "y"
    letter = grammar.of_capital(word, lower, before)
    if letter == "N" and not opening:
        names.add(word)
    return letter, letter

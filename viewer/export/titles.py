"""Headlines as a reference has them: their capitals, their marks, their full stop."""

import re

from viewer.export.citations import inside_marks

_SMALL = frozenset((
    "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "down",
    "from", "in", "into", "of", "off", "on", "onto", "out", "over", "per", "to", "up", "upon",
    "via", "with", "about", "above", "across", "after", "against", "along", "among", "around",
    "before", "behind", "below", "beneath", "beside", "between", "beyond", "despite", "during",
    "except", "inside", "near", "outside", "past", "since", "through", "throughout", "toward",
    "towards", "under", "until", "within", "without", "v", "vs", "versus", "n",
))  # fmt: skip
"""Articles, conjunctions and prepositions: small in a title unless they begin or end it."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PART = re.compile(r"(?:^|(?::|[?!][”’]?| —) )[“‘]?[a-z](?!\w*[A-Z])")
"""Where a title begins, and begins anew, but at "iPhone"."""
_SENTENCE = re.compile(r"\w{3}\.$")
"""What ends a sentence; fewer letters before the full stop are an abbreviation, as "U.S."."""
_OPENING_BEFORE = " ([{<“‘„«—–-/"


def headline_style(title: str, preposition: int) -> str:
    """An English title with the capitals of a title.

    Words with capitals of their own ("iPhone", "NATO") stay as they are. `preposition` is how many
    letters a word may have that is small within the title: Chicago's has at most four, MLA's any.
    """
    if title.isupper():
        return title
    words = list(_WORD.finditer(title))
    out, at = [], 0
    for number, word in enumerate(words):
        before = title[: word.start()].rstrip(" “‘\"'")
        ends = (
            number in (0, len(words) - 1)
            or before.endswith((":", "?", "!", "—"))
            or _SENTENCE.search(before[-4:]) is not None
            or _begins_a_compound(title, word)
        )
        out += [title[at : word.start()], _capital(word[0], preposition, ends=ends)]
        at = word.end()
    return "".join(out) + title[at:]


def _begins_a_compound(title: str, word: re.Match[str]) -> bool:
    """Whether it is the first of words joined by hyphens, as in "Out-of-Work"."""
    following = title[word.end() : word.end() + 2]
    joined = following.startswith("-") and following[1:].isalpha()
    return joined and title[word.start() - 1 : word.start()] != "-"


def with_subtitle(title: str) -> str:
    """An English title whose parts, parted by a colon or what ends a sentence, begin large."""
    return _PART.sub(lambda found: found[0][:-1] + found[0][-1].upper(), title)


def _capital(word: str, preposition: int, *, ends: bool) -> str:
    if word[1:] != word[1:].lower():
        return word
    if word.lower() in _SMALL and len(word) <= preposition and not ends:
        return word.lower()
    return word[0].upper() + word[1:]


def curly(title: str) -> str:
    """A title with marks that open and close, and apostrophes."""
    out = []
    for i, character in enumerate(title):
        if character in "\"'":
            before = title[i - 1] if i else " "
            opens = before in _OPENING_BEFORE and title[i + 1 : i + 2].strip() != ""
            if character == '"':
                character = "“" if opens else "”"
            else:
                # A year or a clipped word begins with an apostrophe, words in marks end with one.
                if title[i : i + 3].lower() == "'n'" or title[i - 2 : i + 1].lower() == "’n'":
                    opens = False  # "rock 'n' roll"
                closed = re.search(r"\w'(?!\w)|[.,!?]'", title[i + 1 :]) is not None
                character = "‘" if opens and closed else "’"
        out.append(character)
    return "".join(out)


def quoted(title: str) -> str:
    """A title between marks with its full stop inside; marks within it become single ones."""
    words = inside_marks(curly(title))
    core = words.rstrip("’")
    if core.endswith((".", "!", "?", "…")):
        return f"“{words}”"
    # The full stop stands before a mark that closes, and after an apostrophe.
    closes = len(words) if words.count("‘") == 0 else len(core)
    return f"“{words[:closes]}.{words[closes:]}”"

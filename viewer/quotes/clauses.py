"""What a phrase is to the nearest verb, where the verb stands second and articles show the case.

"Die Ministerin warnte den Rat": who stands before the verb has spoken, who stands after it has not;
but in "am Abend warnte die Ministerin" nobody stands before it.
"""

import re

from viewer.quotes.tokens import QUOTES, Frame

_LEFT_OF_HEAD = frozenset("wvSTN0-g")
_LEADS = frozenset("tR")
_CLAUSE_END = re.compile("[,.:Q]")
_CLAUSE_ENDS = frozenset(",.:;QEqeE")
_SENTENCE_ENDS = ".:;QEqe"
_LONGEST_CLAUSE = 40
_TIMES = frozenset(("abend", "morgen", "nachmittag", "vormittag", "nacht", "mittag", "tag", "uhr"))
_AGENTS = frozenset(("von", "vom", "durch"))
_ACCORDING = frozenset(("nach", "laut", "gemäß", "zufolge"))
_OPEN_FIELD = re.compile(r"[ycn]*(?:$|[ioyADtRQEqeG(-])")
"""What stands before a verb whose subject follows: nothing, or no subject."""


def begin_of(frame: Frame, token: int, left: int) -> int:
    """The first token of the phrase of a head: its article, if it has one."""
    shape = frame.shape
    while left > 0 and token - left < 7 and shape[left - 1] in _LEFT_OF_HEAD:
        left -= 1
    if left > 0 and shape[left - 1] == "d" and shape[left] != "d":
        left -= 1
    return left


def relation_of(frame: Frame, token: int, begin: int) -> tuple[str, int]:
    """What the phrase from `begin` to the head at `token` is to a reporting word, and its token.

    A source of "laut", "zufolge"; n one of "nach Angaben"; a agent of a passive verb; p governed by
    another preposition; s subject before its verb, i after it; o something else after it; f subject
    of a clause whose verb comes last; capitals where a participle reports; - nothing, and -1.
    """
    shape, words = frame.shape, frame.words
    before = shape[begin - 1] if begin else ""
    if before == "A":
        return "A", begin - 1
    if shape[token + 1 : token + 2] == "A" and words[token + 1] != "so":
        return "A", token + 1
    if before in ("i", "o"):
        word = words[begin - 1].lower()
        if word in _ACCORDING:
            return "n", begin - 1
        if word in _AGENTS:
            verb = _participle(frame, token)
            if verb >= 0:
                return "a", verb
        return "p", -1
    if before in "wSN" and before and _is_genitive(frame, begin):
        return "g", -1
    at = _after_phrase(shape, token)
    verb = _reporting(frame, at)
    if verb >= 0:
        return ("s" if verb == at else "S"), verb
    if before in _LEADS or (before == "y" and shape[begin - 2 : begin - 1] in _LEADS):
        end = _CLAUSE_END.search(shape, at, at + _LONGEST_CLAUSE)
        stop = end.start() if end else min(len(shape), at + _LONGEST_CLAUSE)
        verb = max(shape.rfind("V", at, stop), shape.rfind("G", at, stop))
        if verb >= 0:
            return "f", verb
    at = begin - 1
    while at >= 0 and shape[at] in "yn":
        at -= 1
    verb = _reporting(frame, at)
    if verb < 0:
        return "-", -1
    free = _has_open_field(shape, at)
    letter = "i" if free else "o"
    return (letter if verb == at else letter.upper()), verb


def _is_genitive(frame: Frame, begin: int) -> bool:
    """Whether a phrase after a noun belongs to it: "die Meinung der Grünen"."""
    grammar = frame.grammar
    return (
        grammar is not None
        and frame.words[begin] in grammar.genitives
        and frame.words[begin - 1].lower() not in _TIMES
    )


def _after_phrase(shape: str, token: int) -> int:
    """The token after a phrase with its brackets, its apposition and adverbs."""
    at = token + 1
    while at < len(shape) and shape[at] in "JN0":
        at += 1
    if shape[at : at + 1] == "(":
        close = shape.find(")", at, at + 8)
        at = close + 1 if close > 0 else at
    if shape[at : at + 1] == ",":
        close = shape.find(",", at + 2, at + 20)
        if close > 0 and shape[close + 1 : close + 2] in ("V", "x"):
            return close + 1
    elif shape[at : at + 1] and shape[at] in "iod":
        # "die Leiterin der Behörde sagte", "der Rat in Bremen sagte"
        j = at
        while j < len(shape) and j - at < 8 and shape[j] in "iodHTNSwv0g":
            j += 1
        if shape[j : j + 1] in ("V", "x"):
            return j
    while shape[at : at + 1] == "y":
        at += 1
    return at


def _reporting(frame: Frame, at: int) -> int:
    """The reporting word of the finite verb at a token: itself, or its participle; else -1."""
    letter = frame.shape[at : at + 1] if at >= 0 else ""
    if letter == "V":
        return at
    return _participle(frame, at) if letter == "x" else -1


def _participle(frame: Frame, at: int) -> int:
    """The reporting participle at the end of the clause round a token, else -1."""
    shape = frame.shape
    for j in range(at + 1, min(len(shape), at + _LONGEST_CLAUSE)):
        letter = shape[j]
        if letter == "G" and shape[j + 1 : j + 2] in ("", ",", ".", ":", "x", "c", "-"):
            return j
        if letter == ".":
            break
    return -1


def _has_open_field(shape: str, verb: int) -> bool:
    """Whether no subject stands before a verb in its clause."""
    begin = _clause_begin(shape, verb)
    if begin == verb and shape[verb - 2 : verb - 1] not in QUOTES:
        # "Ada Lehn, the mayor, said": what stands before the commas
        low = max(0, verb - 2 * _LONGEST_CLAUSE)
        begin = max(low, *(shape.rfind(end, low, verb) + 1 for end in _SENTENCE_ENDS))
    return _OPEN_FIELD.match(shape[begin:verb]) is not None


def _clause_begin(shape: str, verb: int) -> int:
    """The first token of the clause of a verb."""
    at = verb
    while at > 0 and verb - at < _LONGEST_CLAUSE and shape[at - 1] not in _CLAUSE_ENDS:
        at -= 1
    return at

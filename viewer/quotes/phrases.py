"""From the head that was chosen to the phrase as an editor would mark it.

"Perez" -> "the union's spokeswoman Ana Perez"; "Okoro" -> "Jane Okoro, a Democrat, who ...".
Read off the shape of the paragraph by rules; what stands between commas after a name belongs to
it up to the verb.
"""

import re
from bisect import bisect_left

from viewer.quotes.inflection import described_from, genitive_end, quoted_name_end
from viewer.quotes.mentions import Head
from viewer.quotes.persons import PARTICLES
from viewer.quotes.tokens import QUOTES, Frame
from viewer.quotes.types import Span

_STOPS = frozenset(".QEqe;:")
_LONGEST_PHRASE = 60
_LONGEST_OWNER = 5
_TAIL = re.compile(r"w?S(?=[yVxv.,])|[wS0N]{1,3}(?=y?[Vxv])")
"""What goes on with a name that is no whole phrase: "the Ashby *website* said"."""
_REDUCED = re.compile(r"v[iD]|wi")
"""How a clause without its "who was" begins: "involved in", "familiar with"."""
_NAMED = re.compile("[TN]{2,6}(?=,)")
_ADJECTIVES = frozenset(("familiar", "close", "loyal", "opposed"))
_OF_NOUNS = frozenset(("by", "for"))
_SELF = frozenset(("himself", "herself", "itself", "themselves"))


def phrase_of(text: str, frame: Frame, head: Head) -> Span:
    """The whole phrase round `head`."""
    first = last = head.token
    if head.kind in "NSwc":
        first = _left_edge(frame, head)
        last = _right_edge(frame, head)
    start = frame.starts[first]
    end = _end_of(frame, last)
    return Span(start, end, text[start:end])


def _end_of(frame: Frame, token: int) -> int:
    """Where a token ends; for what stands between marks, with its closing mark."""
    if frame.shape[token] in QUOTES:
        return frame.stretches[bisect_left(frame.places, token)].close
    return frame.starts[token] + len(frame.words[token])


def name_of(text: str, frame: Frame, head: Head) -> Span:
    """The core of the phrase: the name with its titles, or the noun with its determiner."""
    last = _name_end(frame, head.token) if head.kind == "N" else head.token
    start, end = frame.starts[head.left], frame.starts[last] + len(frame.words[last])
    return Span(start, end, text[start:end])


def _name_end(frame: Frame, at: int) -> int:
    """The last token of a name that goes on after particles: "J. P. *van der Berg*"."""
    words, shape = frame.words, frame.phrasal
    j = at + 1
    while j < len(words) and words[j] in PARTICLES:
        j += 1
    if j == at + 1 or shape[j : j + 1] != "N":
        return at
    while shape[j + 1 : j + 2] == "N":
        j += 1
    return j


def _left_edge(frame: Frame, head: Head) -> int:
    shape = frame.phrasal
    left = head.left
    if head.kind != "N":
        return left
    # "super PAC spokeswoman Kellyanne Conway", "the lawyer Ann Lee", "former Rep. Miller"
    at = left
    floor = max(0, left - 7)
    while at > floor and (shape[at - 1] in "SwTN0" or _is_hyphen(frame, at - 1)):
        at -= 1
    while shape[at] == "-":
        at += 1
    at = at - 1 if at > floor and shape[at - 1] in "dH" else at
    at = _owner_edge(shape, at)
    if frame.grammar is not None and at > 2 and shape[at - 1] == ",":
        return described_from(shape, at - 1) or at
    return at


def _is_hyphen(frame: Frame, at: int) -> bool:
    """Whether a token joins its neighbours without a blank: "46-year-old"."""
    if frame.phrasal[at] != "-" or not 0 < at < len(frame.words) - 1:
        return False
    start = frame.starts[at]
    return frame.starts[at - 1] + len(frame.words[at - 1]) == start == frame.starts[at + 1] - 1


def _owner_edge(shape: str, at: int) -> int:
    """The left edge with the owner before the token `at`: "the governor's lawyer"."""
    if shape[at - 1 : at] != "'":
        return at
    left = at - 1
    floor = max(0, left - _LONGEST_OWNER)
    while left > floor and shape[left - 1] in "SwTN":
        left -= 1
    if left == at - 1:
        return at
    return left - 1 if left > floor and shape[left - 1] in "dH" else left


def _core_end(frame: Frame, head: Head) -> int:
    """The last token of the noun that the head belongs to, what is said of it left out."""
    shape, words = frame.phrasal, frame.words
    at = _name_end(frame, head.token) if head.kind == "N" else head.token
    if head.kind == "N" and at + 1 < len(words):
        tail = _TAIL.match(shape, at + 1)
        if tail is not None and (words[at + 1][:1].isdigit() or shape[head.left] == "d"):
            at = tail.end() - 1
        if words[at + 1 : at + 2] and words[at + 1] in _SELF:
            at += 1
    if head.kind in "Swc" or shape[head.left] == "d":
        at = _reduced_end(frame, head, at)
    return at


def _reduced_end(frame: Frame, head: Head, at: int) -> int:
    """The end of "involved in the planning", "released on Monday" after the token `at`.

    Only where a reporting verb stands on one side of the whole, lest it be the verb itself.
    """
    shape = frame.phrasal
    opening = _REDUCED.match(shape, at + 1)
    if opening is None or (shape[at + 1] == "w" and frame.words[at + 1] not in _ADJECTIVES):
        return at
    before = shape[max(0, head.left - 2) : head.left]
    after = "V,." if before[-1:] == "V" or before == "Ai" else "V"
    j = at + 2
    while j < len(shape) and j - at < 14 and shape[j] in "oidHTNSwg0#'-D":
        j += 1
    return j - 1 if shape[j : j + 1] and shape[j] in after and shape[j - 1] not in "io" else at


def _right_edge(frame: Frame, head: Head) -> int:
    """The last token of the phrase."""
    shape = frame.phrasal
    count = len(shape)
    at = _core_end(frame, head)
    if shape[at + 1 : at + 3] == ",J":
        at += 2
    elif shape[at + 1 : at + 2] == "J":
        at += 1
    if frame.grammar is not None and head.kind == "S":
        at = genitive_end(frame, quoted_name_end(frame, at))
    if shape[at + 1 : at + 2] == "(":
        close = shape.find(")", at, at + 16)
        if close > 0:
            at = close
    if shape[at + 1 : at + 2] in ("o", "i"):
        at = _prepositional_end(frame, at, inverted=_inverted(frame, head))
    if at + 1 < count and shape[at + 1] == "," and not _continues(frame, at + 2):
        at = _apposition_end(frame, at, _inverted(frame, head)) or at
    return at


def _inverted(frame: Frame, head: Head) -> bool:
    """Whether the verb stands before the phrase: "said X"."""
    if head.left == 0:
        return False
    before = frame.phrasal[head.left - 1]
    # A participle may end what stands between: "ha dicho a la salida del juzgado el abogado".
    return before in "VSwTN" or (before == "v" and _is_romance(frame))


def _is_romance(frame: Frame) -> bool:
    """Whether the language has a grammar of its own and writes nouns in lower case."""
    return frame.grammar is not None and not frame.grammar.nouns_capitalised


def _prepositional_end(frame: Frame, at: int, *, inverted: bool) -> int:
    """The end of "of the directorate", "for the campaign" after the token `at`."""
    shape = frame.phrasal
    j = at + 1
    romance = _is_romance(frame)
    inner = "odHTNSwg0#'-v" if romance and inverted else "oidHTNSwg0#'-vyc"
    while j < len(shape) and j - at < 14 and shape[j] in inner:
        if romance and shape[j] == "d" and shape[j - 1] in "wSNTv":
            break  # another phrase: "fonti del ministero | il piano"
        j += 1
    if j < len(shape) and shape[j] in "Vx," and not inverted:
        # "an aide in the tower *tried* to ..., saying": the verb stands somewhere before
        verb = shape.find("v", at + 2, j) if shape[j : j + 2] == ",G" else -1
        return (verb if verb > 0 else j) - 1
    if shape[at + 1] == "o" or (inverted and _belongs(frame, at)):
        return j - 1
    return at


def _belongs(frame: Frame, at: int) -> bool:
    """Whether what the next preposition opens belongs to the noun: "a post by ...", "aide for"."""
    return frame.phrasal[at] == "S" and frame.words[at + 1] in _OF_NOUNS


def _continues(frame: Frame, j: int) -> bool:
    """Whether what follows a comma goes on with the sentence, not with the name."""
    return j >= len(frame.phrasal) or frame.phrasal[j] in "GVgcPtxQEqe.iA"


def _apposition_end(frame: Frame, at: int, inverted: bool) -> int | None:
    """The last token of ", the head of Y," or ", who ..." after the token `at`."""
    shape = frame.phrasal
    relative = shape[at + 2] == "R"
    if frame.grammar is not None and (name := _NAMED.match(shape, at + 2)):
        return name.end() - 1
    last: int | None = None
    for j in range(at + 2, min(len(shape), at + _LONGEST_PHRASE)):
        letter = shape[j]
        if letter == ",":
            following = shape[j + 1 : j + 2]
            if following in ("V", "x", "y", "Q", "E", "q", "e", "G"):
                return j - 1
            if inverted and following == "i" and frame.grammar is not None:
                return j - 1
        elif letter in _STOPS:
            return j - 1 if inverted else last
        elif letter in "Vx" and not relative and not inverted:
            return None
    return len(shape) - 1 if inverted else last

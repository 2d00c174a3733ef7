"""Where a speaker stands in news print: rules for the languages that no weights were fitted to.

    "...", explica la alcaldesa        after the words and a reporting word
    Según el informe, "..."            named by a word for sources
    El ministro dijo que ... "..."     the subject of the last reporting word before the words
    Başkan, "..." dedi                 the subject, where the language puts its verb last

A rule answers only where its clause holds everything it needs; everything else is left to the
model. All of them look a bounded number of tokens far.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

from viewer.quotes.attribute import Choice
from viewer.quotes.filters import is_title
from viewer.quotes.grammar import Grammar
from viewer.quotes.lexicon import Reading
from viewer.quotes.mentions import Head
from viewer.quotes.options import Option
from viewer.quotes.phrases import phrase_of
from viewer.quotes.tokens import QUOTES, Frame, frame_of
from viewer.quotes.types import Span

_NOUNS = frozenset("wSNTv0g-#")
_BETWEEN = frozenset("xnyH")
"""What may stand between the words and the reporting word, or between it and its subject."""
_RUN = frozenset("dwSNT0'v")
_MOST_BETWEEN = 5
_MOST_BEFORE_VERB = 4
_MOST_TOKENS = 40
_GOVERNED = frozenset("pP")
_LIKELY, _FAIRLY, _POSSIBLE = 0.85, 0.75, 0.65
_MOST_WORDS_WITH_SPEAKER = 400
_INSERTED = re.compile("[,-][xHy]{0,3}V")
"""A verb right after a comma or a dash."""
_CLOSING = re.compile("[^.:;,-]{0,10}[,.-]")
_DASH = re.compile(r"\s?[—–]")
MOST_TRUST = 0.85
"""No speaker is surer than this where nothing was fitted or measured."""


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker found by a rule."""

    frame: Frame
    """The paragraph; or the words themselves, where they hold who says them."""
    head: Head
    cue: int
    """The token of the reporting word."""
    chance: float
    """How far to trust the rule. Nobody has measured it: none is believed beyond doubt."""
    cue_words: int = 1
    """Of how many tokens the reporting word is: "de acuerdo con"."""
    first: int | None = None
    """The first token of a phrase that ends with its head; None where its edges are left to
    viewer.quotes.phrases."""


def found_by_rule(text: str, choice: Choice, reading: Reading) -> Found | None:
    """The speaker of the stretch of a choice; None where no rule tells one."""
    frame, number = choice.frame, choice.number
    grammar = frame.grammar
    place = frame.places[number]
    if grammar is not None and grammar.verb_last:
        return _with_verb_last(frame, place)
    return (
        _after(frame, place)
        or _gone_on(frame, number)
        or _according(frame, place)
        or _inside(text, choice, reading)
        or _before(frame, place, choice.options)
        or _continued(frame, number)
    )


def _after(frame: Frame, place: int) -> Found | None:
    """ "...", ha dichiarato ieri la sindaca."""
    shape, words = frame.shape, frame.words
    at = place + 1
    if shape[at : at + 1] in (",", "-"):
        at += 1
    elif shape[place] not in "Ee":
        return None
    stop = at + _MOST_BETWEEN
    while at < min(stop, len(shape)) and shape[at] in _BETWEEN and words[at][0].islower():
        at += 1
    if shape[at : at + 2] == "-P":
        # "a-t-elle déclaré"
        verb = at + 2
        while shape[verb : verb + 1] and shape[verb] in "xny":
            verb += 1
        if shape[verb : verb + 1] == "V":
            return Found(frame, Head(at + 1, at + 1, "P", "s", 0), verb, _LIKELY)
    if shape[at : at + 1] not in ("V", "A") or not words[at][0].islower():
        return None
    head = _subject_after(frame, at)
    return Found(frame, head, at, _LIKELY) if head else None


def _subject_after(frame: Frame, cue: int) -> Head | None:
    """The phrase after a reporting word, over adverbs and what prepositions govern."""
    shape = frame.shape
    at = cue + 1
    for _ in range(_MOST_BETWEEN):
        letter = shape[at : at + 1]
        if not letter or (letter not in "i-" and letter not in _BETWEEN):
            break
        at += 1
        if letter == "i":
            while at < len(shape) and shape[at] in "dHowSNT0Dv":
                if shape[at] == "d" and shape[at - 1] in "wSNTv":
                    break
                at += 1
    head = _phrase_at(frame, at)
    if head is not None and head.kind == "w" and shape[head.token + 1 : head.token + 2] == "d":
        return _phrase_at(frame, head.token + 1) or head  # "repitió varias veces el jefe"
    return head


def _phrase_at(frame: Frame, at: int, *, bare: bool = False) -> Head | None:
    """The head of a phrase that begins at a token; `bare`: of any noun, without an article too."""
    shape = frame.shape
    letter = shape[at : at + 1]
    if letter in ("P", "d") and shape[at + 1 : at + 2] == "o":
        of = _phrase_at(frame, at + 2, bare=True)  # "uno de sus vecinos"
        return Head(of.token, at, "S", "i", 0) if of else None
    if letter == "P":
        return Head(at, at, "P", "i", 0)
    first = at + 1 if letter in ("d", "H") else at
    last = first
    while last < len(shape) and last - first < 7 and shape[last] in _NOUNS:
        last += 1
    run = shape[first:last]
    names = max(run.rfind("N"), run.rfind("T"))
    if "N" in run:
        begin = first + names
        while begin > first and shape[begin - 1] in "NT":
            begin -= 1
        return Head(first + names, begin, "N", "i", 0)
    for kind in ("S", "T", "w") if bare or letter == "d" else ("S", "T"):
        noun = run.find(kind)
        if noun >= 0:
            return Head(first + noun, at, "w" if kind == "w" else "S", "i", 0)
    return None


def _gone_on(frame: Frame, number: int) -> Found | None:
    """ "...", explicó Prado, "...": the second part goes on with the first."""
    if number == 0:
        return None
    before, place = frame.places[number - 1], frame.places[number]
    between = frame.shape[before + 1 : place]
    if "." in between or len(between) > _MOST_TOKENS or frame.shape[place] in "QE":
        return None
    found = _after(frame, before)
    return found if found is not None and found.head.token < place else None


def _according(frame: Frame, place: int) -> Found | None:
    """Selon la préfecture, ... "..."; Para Prado, "..."."""
    shape, grammar = frame.shape, frame.grammar
    begin = _sentence_begin(frame, place)
    for at in range(begin, place):
        if shape[at] == "A":
            head = _phrase_at(frame, at + 1 + (shape[at + 1 : at + 2] in ("i", "o")))
            return Found(frame, head, at, _LIKELY) if head and head.token < place else None
    if grammar is None:
        return None
    opening = " ".join(frame.words[begin : begin + 3]).lower().replace("’", "'")
    said = next((o for o in grammar.opinion if f"{opening} ".startswith(f"{o} ")), None)
    if said is None:
        return None
    count = said.count(" ") + 1
    head = _phrase_at(frame, begin + count)
    if head is None or shape[place - 1] not in ",xy" or "," not in shape[head.token : place]:
        return None
    return Found(frame, head, begin, _FAIRLY, count)


def _before(frame: Frame, place: int, options: Iterable[Option]) -> Found | None:
    """La ministra ha dichiarato che ... "..."; Il direttore: "..."."""
    shape = frame.shape
    begin = _sentence_begin(frame, place)
    cue = shape.rfind("V", begin, place)
    if cue < 0:
        cue = place - 1 if shape[place - 1 : place] == ":" else -1
    if cue < 0:
        return None
    near = (o.head for o in options if o.head is not None and o.frame is frame)
    heads = sorted(near, key=attrgetter("token"))
    heads = [head for head in heads if head.token == cue - 1 and head.kind == "P"] + heads
    for number, head in enumerate(heads):
        if begin <= head.token < cue and head.role not in _GOVERNED and head.kind in "NSP":
            if _is_participle(frame, head, begin):
                continue
            named = head.kind == "S" and shape[head.token + 1] in "NT" and len(heads) > number + 1
            return Found(
                frame,
                heads[number + 1] if named else head,
                cue,
                _LIKELY if shape[place - 1] == ":" else _POSSIBLE,
            )
    return None


def _continued(frame: Frame, number: int) -> Found | None:
    """ "...", estime-t-elle. "Demain ...": a whole sentence goes on with the words before it."""
    place = frame.places[number]
    if number == 0 or frame.shape[place] not in "QE" or frame.shape[place - 1] != ".":
        return None
    before = frame.places[number - 1]
    found = _after(frame, before)
    if found is None or frame.shape.count(".", before, place) > 1 or found.cue - before > 6:
        return None
    return replace(found, chance=_FAIRLY) if found.head.token < place else None


def _inside(text: str, choice: Choice, reading: Reading) -> Found | None:
    """ "Ce projet, explique le maire, coûtera moins": who speaks stands within the marks."""
    stretch = choice.stretch
    if text.count(" ", stretch.start, stretch.end) > _MOST_WORDS_WITH_SPEAKER:
        return None
    frame = frame_of(text, stretch.start, stretch.end, [], reading, set())
    for match in _INSERTED.finditer(frame.shape):
        verb = match.end() - 1
        head = _subject_after(frame, verb)
        if head is None or head.token > verb + 12 or not frame.words[verb][0].islower():
            continue
        if head.kind == "P" and frame.shape[verb + 1] != "-":
            continue
        if head.kind in "NSP" and _CLOSING.match(frame.shape, head.token + 1):
            return Found(frame, head, verb, _FAIRLY)
    return None


def _is_participle(frame: Frame, head: Head, begin: int) -> bool:
    """Whether a capital is that of a sentence which a participle opens: "Interrogé par ..."."""
    grammar = frame.grammar
    word = frame.words[head.token].lower()
    return grammar is not None and head.token == begin and grammar.of_lower(word) in "vgy"


def _sentence_begin(frame: Frame, place: int) -> int:
    """The first token of the sentence of a stretch, at most a certain way back."""
    low = max(0, place - _MOST_TOKENS)
    return max(low, *(frame.shape.rfind(end, low, place) + 1 for end in ".Ee"))


def _with_verb_last(frame: Frame, place: int) -> Found | None:
    """Başkan Aksoy, "..." dedi; "..." dedi Aksoy; "..." diyen Aksoy; Aksoy konuştu: "..."."""
    shape, words = frame.shape, frame.words
    grammar = frame.grammar
    assert grammar is not None
    after = place + 1
    if words[after : after + 1] and words[after] in grammar.relative:
        return _named_after(frame, after)
    at = after
    while at < min(len(shape), after + _MOST_BEFORE_VERB) and shape[at] not in "V.;:QEqe":
        at += 1
    begin = _sentence_begin(frame, place)
    if shape[at : at + 1] == "V":
        if shape[at + 1 : at + 2] not in (".", ",", "", "c", "x", ";"):
            return _leading(frame, begin, place, at) or _named_after(frame, at)
        return _leading(frame, begin, place, at)
    if shape[place - 1 : place] == ":" and shape[place - 2 : place - 1] == "V":
        return _leading(frame, begin, place - 2, place - 2)
    cue = shape.find("A", begin, place)
    return _leading(frame, begin, cue, cue) if cue > 0 else None


def _named_after(frame: Frame, cue: int) -> Found | None:
    """The phrase right after a reporting word, up to the end of its clause."""
    shape = frame.shape
    last = cue + 1
    while last < len(shape) and last - cue < 8 and shape[last] in _RUN:
        last += 1
    return _turning_on(frame, cue + 1, last, cue)


def _leading(frame: Frame, begin: int, stop: int, cue: int) -> Found | None:
    """The phrase that opens a sentence, up to a comma or to its last name or noun."""
    shape, grammar = frame.shape, frame.grammar
    while begin < stop and (shape[begin] in QUOTES or frame.words[begin] in _relative(grammar)):
        begin += 1  # "..." diyen Pınar, "..." dedi
    last = begin
    while last < stop and last - begin < 8 and shape[last] in _RUN:
        last += 1
    if last < stop and shape[last] != "," and cue > stop:
        return None
    return _turning_on(frame, begin, last, cue)


def _relative(grammar: Grammar | None) -> frozenset[str]:
    return grammar.relative if grammar is not None else frozenset()


def _turning_on(frame: Frame, first: int, stop: int, cue: int) -> Found | None:
    """The phrase of these tokens, up to its last name or else its last noun that can speak."""
    shape = frame.shape
    run = shape[first:stop]
    at = run.rfind("N")
    if at < 0:
        at = max(run.rfind("S"), run.rfind("T"), run.rfind("w") if cue < first else -1)
    if at < 0:
        return None
    token = first + at
    kind = "N" if shape[token] == "N" else "S"
    left = token
    while kind == "N" and left > first and shape[left - 1] == "N":
        left -= 1
    return Found(frame, Head(token, left, kind, "s", 0), cue, _FAIRLY, first=first)


def believed(rule: Found, choice: Choice, words: str) -> bool:
    """Whether a rule is believed of these words: a title that somebody writes is no quotation."""
    frame, place = choice.frame, choice.frame.places[choice.number]
    if rule.frame is not frame:
        return True
    if rule.cue < place and frame.shape[place - 1 : place] != ":":
        return not (is_title(words) or (words[:1].isupper() and " " not in words))
    return rule.cue < place + 3 or not is_title(words)


def rule_cue(text: str, rule: Found) -> Span:
    """The reporting word of a rule as it stands in the text."""
    frame, first, last = rule.frame, rule.cue, rule.cue + rule.cue_words - 1
    start, end = frame.starts[first], frame.starts[last] + len(frame.words[last])
    return Span(start, end, text[start:end])


def rule_phrase(text: str, rule: Found) -> Span:
    """The phrase of the speaker whom a rule names."""
    frame = rule.frame
    if rule.first is None:
        span = phrase_of(text, frame, rule.head)
        head_end = frame.starts[rule.head.token] + len(frame.words[rule.head.token])
        dash = _DASH.search(text, head_end, span.end)
        end = dash.start() if dash else span.end
        return Span(span.start, end, text[span.start : end])
    start, token = frame.starts[rule.first], rule.head.token
    word = re.split("[’']", frame.words[token])[0]
    end = frame.starts[token] + len(word)
    return Span(start, end, text[start:end])

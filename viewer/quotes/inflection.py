"""What the grammar of German tells beside the order of words: the mood of verbs, the case of nouns.

Where a language has verb forms for what another said (er sei, er habe), such a sentence needs no
reporting verb of its own: its speaker is the subject of an earlier one. And where articles show
the case (der, den, dem), they show who is the subject. The forms are data, see grammar.txt.
"""

from viewer.quotes.clauses import begin_of, relation_of
from viewer.quotes.mentions import Head, Paragraph
from viewer.quotes.stretch_features import nearest_cues
from viewer.quotes.tokens import QUOTES, Frame
from viewer.quotes.weights import Seen, Templates

_ENDS = (".", "E", "e")
_CUES = frozenset("VA")
_SPEAKING = frozenset("sSiq")
"""Roles of the subjects of reporting verbs."""


def mood_of(frame: Frame, place: int) -> str:
    """How the sentence round the stretch at token `place` reports, as one letter.

    m by mood alone, M by mood and a reporting word, V by a reporting word, - not; empty where the
    language has no such mood.
    """
    if frame.grammar is None or not frame.grammar.mood:
        return ""
    shape, words = frame.shape, frame.words
    begin = max(shape.rfind(end, 0, place) for end in _ENDS) + 1
    stop = min((at for end in _ENDS if (at := shape.find(end, place + 1)) > 0), default=len(shape))
    reports = any(shape[j] in _CUES for j in range(begin, stop))
    marked = not frame.grammar.mood.isdisjoint(words[begin:stop])
    return ("M" if reports else "m") if marked else "V" if reports else "-"


_MOOD = Templates("3 4")


def mood_features(mood: str, context: str) -> Seen:
    """What is seen of a stretch by its sentence's mood."""
    return _MOOD, "", (mood, mood + context)


_INFLECTION = Templates(side="0c 0d 0e 0g", kind="0b", role="0a 0f")
_CLAUSE = Templates("0h 0i 0j 0k 0l")


def inflection_features(
    heads: list[Head], paragraph: Paragraph, place: int, mood: str
) -> list[tuple[Seen, Seen]]:
    """What is seen of each candidate by its case and by the mood of the stretch's sentence.

    The candidates before the stretch come first, the nearest first.
    """
    frame, ends = paragraph.frame, paragraph.ends
    words, grammar = frame.words, frame.grammar
    assert grammar is not None
    seen: list[tuple[Seen, Seen]] = []
    nearest = nearest_cues(frame.shape, place)
    sources = 0
    for head in heads:
        token, left, role = head.token, head.left, head.role
        before = token < place
        side = "b" if before else "a"
        sentences = ends[place] - ends[token + 1] if before else ends[left] - ends[place + 1]
        begin = begin_of(frame, token, left)
        case = _case_of(frame, begin, grammar.cases)
        beside = (token + 1 < len(words) and words[token + 1] in grammar.mood) or (
            left > 0 and words[left - 1] in grammar.mood
        )
        values = (
            case + head.kind,
            f"{case}{role}{sentences}",
            case + role + mood,
            f"{beside:d}{sentences}{mood}",
            f"{sentences}{mood}",
            f"{sentences}{mood}",
            f"{min(sources, 3) if before else 0}{sentences}{mood}",
        )
        own = _INFLECTION, side + head.kind + role, values
        where = f"{sentences}{side}"
        seen.append((own, _clause_features(frame, head, begin, case, nearest, where, mood)))
        sources += role in _SPEAKING
    return seen


def _clause_features(
    frame: Frame,
    head: Head,
    begin: int,
    case: str,
    nearest: tuple[int, int],
    where: str,
    mood: str,
) -> Seen:
    """What is seen of a candidate by what it is to its verb, and whether that one is nearest."""
    relation, verb = relation_of(frame, head.token, begin)
    near = relation + ("=" if verb >= 0 and verb in nearest else "~")
    values = (
        relation + case,
        near + where,
        near + case + head.kind,
        near + mood + where[-1:],
        near + (frame.forms[verb] if verb >= 0 else "-"),
    )
    return _CLAUSE, "", values


def _case_of(frame: Frame, begin: int, cases: dict[str, str]) -> str:
    """The case of the phrase from `begin` as its article shows it; p after a preposition."""
    if begin > 0 and frame.shape[begin - 1] in "io":
        return "p"
    return cases.get(frame.words[begin].lower(), "-") if frame.shape[begin] == "d" else "0"


def quoted_name_end(frame: Frame, at: int) -> int:
    """The end of "die Zeitung „Morgen“" after its noun at the token `at`."""
    places = frame.places
    if frame.shape[at + 1 : at + 2] not in QUOTES or len(places) < 2:
        return at
    return at + 1 if at + 1 != places[-1] or at + 2 < len(frame.words) else at


def genitive_end(frame: Frame, at: int) -> int:
    """The end of "des Landes", "der Grünen" after the token `at`."""
    shape, words, grammar = frame.shape, frame.words, frame.grammar
    if grammar is None or shape[at + 1 : at + 2] != "d":
        return at
    if words[at + 1] not in grammar.genitives:
        return at
    j = at + 2
    while j < len(shape) and j - at < 8 and shape[j] in "wvNST0":
        j += 1
        if words[j - 1][0].isupper() and (j == len(shape) or shape[j] not in "NT"):
            break
    return j - 1


def described_from(shape: str, comma: int) -> int | None:
    """Where "der Leiter der Behörde," before a name begins; None where it is something else."""
    for j in range(comma - 1, max(-1, comma - 14), -1):
        letter = shape[j]
        if letter == "S":
            while j > 0 and shape[j - 1] in "wvS0":
                j -= 1
            return j - 1 if j > 0 and shape[j - 1] == "d" else j
        if letter not in "wNTdoi0c(":
            return None
    return None

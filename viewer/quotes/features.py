"""What the learned choice sees, as groups of templates with the values that they have seen.

The fitting tool and the program call the same functions, so they cannot disagree. A feature is a
template's tag, the candidate's side, kind or role, and a value (viewer.quotes.weights); a value
that is a word is one of the model's vocabulary (common words only), every other word appears as
the letter of its class.
"""

import re
from bisect import bisect_left
from collections import Counter
from functools import lru_cache

from viewer.quotes.mentions import Head
from viewer.quotes.tokens import Frame
from viewer.quotes.weights import Seen, Templates

_PHRASE_LETTERS = str.maketrans(dict.fromkeys("wvgyNTS0#dH-'nDAPJ", "m"))
_RUN = re.compile("m{2,}")


@lru_cache(maxsize=20_000)
def squeeze(shape: str) -> str:
    """A path of token letters with every run of phrase words shortened to one m."""
    return _RUN.sub("m", shape.translate(_PHRASE_LETTERS))[:16]


_LONGEST_OPENING = 60
_CUE = re.compile("[VGAK]")
_VERB_OR_END = re.compile(r"[VGKxv.QEqe;:]")
_LONGEST_WAY = 24
_OPENS_APPOSITION = frozenset(",-(")
_STOPS = frozenset(".QEqe;")
_DIGITS = "0123456789"
_UP_TO_2, _UP_TO_3 = "012222222222222222222", "012333333333333333333"
"""A number of candidates as a digit, many as the last one."""

_HEAD = Templates(side="e f p q s w", kind="a b c d g h i j k l m R t u v o r")
_INTRODUCED_HEAD = Templates(
    side="Xe Xf Xp Xq Xs Xw", kind="Xa Xb Xc Xd Xg Xh Xi Xj Xk Xl Xm XR Xt Xu Xv Xo Xr"
)


def head_features(frame: Frame, head: Head, side: str, templates: Templates = _HEAD) -> Seen:
    """What is seen of a candidate alone, given that it stands before (b) or after (a) the words,
    or in the paragraph before (p).
    """
    shape, forms = frame.shape, frame.forms
    token, left = head.token, head.left
    count = len(forms)
    nxt = forms[token + 1] if token + 1 < count else "$"
    nxt2 = forms[token + 2] if token + 2 < count else "$"
    prv = forms[left - 1] if left else "^"
    prv2 = forms[left - 2] if left > 1 else "^"
    right, right2 = shape[token + 1 : token + 2], shape[token + 1 : token + 3]
    right3 = shape[token + 1 : token + 4]
    left1 = shape[left - 1] if left else ""
    left2 = shape[left - 2 : left] if left > 1 else left1
    width = token - left
    apposition, after_apposition = None, None
    if right in _OPENS_APPOSITION:
        apposition, after_apposition = _apposition(frame, token, right)
    verb, verb_form, verb_forms = _verb_after(frame, token)
    verb_before, verb_before_form = _verb_before(frame, left)
    return (
        templates,
        side + head.kind,
        (
            f"{nxt} {nxt2}",
            f"{prv2} {prv}",
            verb_form,
            verb_forms,
            verb_before_form,
            after_apposition,
            "",
            forms[token],
            nxt,
            prv,
            right,
            right2,
            right3,
            left1,
            left2,
            f"{left1}|{right}",
            f"{left2}|{right2}",
            _DIGITS[head.rank],
            squeeze(_opening(frame, left))[-8:],
            f"{forms[left]}{width if width < 3 else 3}" if width else "0",
            apposition,
            verb,
            verb_before,
        ),
    )


def _opening(frame: Frame, left: int) -> str:
    """What stands before a phrase in its sentence."""
    low = left - _LONGEST_OPENING if left > _LONGEST_OPENING else 0
    return frame.shape[max(low, frame.stops.rfind(".", low, left) + 1) : left]


def _apposition(frame: Frame, token: int, right: str) -> tuple[str, str | None]:
    """ "X, the head of Y, said": how the apposition begins, and what stands after it."""
    shape, forms = frame.shape, frame.forms
    begins = shape[token + 1 : token + 4]
    stop = shape.find(right if right != "(" else ")", token + 2, token + 40)
    if stop <= 0 or not _STOPS.isdisjoint(shape[token + 1 : stop]):
        return begins + "|-", None
    following = forms[stop + 1] if stop + 1 < len(forms) else "$"
    return f"{begins}|{shape[stop + 1 : stop + 3]}", right + following


def _verb_after(frame: Frame, token: int) -> tuple[str | None, str | None, str | None]:
    """The next verb to the right, over an apposition or an adverb: its class, itself, its next."""
    shape, forms = frame.shape, frame.forms
    following = _VERB_OR_END.search(shape, token + 1, token + _LONGEST_WAY)
    if following is None:
        return None, None, None
    j = following.start()
    letter = shape[j]
    path = squeeze(shape[token + 1 : j])
    if letter not in "VGKxv":
        return path + letter, None, None
    both = f"{forms[j]} {forms[j + 1]}" if letter == "x" and j + 1 < len(forms) else None
    return path + letter, path[:3] + forms[j], both


def _verb_before(frame: Frame, left: int) -> tuple[str | None, str | None]:
    """The verb before, "said X", "told X": its class and itself."""
    before = frame.shape[left - 5 if left > 5 else 0 : left]
    found = _VERB_OR_END.search(before[::-1])
    if found is None or found[0] not in "VGKxv":
        return None, None
    steps = found.start()
    path = squeeze(before[-steps:]) if steps else ""
    return path + found[0], path + frame.forms[left - 1 - steps]


_SUBJECTS = frozenset("sxSXqP")


class Around:
    """What stands round a stretch, and what the walk from it to a candidate has passed."""

    __slots__ = (
        "after", "before", "beside", "between", "briefly", "context", "cue_after", "cue_before",
        "cued", "cues", "first", "frame", "late", "letters", "number", "place", "sides", "speaking",
        "subjects",
    )  # fmt: skip

    def __init__(
        self,
        frame: Frame,
        number: int,
        context: str,
        cues: tuple[int, int],
        speaking: Counter[str],
    ) -> None:
        before, after = cues
        forms, shape = frame.forms, frame.shape
        place = frame.places[number]
        self.frame = frame
        self.number = number
        self.place = place
        self.context = context
        self.before, self.after = before, after
        self.cue_before = forms[before] if before >= 0 else "-"
        self.cue_after = forms[after] if after >= 0 else "-"
        first = shape[before] if before >= 0 else "-"
        near = str(min(place - before, 5)) if before >= 0 else "0"
        self.first = first
        """The class of the cue before, - for none."""
        self.letters = first + (shape[after] if after >= 0 else "-")
        """The classes of both cues."""
        self.cues = self.letters + near
        """Them, and how near the one before is."""
        self.briefly = f"{first}{near}{shape[place - 1 : place]}{context[1]}"
        """The cue before, how near it is, the token before, the size of the words."""
        self.beside = forms[place - 1] if place else "^"
        self.sides = f"{self.beside}|{forms[place + 1] if place + 1 < len(forms) else '$'}"
        """The tokens before and after."""
        self.cued = f"{self.cue_before}{near}{self.beside}"
        """The cue before, how near it is, the token before."""
        self.speaking = speaking
        self.turn()

    def turn(self) -> None:
        """Begin the walk anew, in the other direction."""
        self.between = 0
        """Candidates passed."""
        self.subjects = 0
        """Candidates passed that are the subject of a verb."""
        self.late = 0
        """Of these, those between the stretch and its nearest cue."""

    def pass_by(self, head: Head) -> None:
        """Count a candidate that the next ones stand behind."""
        self.between += 1
        if head.token < self.place:
            if head.role in _SUBJECTS:
                self.subjects += 1
                self.late += head.token > self.before
        elif head.role in _SUBJECTS or head.role == "i":
            self.subjects += 1
            self.late += head.token < self.after


_PAIR = Templates(side="G K M", kind="C E H I J Q a7 b5", role="a4 a5 a6 a8 b1 b2 b3 b6 b7 b8")


def pair_features(around: Around, head: Head, side: str, sentences: int) -> Seen:
    """What is seen of a candidate and a stretch together.

    `sentences` counts the sentence ends between them.
    """
    frame, place, context = around.frame, around.place, around.context
    shape, forms = frame.shape, frame.forms
    token, left, kind, role = head.token, head.left, head.kind, head.role
    if side == "b":
        path = shape[token + 1 : place]
        near = forms[place - 1]
        relation = "<" if token < around.before else ">" if around.before >= 0 else "0"
        quotes = around.number - bisect_left(frame.places, token)
    else:
        path = shape[place + 1 : left]
        near = forms[place + 1]
        relation = "<" if token < around.after else ">" if around.after >= 0 else "0"
        quotes = bisect_left(frame.places, left) - around.number - 1
    short = squeeze(path)
    subjects, late = around.subjects, around.late
    early = relation + _UP_TO_2[subjects - late]
    after_cue = _UP_TO_2[late]
    ends = str(sentences)
    elsewhere = "-"
    if kind in "NS":
        said = around.speaking.get(frame.words[token], 0) - (role in "sSi")
        elsewhere = str(said) if said < 3 else "3"
    close = len(path) < 8
    prv = forms[left - 1] if left else "^"
    english = frame.grammar is None  # the others' weights know these two not
    verb, verb_path = None, None
    at = _verb_between(around, head, side)
    if at >= 0:
        j = at - 1 - (token if side == "b" else place)
        verb = forms[at] + _DIGITS[head.rank]
        verb_path = f"{squeeze(path[:j])}{forms[at]}{squeeze(path[j + 1 :])}"
    return (
        _PAIR,
        side + kind + role,
        (
            context + short[:6],
            f"{context[0]}{path}|{shape[token + 1 : token + 3]}" if close else None,
            verb_path,
            f"{ends}{quotes}",
            f"{short}|{shape[token + 1 : token + 2]}",
            near,
            f"{near} {_UP_TO_2[around.between]}{ends}",
            path if close else None,
            verb,
            f"{early}{after_cue}{around.letters}",
            elsewhere,
            f"{_UP_TO_3[subjects]}{ends}{relation}{after_cue}{around.cues}",
            early + around.cue_before,
            early + around.cue_after,
            prv,
            f"{context}{relation}{around.first}",
            relation + around.briefly,
            f"{relation}{_UP_TO_2[subjects]}{around.beside}",
            relation + elsewhere,
            f"{prv} {around.sides}" if english else None,
            f"{prv} {around.cued}" if english else None,
        ),
    )


def _verb_between(around: Around, head: Head, side: str) -> int:
    """The token of the reporting word nearest to the stretch on the way to a candidate, or -1."""
    shape, token, place = around.frame.shape, head.token, around.place
    if side == "b":
        if around.before >= 0:
            return around.before if around.before > token else -1
        return max(shape.rfind(letter, token + 1, place) for letter in "VGAK")
    if around.after >= 0:
        return around.after if around.after < head.left else -1
    found = _CUE.search(shape, place + 1, head.left)
    return found.start() if found else -1


_CARRIED = Templates("Wa Wb Wc Wd We Wf Wg")


def carried_features(
    frame: Frame,
    place: int,
    head: Head,
    paragraphs: int,
    unclosed: bool,
    last: bool,
    context: str,
) -> Seen:
    """What is seen of the last speaker of an earlier paragraph."""
    shape = frame.shape
    ago = min(paragraphs, 4)
    alone = "1" if len(shape) == 1 else "0"
    first = "1" if place == 0 else "0"
    base = f"{ago}{first}{alone}{unclosed:d}"
    return (
        _CARRIED,
        "",
        (
            base,
            f"{base}{last:d}{head.kind}",
            base + context,
            f"{ago}{first}{squeeze(shape[place + 1 : place + 21])[:5]}",
            f"{first}{last:d}{shape[place + 1 : place + 3]}",
            f"{frame.forms[place + 1] if place + 1 < len(shape) else '$'}{first}",
            f"{frame.stretches[0].continued:d}",
        ),
    )


_INTRODUCING = Templates("Xa Xb Xc")


def introducing_features(
    introducing: Frame, head: Head, rank: int, frame: Frame, place: int, context: str
) -> tuple[Seen, Seen]:
    """What is seen of a candidate in a sentence before that introduces the stretch."""
    base = f"{rank}{head.kind}{'1' if place == 0 else '0'}{introducing.shape[-1:]}"
    between = _INTRODUCING, "", (base, base + context, f"{len(frame.shape) == 1:d}{rank}")
    return between, head_features(introducing, head, "p", _INTRODUCED_HEAD)


_TRANSCRIPT = Templates("Ya Yb Yc")


def transcript_features(inner: Frame, token: int, context: str) -> Seen:
    """What is seen of a name that the words begin with."""
    capitals = "1" if inner.words[token].isupper() else "0"
    values = f"{capitals}{min(token, 2)}", inner.shape[: token + 1], context + capitals
    return _TRANSCRIPT, "", values

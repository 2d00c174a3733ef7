"""What the learned choice sees: names of features, as short strings.

The fitting tool and the program call the same functions, so they cannot disagree. A key is a
template's tag and its values; a value that is a word is one of the model's vocabulary (common
words only), every other word appears as the letter of its class.
"""

import re
from collections import Counter

from viewer.quotes.lexicon import Reading
from viewer.quotes.mentions import Head
from viewer.quotes.tokens import QUOTES, Frame

_SQUEEZED: dict[str, str] = {}
_PHRASE_LETTERS = str.maketrans(dict.fromkeys("wvgyNTS0#dH-'nDAPJ", "m"))
_RUN = re.compile("m{2,}")
_MOST_SQUEEZED = 20000


def squeeze(shape: str) -> str:
    """A path of token letters with every run of phrase words shortened to one m."""
    short = _SQUEEZED.get(shape)
    if short is None:
        short = _RUN.sub("m", shape.translate(_PHRASE_LETTERS))[:16]
        if len(_SQUEEZED) > _MOST_SQUEEZED:
            _SQUEEZED.clear()
        _SQUEEZED[shape] = short
    return short


_ENDS_AS_STOPS = {ord(c): "." for c in ".EeQq;"}
_LONGEST_OPENING = 60
_VERB_OR_END = re.compile(r"[VGxv.QEqe;:]")
_LONGEST_WAY = 24
_OPENS_APPOSITION = frozenset(",-(")
_STOPS = frozenset(".QEqe;")


def head_features(frame: Frame, head: Head, side: str) -> list[str]:
    """What is seen of a candidate alone, given that it stands before (b) or after (a) the words,
    or in the paragraph before (p).
    """
    shape, forms = frame.shape, frame.forms
    token, left, kind = head.token, head.left, head.kind
    count = len(forms)
    nxt = forms[token + 1] if token + 1 < count else "$"
    nxt2 = forms[token + 2] if token + 2 < count else "$"
    prv = forms[left - 1] if left else "^"
    prv2 = forms[left - 2] if left > 1 else "^"
    form = forms[token]
    right = shape[token + 1 : token + 5]
    lefts = shape[max(0, left - 4) : left]
    sk = side + kind
    keys = [
        "a" + sk,
        f"b{sk}{form}",
        f"c{sk}{nxt}",
        f"d{sk}{prv}",
        f"e{side}{nxt} {nxt2}",
        f"f{side}{prv2} {prv}",
        f"g{sk}{right[:1]}",
        f"h{sk}{right[:2]}",
        f"i{sk}{right[:3]}",
        f"j{sk}{lefts[-1:]}",
        f"k{sk}{lefts[-2:]}",
        f"l{sk}{lefts[-1:]}|{right[:1]}",
        f"m{sk}{lefts[-2:]}|{right[:2]}",
        f"R{sk}{head.rank}",
    ]
    opening = shape[max(0, left - _LONGEST_OPENING) : left].translate(_ENDS_AS_STOPS)
    keys.append(f"t{sk}{squeeze(opening.rpartition('.')[2])[-8:]}")
    keys.append(
        f"u{sk}{forms[left] if left < token else ''}{token - left if token - left < 3 else 3}"
    )
    if right[:1] in _OPENS_APPOSITION:
        # "X, the head of Y, said": what stands after the apposition.
        stop = shape.find(right[:1] if right[:1] != "(" else ")", token + 2, token + 40)
        if stop > 0 and not any(c in _STOPS for c in shape[token + 1 : stop]):
            keys.append(f"v{sk}{right[:3]}|{shape[stop + 1 : stop + 3]}")
            keys.append(f"w{side}{right[:1]}{forms[stop + 1] if stop + 1 < count else '$'}")
        else:
            keys.append(f"v{sk}{right[:3]}|-")
    # The next verb to the right, over an apposition or an adverb.
    following = _VERB_OR_END.search(shape, token + 1, token + _LONGEST_WAY)
    if following is not None:
        j = following.start()
        letter = shape[j]
        path = squeeze(shape[token + 1 : j])
        keys.append(f"o{sk}{path}{letter}")
        if letter in "VGxv":
            keys.append(f"p{side}{path[:3]}{forms[j]}")
            if letter == "x" and j + 1 < count:
                keys.append(f"q{side}{forms[j]} {forms[j + 1]}")
    # The verb before: "said X", "told X".
    for j in range(left - 1, max(-1, left - 6), -1):
        letter = shape[j]
        if letter in "VGxv":
            path = squeeze(shape[j + 1 : left])
            keys.append(f"r{sk}{path}{letter}")
            keys.append(f"s{side}{path}{forms[j]}")
            break
        if letter in ".QEqe;:":
            break
    return keys


_SUBJECTS = frozenset("sxSXqP")
_ENDS = frozenset(".Ee")
_CUES = frozenset("VGA")
_NO_QUOTES = {ord(c): None for c in QUOTES}


def nearest_cues(shape: str, place: int) -> tuple[int, int]:
    """The nearest reporting words before and after a stretch in its sentence, -1 where none is."""
    before = after = -1
    for j in range(place - 1, max(-1, place - 40), -1):
        letter = shape[j]
        if letter in _CUES:
            before = j
            break
        if letter in _ENDS:
            break
    for j in range(place + 1, min(len(shape), place + 30)):
        letter = shape[j]
        if letter in _CUES:
            after = j
            break
        if letter in _ENDS:
            break
    return before, after


class Around:
    """What stands round a stretch, and what the walk from it to a candidate has passed."""

    __slots__ = (
        "after", "before", "beside", "between", "context", "cue_after", "cue_before", "frame",
        "late", "letters", "near", "place", "speaking", "subjects",
    )  # fmt: skip

    def __init__(
        self,
        frame: Frame,
        place: int,
        context: str,
        cues: tuple[int, int],
        speaking: Counter[str],
    ) -> None:
        before, after = cues
        forms, shape = frame.forms, frame.shape
        self.frame = frame
        self.place = place
        self.context = context
        self.before, self.after = before, after
        self.cue_before = forms[before] if before >= 0 else "-"
        self.cue_after = forms[after] if after >= 0 else "-"
        self.letters = (shape[before] if before >= 0 else "-") + (
            shape[after] if after >= 0 else "-"
        )
        self.near = min(place - before, 5) if before >= 0 else 0
        self.beside = forms[place - 1] if place else "^"
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


def pair_features(around: Around, head: Head, side: str, sentences: int) -> list[str]:
    """What is seen of a candidate and a stretch together.

    `sentences` counts the sentence ends between them.
    """
    frame, place = around.frame, around.place
    shape, forms = frame.shape, frame.forms
    token, kind, role = head.token, head.kind, head.role
    if side == "b":
        path = shape[token + 1 : place]
        near = forms[place - 1]
        relation = "<" if token < around.before else ">" if around.before >= 0 else "0"
    else:
        path = shape[place + 1 : head.left]
        near = forms[place + 1]
        relation = "<" if token < around.after else ">" if around.after >= 0 else "0"
    sk, sr = side + kind, side + role
    context, letters = around.context, around.letters
    short = squeeze(path)
    between = min(around.between, 2)
    late = min(around.late, 2)
    early = min(around.subjects - around.late, 2)
    nxt = shape[token + 1 : token + 2]
    elsewhere = "-"
    if kind in "NS":
        elsewhere = str(min(around.speaking[frame.words[token]] - (role in "sSi"), 3))
    keys = [
        f"C{sk}{sentences}{len(path) - len(path.translate(_NO_QUOTES))}",
        f"E{sk}{short}|{nxt}",
        f"G{side}{context}{short[:6]}",
        f"H{sk}{near}",
        f"I{sk}{near} {between}{sentences}",
        f"b1{sr}{context}{relation}{letters[0]}",
        f"b2{sr}{relation}{letters[0]}{around.near}{shape[place - 1 : place]}{context[1]}",
        f"b3{sr}{relation}{min(around.subjects, 2)}{around.beside}",
        f"b5{sk}{elsewhere}",
        f"b6{sr}{relation}{elsewhere}",
        f"a4{sr}{min(around.subjects, 3)}{sentences}{relation}{late}{letters}{around.near}",
        f"a5{sr}{relation}{early}{around.cue_before}",
        f"a6{sr}{relation}{early}{around.cue_after}",
        f"a7{sk}{relation}{early}{late}{letters}",
        f"a8{sr}{forms[head.left - 1] if head.left else '^'}",
    ]
    if len(path) < 8:
        keys.append(f"J{sk}{path}")
        keys.append(f"K{side}{context[0]}{path}|{shape[token + 1 : token + 3]}")
    steps = range(len(path) - 1, -1, -1) if side == "b" else range(len(path))
    for j in steps:
        if path[j] in "VGA":
            verb = forms[(token if side == "b" else place) + 1 + j]
            left = squeeze(path[:j])
            keys.append(f"M{side}{left}{verb}{squeeze(path[j + 1 :])}")
            keys.append(f"Q{sk}{verb}{head.rank}")
            break
    return keys


def stretch_features(
    frame: Frame, text: str, number: int, context: str, cues: tuple[int, int], reading: Reading
) -> list[str]:
    """What is seen of a stretch alone, for the choices that name nobody."""
    shape, forms = frame.shape, frame.forms
    place = frame.places[number]
    stretch = frame.stretches[number]
    count = len(forms)
    prv = forms[place - 1] if place else "^"
    prv2 = forms[place - 2] if place > 1 else "^"
    nxt = forms[place + 1] if place + 1 < count else "$"
    nxt2 = forms[place + 2] if place + 2 < count else "$"
    lefts = shape[max(0, place - 4) : place]
    rights = shape[place + 1 : place + 4]
    words = text[stretch.start : stretch.end].split()
    caps = sum(w[0].isupper() for w in words[:12])
    seen = min(len(words), 12)
    style = "T" if caps == seen else "t" if caps * 2 > seen else "l"
    last = words[-1][-1] if words else "-"
    last = "x" if last.isalnum() else last
    size = context[1:]
    known = reading.known
    inside = [known.get(word.lower().strip(",.?!"), _UNKNOWN) for word in words[:3]]
    letters = "".join(letter for letter, _ in inside)
    opening = inside[0][1] if inside else "-"
    closing = known.get(words[-1].lower().strip(",.?!"), _UNKNOWN)[1] if len(words) > 1 else "-"
    personal = "1" if not _PERSONAL.isdisjoint(words) else "0"
    before, after = cues
    cue_before = forms[before] if before >= 0 else "-"
    cue_after = forms[after] if after >= 0 else "-"
    near = min(place - before, 6) if before >= 0 else 0
    far = min(after - place, 6) if after >= 0 else 0
    keys = [
        "na" + context,
        f"nc{prv}",
        f"ne{nxt}",
        f"nl{cue_before}",
        f"nm{cue_after}",
        f"nb{style}{size}",
        f"nn{near}{far}{size}",
        f"np{stretch.unclosed:d}{stretch.continued:d}{size}",
        f"nd{prv2} {prv}",
        f"nf{prv}|{nxt}",
        f"ng{lefts[-1:]}|{rights[:1]}|{size}",
        f"nh{lefts[-2:]}|{style}",
        f"ni{rights[:2]}|{style}",
        f"nj{last}{size}",
        f"nk{stretch.mark}{size}",
        f"no{context}{'1' if count == 1 else ''}",
        f"nq{nxt} {nxt2}",
        f"nr{lefts[-3:]}|{size}",
        f"ns{prv}{style}{size}",
        f"nt{opening}{size}",
        f"nu{closing}",
        f"nv{personal}{size}",
        f"nw{letters}{size}",
        f"nx{cue_before}{near}{prv}",
        f"ny{prv}{letters[:1]}{nxt}",
        f"nz{cue_before}{size}{style}",
    ]
    if near:
        keys.append(f"n0{squeeze(shape[before:place])}{size}")
    if far:
        keys.append(f"n1{squeeze(shape[place + 1 : after + 1])}{size}")
    if len(words) == 1:
        keys.append("n2" + last + prv)
    return keys


_UNKNOWN = ("N", "N")
_PERSONAL = frozenset(("I", "we", "We", "my", "My", "our", "you", "You", "I’m", "I'm", "us", "me"))


def stretch_context(frame: Frame, text: str, number: int) -> str:
    """A stretch's letter and the size of its words: 1, 2, 3, 5, 8 words or more (9)."""
    stretch = frame.stretches[number]
    words = text.count(" ", stretch.start, stretch.end) + 1
    if words > 3:
        words = 5 if words < 6 else 8 if words < 9 else 9
    return frame.shape[frame.places[number]] + str(words)


def carried_features(
    frame: Frame,
    place: int,
    head: Head,
    paragraphs: int,
    unclosed: bool,
    last: bool,
    context: str,
) -> list[str]:
    """What is seen of the last speaker of an earlier paragraph."""
    shape = frame.shape
    alone = "1" if len(shape) == 1 else "0"
    first = "1" if place == 0 else "0"
    rest = squeeze(shape[place + 1 :][:20])
    base = f"{min(paragraphs, 4)}{first}{alone}{unclosed:d}"
    return [
        "Wa" + base,
        f"Wb{base}{last:d}{head.kind}",
        f"Wc{base}{context}",
        f"Wd{min(paragraphs, 4)}{first}{rest[:5]}",
        f"We{first}{last:d}{shape[place + 1 : place + 3]}",
        f"Wf{frame.forms[place + 1] if place + 1 < len(shape) else '$'}{first}",
        f"Wg{frame.stretches[0].continued:d}",
    ]


def introducing_features(
    introducing: Frame, head: Head, rank: int, frame: Frame, place: int, context: str
) -> list[str]:
    """What is seen of a candidate in a sentence before that ends in a colon."""
    base = f"{rank}{head.kind}{'1' if place == 0 else '0'}"
    keys = ["Xa" + base, f"Xb{base}{context}", f"Xc{len(frame.shape) == 1:d}{rank}"]
    return keys + ["X" + key for key in head_features(introducing, head, "p")]


def transcript_features(inner: Frame, token: int, context: str) -> list[str]:
    """What is seen of a name that the words begin with."""
    capitals = "1" if inner.words[token].isupper() else "0"
    return [
        f"Ya{capitals}{min(token, 2)}",
        f"Yb{inner.shape[: token + 1]}",
        f"Yc{context}{capitals}",
    ]

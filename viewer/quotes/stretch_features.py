"""What the learned choice sees of a stretch alone, whoever speaks; see viewer.quotes.features."""

import re

from viewer.quotes.features import squeeze
from viewer.quotes.lexicon import Reading
from viewer.quotes.tokens import Frame
from viewer.quotes.weights import Seen, Templates

_CUES = frozenset("VGAK")
_CUE_OR_END = re.compile("[VGAK.Ee]")
_FAR_BEFORE, _FAR_AFTER = 39, 30


def nearest_cues(shape: str, place: int) -> tuple[int, int]:
    """The nearest reporting words before and after a stretch in its sentence, -1 where none is."""
    before = _CUE_OR_END.search(shape[max(0, place - _FAR_BEFORE) : place][::-1])
    after = _CUE_OR_END.search(shape, place + 1, place + _FAR_AFTER)
    return (
        place - 1 - before.start() if before and before[0] in _CUES else -1,
        after.start() if after and after[0] in _CUES else -1,
    )


_STRETCH = Templates(
    "na nc ne nl nm nb nn np nd nf ng nh ni nj nk no nq nr ns nt nu nv nw nx ny nz n0 n1 n2"
)
_UNNAMED = Templates("una unc une unl unm unb unn unp")
"""The answer "attributed, nobody named" sees only the first: it is too rare for more."""


def stretch_features(
    frame: Frame, text: str, number: int, context: str, cues: tuple[int, int], reading: Reading
) -> Seen:
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
    rights = shape[place + 1 : place + 3]
    words = text[stretch.start : stretch.end].split()
    caps = sum([w[0].isupper() for w in words[:12]])
    seen = min(len(words), 12)
    style = "T" if caps == seen else "t" if caps * 2 > seen else "l"
    last = words[-1][-1] if words else "-"
    last = "x" if last.isalnum() else last
    size = context[1:]
    known = reading.known
    inside = [known.get(word.lower().strip(",.?!"), _UNKNOWN) for word in words[:3]]
    letters = "".join([letter for letter, _ in inside])
    opening = inside[0][1] if inside else "-"
    closing = known.get(words[-1].lower().strip(",.?!"), _UNKNOWN)[1] if len(words) > 1 else "-"
    personal = "0" if _PERSONAL.isdisjoint(words) else "1"
    before, after = cues
    cue_before = forms[before] if before >= 0 else "-"
    cue_after = forms[after] if after >= 0 else "-"
    near = min(place - before, 6) if before >= 0 else 0
    far = min(after - place, 6) if after >= 0 else 0
    return (
        _STRETCH,
        "",
        (
            context,
            prv,
            nxt,
            cue_before,
            cue_after,
            style + size,
            f"{near}{far}{size}",
            f"{stretch.unclosed:d}{stretch.continued:d}{size}",
            f"{prv2} {prv}",
            f"{prv}|{nxt}",
            f"{lefts[-1:]}|{rights[:1]}|{size}",
            f"{lefts[-2:]}|{style}",
            f"{rights}|{style}",
            last + size,
            stretch.mark + size,
            context + "1" if count == 1 else context,
            f"{nxt} {nxt2}",
            f"{lefts[-3:]}|{size}",
            prv + style + size,
            opening + size,
            closing,
            personal + size,
            letters + size,
            f"{cue_before}{near}{prv}",
            f"{prv}{letters[:1]}{nxt}",
            cue_before + size + style,
            squeeze(shape[before:place]) + size if near else None,
            squeeze(shape[place + 1 : after + 1]) + size if far else None,
            last + prv if len(words) == 1 else None,
        ),
    )


def unnamed_features(stretch: Seen) -> Seen:
    """What the answer "attributed, nobody named" sees of that: it is too rare for more."""
    return _UNNAMED, "", stretch[2][:_MOST_OF_UNNAMED]


_MOST_OF_UNNAMED = len(_UNNAMED.side.split())
_UNKNOWN = ("N", "N")
_PERSONAL = frozenset(("I", "we", "We", "my", "My", "our", "you", "You", "I’m", "I'm", "us", "me"))


def stretch_context(frame: Frame, text: str, number: int) -> str:
    """A stretch's letter and the size of its words: 1, 2, 3, 5, 8 words or more (9)."""
    stretch = frame.stretches[number]
    words = text.count(" ", stretch.start, stretch.end) + 1
    if words > 3:
        words = 5 if words < 6 else 8 if words < 9 else 9
    return frame.shape[frame.places[number]] + str(words)

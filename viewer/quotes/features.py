"""What the learned choice sees: names of features, as short strings.

The fitting tool and the program call the same functions, so they cannot disagree. A key is a
template's tag and its values; a value that is a word is one of the model's vocabulary (common
words only), every other word appears as the letter of its class.
"""

from viewer.quotes.mentions import Head, Option
from viewer.quotes.tokens import QUOTES, Frame

_SQUEEZED: dict[str, str] = {}
_SQUEEZE_LETTERS = dict.fromkeys("wvgyNTS0#dH-'nDAPJ", "m")
_MOST_SQUEEZED = 20000


def squeeze(shape: str) -> str:
    """A path of token letters with every run of phrase words shortened to one m."""
    short = _SQUEEZED.get(shape)
    if short is None:
        letters: list[str] = []
        for letter in shape:
            letter = _SQUEEZE_LETTERS.get(letter, letter)
            if not (letter == "m" and letters and letters[-1] == "m"):
                letters.append(letter)
        short = "".join(letters)[:16]
        if len(_SQUEEZED) > _MOST_SQUEEZED:
            _SQUEEZED.clear()
        _SQUEEZED[shape] = short
    return short


def _bucket(n: int) -> str:
    """A distance in coarse steps."""
    if n < 6:
        return str(n)
    return "8" if n < 9 else "12" if n < 13 else "20" if n < 21 else "40" if n < 41 else "99"


_ZEROS = (0,) * 6
_OPENS_APPOSITION = frozenset(",-(")
_STOPS = frozenset(".QEqe;")


def head_features(frame: Frame, head: Head, side: str, rank: int) -> list[str]:
    """What is seen of a candidate alone, given that it stands before (b) or after (a) the words.

    `rank` is how many candidates its sentence has before it.
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
        f"n{sk}{min(rank, 4)}",
    ]
    begin = max(map(shape.rfind, ".EeQq;", _ZEROS, (left,) * 6)) + 1
    keys.append(f"t{sk}{squeeze(shape[begin:left])[-8:]}")
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
    for j in range(token + 1, min(count, token + 24)):
        letter = shape[j]
        if letter in "VGxv":
            path = squeeze(shape[token + 1 : j])
            keys.append(f"o{sk}{path}{letter}")
            keys.append(f"p{side}{path[:3]}{forms[j]}")
            if letter == "x" and j + 1 < count:
                keys.append(f"q{side}{forms[j]} {forms[j + 1]}")
            break
        if letter in ".QEqe;:":
            keys.append(f"o{sk}{squeeze(shape[token + 1 : j])}{letter}")
            break
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


def pair_features(
    frame: Frame, place: int, head: Head, rank: int, between: int, sentences: int, context: str
) -> list[str]:
    """What is seen of a candidate and a stretch together.

    `between` counts the candidates between them, `sentences` the sentence ends; `context` is the
    stretch's own letter and length.
    """
    shape, forms = frame.shape, frame.forms
    token, left, kind = head.token, head.left, head.kind
    if token < place:
        side = "b"
        path = shape[token + 1 : place]
        distance = place - token
        near = forms[place - 1]
    else:
        side = "a"
        path = shape[place + 1 : left]
        distance = left - place
        near = forms[place + 1]
    sk = side + kind
    short = squeeze(path)
    quotes = len(path) - len(path.translate(_NO_QUOTES))
    nxt = shape[token + 1 : token + 2]
    keys = [
        f"A{sk}{_bucket(distance)}",
        f"B{sk}{min(between, 4)}",
        f"C{sk}{sentences}{quotes}",
        f"D{sk}{short}",
        f"E{sk}{short}|{nxt}",
        f"F{side}{context}{sentences}{quotes}",
        f"G{side}{context}{short[:6]}",
        f"H{sk}{near}",
        f"I{sk}{near} {min(between, 2)}{sentences}",
    ]
    if len(path) < 8:
        keys.append(f"J{sk}{path}")
        keys.append(f"K{side}{context[0]}{path}|{shape[token + 1 : token + 3]}")
    verbs = path.count("V") + path.count("x")
    clause = ("R" if "R" in path else "") + ("t" if "t" in path else "")
    keys.append(f"N{sk}{min(verbs, 3)}{clause}{sentences}")
    keys.append(f"O{sk}{min(verbs, 3)}{min(path.count('G'), 2)}{rank}{sentences}")
    for j in range(len(path) - 1, -1, -1) if side == "b" else range(len(path)):
        if path[j] in "VGA":
            verb = forms[(token + 1 if side == "b" else place + 1) + j]
            keys.append(f"L{sk}{verb}{min(between, 2)}")
            keys.append(f"M{side}{squeeze(path[:j])}{verb}{squeeze(path[j + 1 :])}")
            keys.append(f"P{sk}{path[j]}{squeeze(path[:j])[:6]}|{rank}")
            keys.append(f"Q{sk}{verb}{rank}")
            break
    else:
        keys.append(f"L{sk}-{min(between, 2)}{sentences}")
    return keys


_NO_QUOTES = {ord(c): None for c in QUOTES}


def null_features(frame: Frame, text: str, number: int, context: str) -> list[str]:
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
    words = text[stretch.start : stretch.end].split()[:12]
    caps = sum(w[0].isupper() for w in words)
    style = "T" if caps == len(words) else "t" if caps * 2 > len(words) else "l"
    last = text[stretch.end - 1]
    last = last if not last.isalnum() else "x"
    size = context[1:]
    begin = max(shape.rfind(".", 0, place), shape.rfind("E", 0, place), shape.rfind("e", 0, place))
    stop = len(shape)
    for j in range(place + 1, len(shape)):
        if shape[j] in ".Ee":
            stop = j
            break
    verb_before = next((forms[j] for j in range(place - 1, begin, -1) if shape[j] in "VGA"), "-")
    verb_after = next((forms[j] for j in range(place + 1, stop) if shape[j] in "VGA"), "-")
    keys = [
        "a" + context,
        f"b{style}{size}",
        f"c{prv}",
        f"d{prv2} {prv}",
        f"e{nxt}",
        f"f{prv}|{nxt}",
        f"g{lefts[-1:]}|{rights[:1]}|{size}",
        f"h{lefts[-2:]}|{style}",
        f"i{rights[:2]}|{style}",
        f"j{last}{size}",
        f"k{stretch.mark}{size}",
        f"l{verb_before}",
        f"m{verb_after}",
        f"n{'V' if verb_before != '-' else '-'}{'V' if verb_after != '-' else '-'}{size}",
        f"o{context}{'1' if count == 1 else ''}",
        f"p{stretch.unclosed:d}{stretch.continued:d}{size}",
        f"q{nxt} {nxt2}",
        f"r{lefts[-3:]}|{size}",
        f"s{prv}{style}{size}",
    ]
    if stretch.unclosed:
        keys.append("t" + context)
    if len(words) == 1:
        keys.append("u" + last)
    return keys


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
    return keys + ["X" + key for key in head_features(introducing, head, "p", rank)]


def neighbour_features(
    tag: str, frame: Frame, here: int, option: Option, there: int, chosen: Option
) -> list[str]:
    """What is seen of an option given what a neighbouring stretch seems to have.

    `tag` says on which side the neighbour stands and how sure it is; `here` and `there` are the
    places of the two stretches.
    """
    shape = frame.shape
    low, high = (here, there) if here < there else (there, here)
    path = squeeze(shape[low + 1 : high][:20])
    letters = shape[here] + shape[there]
    if option.head is None or chosen.head is None:
        relation = option.label[:2] + (
            chosen.label[:2] if chosen.head is None else chosen.head.kind
        )
        return [f"{tag}a{relation}", f"{tag}b{relation}{letters}", f"{tag}c{relation}{path[:6]}"]
    if option.head is chosen.head or (
        option.frame is chosen.frame and option.head.token == chosen.head.token
    ):
        relation = "="
    elif option.frame.words[option.head.token] == chosen.frame.words[chosen.head.token]:
        relation = "~"
    else:
        relation = "!"
    if chosen.frame is frame:
        at = chosen.head.token
        where = "l" if at < low else "r" if at > high else "m"
    else:
        where = "o"
    if option.frame is frame:
        at = option.head.token
        mine = "l" if at < low else "r" if at > high else "m"
    else:
        mine = "o"
    pair = relation + mine + where
    return [
        f"{tag}a{pair}",
        f"{tag}b{pair}{letters}",
        f"{tag}c{pair}{path}",
        f"{tag[:1]}d{pair}{letters}{path[:5]}",
        f"{tag}e{relation}{option.head.kind}{chosen.head.kind}{letters[:1]}",
    ]

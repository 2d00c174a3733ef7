"""An address that leads to words: a text fragment, which browsers find and show in the page.

The grammar is `#:~:text=[prefix-,]start[,end][,-suffix]`, percent-encoded, of
https://wicg.github.io/scroll-to-text-fragment/ . A browser shows the first place that fits, without
regard to capitals: so a fragment says as much more as it needs to fit one place of the article.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import quote, unquote

LONGEST = 300
"""Words of more characters than this are named by their beginning and their end."""
_ENDS = 5
"""So many words of the beginning and of the end, at least."""
_AROUND = 12
"""So many words before and after, at most."""
_LONGEST_WORD = 30
_SIGN = ":~:text="
_WORD = re.compile(r"\S+")


class Fragment(NamedTuple):
    """Words in a page: `start`, or from `start` to `end`, after `prefix` and before `suffix`."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""


def fragment_for(text: str, start: int, end: int) -> Fragment | None:
    """The fragment that leads to `text[start:end]` only, if there is one; None without words.

    `text` has a line a paragraph. Where the same passage stands twice with the same neighbours, a
    browser shows the first.
    """
    start, end = _whole_words(text, *_trimmed(text, start, end))
    if start >= end:
        return None
    if end - start > LONGEST or "\n" in text[start:end]:
        return _by_its_ends(text, start, end)
    first, last = _alone(text, start, end)
    return Fragment(text[start:end], "", text[first:start].strip(), text[end:last].strip())


def address_of_words(address: str, fragment: Fragment) -> str:
    """The address with the fragment; one that it has already is kept before it."""
    joint = "" if "#" in address else "#"
    return f"{address.partition(':~:')[0]}{joint}{_SIGN}{written(fragment)}"


def written(fragment: Fragment) -> str:
    """The fragment as it stands after `text=`."""
    parts = [
        f"{_encoded(fragment.prefix)}-" if fragment.prefix else "",
        _encoded(fragment.start),
        _encoded(fragment.end),
        f"-{_encoded(fragment.suffix)}" if fragment.suffix else "",
    ]
    return ",".join(filter(None, parts))


def fragment_of(address: str) -> Fragment | None:
    """The first text fragment of an address; None where there is none that can be read."""
    _, sign, rest = address.partition("#")[2].partition(_SIGN)
    terms = rest.partition("&")[0].split(",") if sign else []
    prefix = terms.pop(0)[:-1] if terms and terms[0].endswith("-") else ""
    suffix = terms.pop()[1:] if terms and terms[-1].startswith("-") else ""
    if len(terms) not in (1, 2) or not all(terms):
        return None
    start, end = (*terms, "")[:2]
    return Fragment(*map(unquote, (start, end, prefix, suffix)))


def _encoded(term: str) -> str:
    """All but letters, digits and a few signs; `-` too, which has a meaning between terms."""
    return quote(term.encode("utf-8", "replace"), safe="").replace("-", "%2D")


# ------------------------------------------------------------ one place only


def _by_its_ends(text: str, start: int, end: int) -> Fragment:
    """Neither end reaches over the end of its paragraph, nor do they meet."""
    passage = text[start:end]
    words = [(start + found.start(), start + found.end()) for found in _WORD.finditer(passage)]
    first_line, last_line = passage.find("\n"), passage.rfind("\n")
    if first_line < 0:
        half = max(1, len(words) // 2)
        heads = [stop for _, stop in words[:half]]
        tails = [begin for begin, _ in words[half:]]
    else:
        heads = [stop for _, stop in words if stop <= start + first_line]
        tails = [begin for begin, _ in words if begin > start + last_line]
    if not tails:  # one word without a blank, as long as all of this
        return Fragment(passage)
    head = _first(heads, lambda stop: _stands_once(text, text[start:stop]))
    tail = _first(tails[::-1], lambda begin: _stands_once(text[head:end], text[begin:end]))
    first, _ = _alone(text, start, head, after=False)
    last = end
    if not _stands_once(text[head:end], text[tail:end]):
        _, last = _alone(text, tail, end, before=False)
    prefix, suffix = text[first:start].strip(), text[end:last].strip()
    return Fragment(text[start:head], text[tail:end], prefix, suffix)


def _first(places: list[int], stands_once: Callable[[int], bool]) -> int:
    """The nearest place up to which words stand once; else the farthest that is tried."""
    tried = places[_ENDS - 1 : _ENDS + _AROUND] or places[-1:]
    return next(filter(stands_once, tried), tried[-1])


def _stands_once(text: str, words: str) -> bool:
    small, wanted = _small(text), _small(words)
    return small.find(wanted, small.find(wanted) + 1) < 0


@lru_cache(maxsize=4)  # many links are made of one text
def _small(text: str) -> str:
    """As a browser compares; what follows a paragraph may also be the beginning of the next."""
    return text.lower().replace("\n", " ")


def _alone(
    text: str, start: int, end: int, *, before: bool = True, after: bool = True
) -> tuple[int, int]:
    """The span widened, word by word, until it stands in the text once.

    It is widened within its paragraph; where it is at an end of that, into the neighbour.
    """
    line, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = stop if stop >= 0 else len(text)
    if not text[line:start].strip():
        line = text.rfind("\n", 0, max(0, line - 1)) + 1
    if not text[end:stop].strip():
        stop = text.find("\n", stop + 1)
    ahead = _spans(text[line:start]) if before else iter(())
    behind = _spans(text[end : stop if stop >= 0 else len(text)]) if after else iter(())
    lefts = [line + begin for begin, _ in ahead][: -_AROUND - 1 : -1]
    rights = [end + finish for _, finish in islice(behind, _AROUND)]
    left, right = start, end
    for step in range(max(len(lefts), len(rights))):
        if _stands_once(text, text[left:right]):
            break
        left = lefts[step] if step < len(lefts) else left
        right = rights[step] if step < len(rights) else right
    return left, right


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end; marks that stand alone tell nothing."""
    found = _WORD.finditer(text)
    return (word.span() for word in found if any(map(str.isalnum, word[0])))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    left, right = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    return start + left, end - right


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the rest of a word that it cuts: browsers find only whole words.

    Scripts without blanks have no such words: what is long is left as it is.
    """
    if start >= end:
        return start, end
    left = _run(text[max(0, start - _LONGEST_WORD) : start + 1][::-1])
    right = _run(text[end - 1 : end + _LONGEST_WORD])
    return start - left, end + right


def _run(letters: str) -> int:
    """How many letters follow the first without a break; 0 where there seems to be no end."""
    length = 0
    while length < len(letters) and letters[length].isalnum():
        length += 1
    return 0 if length > _LONGEST_WORD else max(0, length - 1)

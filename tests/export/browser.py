"""Where a browser finds a text fragment, after https://wicg.github.io/scroll-to-text-fragment/ .

The rules are those of its section 3.5 (navigating to a fragment), for a page that has nothing but
paragraphs, a line each: what is searched lies within one of them, words are bounded where the
section asks for it, case makes no difference, and the first place that fits is shown.
"""

import re

from viewer.export.fragments import Fragment

GRAMMAR = re.compile(
    r"""(?x)
    (?: (?P<prefix> {term} ) -, )?
    (?P<start> {term} )
    (?: , (?P<end> {term} ) )?
    (?: ,- (?P<suffix> {term} ) )?
    """.replace("{term}", r"(?: [A-Za-z0-9!$'()*+./:;=?@_~] | %[0-9A-Fa-f]{2} )+")
)
"""What may stand after `text=`: a term has no comma, hyphen or ampersand but as %2C, %2D, %26."""


def found_by_browser(text: str, fragment: Fragment) -> tuple[int, int] | None:
    """The span of a page's text that is shown; None where a browser only opens the page."""
    at = 0
    while True:
        begins = _start(text, fragment, at)
        if begins is None:
            return None
        at, start, start_ends = begins
        ends = _end(text, fragment, start_ends)
        if ends is None and not fragment.suffix:
            return None
        if ends is not None:
            return start, ends
        at += 1


def _start(text: str, fragment: Fragment, at: int) -> tuple[int, int, int] | None:
    """Where the first term that is searched stands, and `start` with its end."""
    bounded = bool(fragment.end) or not fragment.suffix
    while True:
        if not fragment.prefix:
            span = _find(text, fragment.start, at, end_bounded=bounded)
            return (span[0], *span) if span else None
        before = _find(text, fragment.prefix, at, end_bounded=False)
        if before is None:
            return None
        # The words follow at once: blanks may stand between, and the end of a paragraph.
        follows = _skip(text, before[1])
        span = _find(text, fragment.start, follows, start_bounded=False, end_bounded=bounded)
        if span is None:
            return None
        if span[0] == follows:
            return (before[0], *span)
        at = before[0] + 1


def _end(text: str, fragment: Fragment, after: int) -> int | None:
    """Where the words end that are followed by `suffix`."""
    at = after
    while True:
        ends = at
        if fragment.end:
            span = _find(text, fragment.end, at, end_bounded=not fragment.suffix)
            if span is None:
                return None
            at, ends = span
        if not fragment.suffix:
            return ends
        follows = _skip(text, ends)
        behind = _find(text, fragment.suffix, follows, start_bounded=False)
        if behind and behind[0] == follows:
            return ends
        if behind is None or not fragment.end:
            return None
        at += 1


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _find(
    text: str, term: str, at: int, *, start_bounded: bool = True, end_bounded: bool = True
) -> tuple[int, int] | None:
    small, wanted = _small(text), _small(term)
    start = small.find(wanted, at)
    while start >= 0:
        end = start + len(wanted)
        fits = (not start_bounded or _is_bound(text, start)) and (
            not end_bounded or _is_bound(text, end)
        )
        if fits and "\n" not in text[start:end]:
            return start, end
        start = small.find(wanted, start + 1)
    return None


def _small(text: str) -> str:
    """In small letters, as many as before: "İ" has two."""
    return "".join(each.lower()[0] for each in text)


def _is_bound(text: str, at: int) -> bool:
    """Whether a word begins or ends there."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())

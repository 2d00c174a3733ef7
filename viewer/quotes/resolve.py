"""Stage 5, resolution: from a mention to the fullest name in the article."""

import re

from viewer.quotes.types import Resolution, Span

_NAME = re.compile(r"(?:[A-Z][\w’'\-]*\.? )+[A-Z][\w’'\-]*|[A-Z][\w’'\-]+")


def resolve(text: str, core: Span, kind: str, before: list[tuple[Span, str]]) -> Resolution | None:
    """Whom a mention names, by the core of its phrase; `before` holds the earlier speakers."""
    chain: list[Span] = []
    if kind == "P":
        for earlier, earlier_kind in reversed(before):
            if earlier_kind == "N":
                chain.append(earlier)
                core, kind = earlier, earlier_kind
                break
        else:
            return None
    if kind != "N":
        return None
    fullest = core.words
    last = fullest.split()[-1]
    for match in _NAME.finditer(text):
        name = match.group()
        if name.endswith(" " + last) and len(name) > len(fullest):
            chain.append(Span(match.start(), match.end(), name))
            fullest = name
    return Resolution(fullest, tuple(chain))

"""Stage 5, resolution: from a mention to the fullest name in the article."""

import re

from viewer.quotes.mentions import Mention
from viewer.quotes.types import Resolution, Span

_NAME = re.compile(r"(?:[A-Z][\w’'\-]*\.? )+[A-Z][\w’'\-]*|[A-Z][\w’'\-]+")


def resolve(
    text: str, mention: Mention, kind: str, before: list[tuple[Mention, str]]
) -> Resolution | None:
    """Whom `mention` names; `before` holds the speakers chosen so far, in order."""
    chain: list[Span] = []
    if kind == "P":
        for earlier, earlier_kind in reversed(before):
            if earlier_kind == "N":
                chain.append(Span(earlier.start, earlier.end, earlier.words))
                mention, kind = earlier, earlier_kind
                break
        else:
            return None
    if kind != "N":
        return None
    fullest = mention.words
    for match in _NAME.finditer(text):
        name = match.group()
        if name.endswith(" " + mention.head) and len(name) > len(fullest):
            chain.append(Span(match.start(), match.end(), name))
            fullest = name
    return Resolution(fullest, tuple(chain))

"""HTML made harmless: an allow-list of elements, links that open only where a browser would go."""

from typing import Final

INLINE: Final = frozenset(
    {"a", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "strong"}
    | {"sub", "sup", "u"}
)
_BLOCKS: Final = frozenset(
    {"blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre"}
    | {"table", "tbody", "td", "th", "thead", "tr", "ul"}
)
ELEMENTS: Final = INLINE | _BLOCKS
ATTRIBUTES: Final = {
    "a": frozenset({"href", "title"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"align"}),
    "th": frozenset({"align"}),
}
LINKS: Final = ("http://", "https://", "mailto:")
_ROUNDS: Final = 5
# What these hold is code, not words for a reader.
DROPPED_WITH_CONTENT: Final = frozenset({"script", "style"})


def sanitise(html: str) -> str:
    """`html` with the allow-list's elements only; what others held stays as text.

    Nothing in the result runs, styles, loads or sends anything; a link is to http, https or
    mailto or is no link. A fixed point: sanitise(sanitise(x)) == sanitise(x), since HTML that a
    parser reads otherwise the second time is how a wall like this one is climbed.
    """
    for _ in range(_ROUNDS):
        cleaned = _cleaned(html, ELEMENTS)
        if cleaned == html:
            return html
        html = cleaned
    return _cleaned(html, frozenset())


def _cleaned(html: str, elements: frozenset[str]) -> str:
    import nh3

    named = {element: set(names) for element, names in ATTRIBUTES.items() if element in elements}
    return nh3.clean(
        html,
        tags=set(elements),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        # "*" are those of every element, which are not none unless it is said.
        attributes={"*": set(), **named},
        attribute_filter=_kept,
        url_schemes={link.partition(":")[0] for link in LINKS},
        link_rel=None,
        strip_comments=True,
    )


def _kept(_element: str, attribute: str, value: str) -> str | None:
    """The value an attribute keeps; an address without a scheme has no page to be relative to."""
    if attribute == "href" and not value.lower().startswith(LINKS):
        return None
    return value

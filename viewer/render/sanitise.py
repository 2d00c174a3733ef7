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
# What these hold is code, not words for a reader.
DROPPED_WITH_CONTENT: Final = frozenset({"script", "style"})


def sanitise(html: str) -> str:
    """`html` with the allow-list's elements only; what others held stays as text.

    Nothing in the result runs, styles, loads or sends anything; a link is to http, https or
    mailto or is no link. A fixed point: sanitise(sanitise(x)) == sanitise(x).
    """
    import nh3

    return nh3.clean(
        html,
        tags=set(ELEMENTS),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        attributes={element: set(names) for element, names in ATTRIBUTES.items()},
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

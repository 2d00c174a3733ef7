"""HTML made harmless: an allow-list of elements, links that open only where a browser would go."""

from typing import Final

_INLINE: Final = frozenset(
    {"a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s"}
    | {"small", "strong", "sub", "sup", "u"}
)
_BLOCKS: Final = frozenset(
    {"blockquote", "dd", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p"}
    | {"pre", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
ELEMENTS: Final = _INLINE | _BLOCKS
ATTRIBUTES: Final = {
    "a": {"href", "title"},
    "abbr": {"title"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan"},
}
SCHEMES: Final = frozenset({"http", "https", "mailto"})
# What these hold is code or a form's state, not words for a reader.
_DROPPED_WITH_CONTENT: Final = frozenset({"script", "style"})


def sanitise(html: str) -> str:
    """`html` with the allow-list's elements only; what they held stays as text.

    Nothing in the result runs, styles, loads or sends anything; a link is to http, https or
    mailto or is no link. A fixed point: sanitise(sanitise(x)) == sanitise(x).
    """
    import nh3

    return nh3.clean(
        html,
        tags=set(ELEMENTS),
        clean_content_tags=set(_DROPPED_WITH_CONTENT),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel=None,
        strip_comments=True,
    )

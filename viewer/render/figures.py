"""Pictures on the page: those that may be shown, and what stands for the others."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from viewer.render.escape import escape

_OPENING = "<em>[Picture: "
# Written by render.dialect; what it says can hold no tag. Compiled where there is a picture.
_PLACEHOLDER = r"<em>\[Picture: ([^<>]*)\]</em>"
_ALONE = rf"<p([^<>]*)>{_PLACEHOLDER}</p>"


class Size(NamedTuple):
    """Of a picture as it is shown, in pixels, and its number among those of the article."""

    number: int
    width: int
    height: int


def name_of(number: int) -> str:
    """The address by which the page asks the pane for a picture."""
    return f"picture:{number}"


def addresses(html: str) -> tuple[str, ...]:
    """The addresses of the pictures in the body of a page, each once, in order."""
    if _OPENING not in html:
        return ()
    found = (_told(match[1])[1] for match in re.finditer(_PLACEHOLDER, html))
    return tuple(dict.fromkeys(found))


def with_figures(html: str, pictures: Mapping[str, Size]) -> str:
    """The body of a page with its pictures in place; the others keep a note of what they show."""
    if _OPENING not in html:
        return html

    def alone(match: re.Match[str]) -> str:
        description, address = _told(match[2])
        size = pictures.get(address)
        if size is None:
            return match[0]
        caption = f'<p class="caption"{match[1]}>{escape(description)}</p>' if description else ""
        return f'<p class="picture"{match[1]}>{_image(size)}</p>{caption}'

    def among_words(match: re.Match[str]) -> str:
        size = pictures.get(_told(match[1])[1])
        if size is None:
            return f'<span class="absent">[Picture: {match[1]}]</span>'
        return _image(size)

    return re.sub(_PLACEHOLDER, among_words, re.sub(_ALONE, alone, html))


def _image(size: Size) -> str:
    name = name_of(size.number)
    return f'<img src="{name}" width="{size.width}" height="{size.height}">'


def _told(words: str) -> tuple[str, str]:
    """What a placeholder says: the description, and the address, which has no comma and blank."""
    import html

    description, _, address = html.unescape(words).rpartition(", ")
    return description, address

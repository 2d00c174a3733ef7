"""Sources as a list for people: Chicago (notes and bibliography), APA, MLA.

What each style asks of a newspaper article on the web, and of nothing else. The rules are those of
the manuals (Chicago, 18th edition, 14.87-14.99 and 8.160; APA, 7th edition, 10.1; MLA, 9th
edition, 5.1-5.105); docs/exports.md tells how they were checked. References are in English,
whatever the language of the window: that is what these manuals describe.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.escaping import as_html, as_markdown, as_markdown_address
from viewer.export.names import CslName
from viewer.export.sources import CslDate, CslItem
from viewer.export.titles import curly, headline_style, quoted

STYLES = ("chicago", "apa", "mla")

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT_MONTHS = (
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
_ENDED = (".", "!", "?", "…")


class Reference(NamedTuple):
    """One entry of the list, in three forms of one line each."""

    plain: str
    html: str
    markdown: str


class _Piece(NamedTuple):
    words: str
    italic: bool = False
    address: str | None = None


def cite(items: Iterable[CslItem], style: str = "chicago") -> list[Reference]:
    """The references in the order of the items; raises ValueError for a style not in `STYLES`.

    `alphabetical` gives the order in which such a list stands.
    """
    if style not in STYLES:
        raise ValueError(f"no such style: {style}")
    write = {"chicago": _chicago, "apa": _apa, "mla": _mla}[style]
    return [_reference(list(write(item))) for item in items]


def alphabetical(items: Iterable[CslItem]) -> list[CslItem]:
    """Items in the order of a bibliography: by authors, else by the title; then by date."""
    return sorted(items, key=_rank)


def _rank(item: CslItem) -> tuple[str, list[int], str]:
    names = "; ".join(_turned(name) for name in item.get("author", ()))
    title = item.get("title", "").lstrip("“”\"'‘’«»„ ")
    for article in ("a ", "an ", "the "):
        if title.lower().startswith(article):
            title = title[len(article) :]
            break
    days = item["issued"]["date-parts"][0] if "issued" in item else []
    return (names or title).casefold(), days, title.casefold()


# ------------------------------------------------------------ the styles


def _chicago(item: CslItem) -> Iterator[_Piece]:
    """Notes and bibliography; an unsigned article stands under its outlet."""
    outlet, names = item.get("container-title", ""), item.get("author", [])
    shown = names[:3] if len(names) > 6 else names
    written = [_turned(shown[0]), *map(_straight, shown[1:])] if shown else []
    who = _series(written) if len(shown) == len(names) else f"{', '.join(written)}, et al"
    if who:
        yield _Piece(_ended(who) + " ")
    elif outlet:
        yield _Piece(outlet, italic=True)
        yield _Piece(". ")
    yield from _own_title(item, _title(item, preposition=4))
    if outlet and who:
        yield _Piece(outlet, italic=True)
        yield _Piece(", ")
    accessed = item.get("accessed")
    if "issued" in item:
        yield _Piece(f"{_month_first(item['issued'])}.")
    elif accessed and "URL" in item:
        yield _Piece(f"n.d. Accessed {_month_first(accessed)}.")
    else:
        yield _Piece("n.d.")
    if "URL" in item:
        yield from (_Piece(" "), _Piece(item["URL"], address=item["URL"]), _Piece("."))


def _apa(item: CslItem) -> Iterator[_Piece]:
    """Without an author the title stands first; an address ends without a full stop."""
    outlet, names = item.get("container-title", ""), item.get("author", [])
    shown = list(map(_with_initials, names))
    if len(shown) > 20:
        who = f"{', '.join(shown[:19])}, … {shown[-1]}"
    else:
        who = ", ".join([*shown[:-1], f"& {shown[-1]}"] if len(shown) > 1 else shown)
    date = _apa_date(item)
    title = _Piece(_ended(curly(item.get("title", ""))), italic=not outlet)
    if who:
        yield _Piece(f"{_ended(who)} {date}")
    if "title" in item:
        yield from (_Piece(" "), title) if who else (title, _Piece(f" {date}"))
    elif not who:
        yield _Piece(date)
    if outlet:
        yield from (_Piece(" "), _Piece(outlet, italic=True), _Piece("."))
    if "URL" in item:
        seen = "accessed" in item and "issued" not in item
        yield _Piece(f" Retrieved {_month_first(item['accessed'])}, from " if seen else " ")
        yield _Piece(item["URL"], address=item["URL"])


def _mla(item: CslItem) -> Iterator[_Piece]:
    """Of three authors and more, the first; months cut short."""
    outlet, names = item.get("container-title", ""), item.get("author", [])
    if len(names) > 2:
        yield _Piece(f"{_turned(names[0])}, et al. ")
    elif names:
        yield _Piece(_ended(_series([_turned(names[0]), *map(_straight, names[1:])])) + " ")
    yield from _own_title(item, _title(item, preposition=99))
    parts = [[_Piece(outlet, italic=True)]] if outlet else []
    if "issued" in item:
        parts.append([_Piece(_day_first(item["issued"]))])
    if "URL" in item:
        parts.append([_Piece(item["URL"], address=item["URL"])])
    for number, part in enumerate(parts):
        yield from part
        yield _Piece(", " if number + 1 < len(parts) else ".")
    if "accessed" in item and "issued" not in item and "URL" in item:
        yield _Piece(f" Accessed {_day_first(item['accessed'])}.")


def _title(item: CslItem, preposition: int) -> str:
    title = item.get("title", "")
    if item.get("language", "") != "en":
        return title
    return headline_style(title, preposition)


def _own_title(item: CslItem, title: str) -> Iterator[_Piece]:
    """The title and its full stop: between marks in an outlet, in italics by itself."""
    if title and "container-title" in item:
        yield _Piece(f"{quoted(title)} ")
    elif title:
        yield _Piece(curly(title), italic=True)
        yield _Piece(" " if title.endswith(_ENDED) else ". ")


# ------------------------------------------------------------ names and days


def _turned(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    parts = [_family(name), name["given"], name.get("suffix", "")]
    return ", ".join(part for part in parts if part)


def _straight(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    suffix = name.get("suffix", "")
    joint = ", " if suffix.lower().startswith(("jr", "sr")) else " "
    return f"{name['given']} {_family(name)}" + (joint + suffix if suffix else "")


def _with_initials(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    initials = " ".join(map(_initials, name["given"].split()))
    parts = [_family(name), initials, name.get("suffix", "")]
    return ", ".join(part for part in parts if part)


def _initials(given: str) -> str:
    """ "J.-P." for "Jean-Paul", "J. R." for "J.R."."""
    if "." in given.rstrip("."):
        return " ".join(f"{part[0]}." for part in given.split(".") if part)
    return "-".join(f"{part[0]}." for part in given.split("-") if part)


def _family(name: CslName) -> str:
    particle = name.get("non-dropping-particle", "")
    return curly(f"{particle} {name['family']}" if particle else name["family"])


def _series(names: Sequence[str]) -> str:
    """Names in a row, with a comma before "and", as the first has one in itself."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _month_first(date: CslDate) -> str:
    year, month, day = date["date-parts"][0]
    return f"{_MONTHS[month - 1]} {day}, {year}"


def _day_first(date: CslDate) -> str:
    year, month, day = date["date-parts"][0]
    return f"{day} {_SHORT_MONTHS[month - 1]} {year}"


def _apa_date(item: CslItem) -> str:
    if "issued" not in item:
        return "(n.d.)."
    year, month, day = item["issued"]["date-parts"][0]
    return f"({year}, {_MONTHS[month - 1]} {day})."


# ------------------------------------------------------------ the three forms


def _ended(words: str) -> str:
    """Words with a full stop where nothing ends them yet; inside a closing mark."""
    if not words or words.endswith(_ENDED):
        return words
    closes = words.endswith("”") or (words.endswith("’") and "‘" in words)
    if closes and len(words) > 1:
        return words if words[-2] in _ENDED else f"{words[:-1]}.{words[-1]}"
    return f"{words}."


def _reference(pieces: Sequence[_Piece]) -> Reference:
    return Reference(
        "".join(piece.words for piece in pieces).strip(),
        "".join(map(_html, pieces)).strip(),
        "".join(map(_markdown, _joined(pieces))).strip(),
    )


def _html(piece: _Piece) -> str:
    words = as_html(piece.words)
    if piece.address:
        return f'<a href="{as_html(piece.address)}">{words}</a>'
    return f"<i>{words}</i>" if piece.italic and words else words


def _markdown(piece: _Piece) -> str:
    words = as_markdown(piece.words)
    if piece.address:
        return f"[{words}]({as_markdown_address(piece.address)})"
    return f"*{words}*" if piece.italic and words else words


def _joined(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Neighbours of the same look as one: what is escaped depends on where a line begins."""
    plain = ""
    for piece in pieces:
        if piece.italic or piece.address:
            if plain:
                yield _Piece(plain)
            yield piece
            plain = ""
        else:
            plain += piece.words
    if plain:
        yield _Piece(plain)

"""Sources as a list for people: Chicago (notes and bibliography), APA, MLA.

What each style asks of a newspaper article on the web, and of nothing else. The rules are those of
the manuals (Chicago, 18th edition, 14.87-14.99 and 8.160; APA, 7th edition, 10.1; MLA, 9th
edition, 5.1-5.105); docs/exports.md tells how they were checked. References are in English,
whatever the language of the window: that is what these manuals describe.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.escaping import as_html, as_markdown, as_markdown_address
from viewer.export.names import CslName
from viewer.export.sources import CslDate, CslItem
from viewer.export.titles import curly, headline_style, quoted, with_subtitle

STYLES = ("chicago", "apa", "mla")

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT_MONTHS = (
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
_ENDED = (".", "!", "?", "…")
_UNTITLED = "Untitled newspaper article"
"""What stands for a title that is not known: a description, without marks or italics."""
_LEANING = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN")
"""The scripts whose books set titles in italics."""


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


def alphabetical(items: Iterable[CslItem], style: str = "chicago") -> list[CslItem]:
    """Items in the order of a bibliography: by authors, else by the title.

    What the same people wrote stands by title; in APA by date first, what has none before all.
    """
    return sorted(items, key=_rank_by_date if style == "apa" else _rank)


def _rank_by_date(item: CslItem) -> tuple[str, list[int], str]:
    days = item["issued"]["date-parts"][0] if "issued" in item else []
    first, title = _rank(item)
    return first, days, title


def _rank(item: CslItem) -> tuple[str, str]:
    names = "; ".join(_turned(name) for name in item.get("author", ()))
    title = item.get("title", "").lstrip("“”\"'‘’«»„ ")
    for article in ("a ", "an ", "the "):
        if title.lower().startswith(article):
            title = title[len(article) :]
            break
    return _letters(names or title), _letters(title)


def _letters(text: str) -> str:
    """What a text is sorted by: letters with marks stand where those without do."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


# ------------------------------------------------------------ the styles


def _chicago(item: CslItem) -> Iterator[_Piece]:
    """Notes and bibliography; an unsigned article stands under its outlet."""
    outlet, names = item.get("container-title", ""), _authors(item)
    shown = names[:3] if len(names) > 6 else names
    written = [_turned(shown[0]), *map(_straight, shown[1:])] if shown else []
    who = _series(written) if len(shown) == len(names) else f"{', '.join(written)}, et al"
    if who:
        yield _Piece(_ended(who) + " ")
    elif outlet:
        yield _Piece(outlet, italic=True)
        yield _Piece(" " if outlet.endswith(_ENDED) else ". ")
    yield from _between_marks(_title(item, preposition=4))
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
    if names and not _authors(item):
        outlet = ""  # the same name is not given twice
    shown = list(map(_with_initials, names))
    if len(shown) > 20:
        who = f"{', '.join(shown[:19])}, … {shown[-1]}"
    else:
        who = ", ".join([*shown[:-1], f"& {shown[-1]}"] if len(shown) > 1 else shown)
    date = _apa_date(item)
    headline = curly(item.get("title", ""))
    if item.get("language") == "en":
        headline = with_subtitle(headline)
    alone = headline and "container-title" not in item
    title = _Piece(_ended(headline or f"[{_UNTITLED}]"), italic=bool(alone))
    if who:
        yield from (_Piece(f"{_ended(who)} {date} "), title)
    else:
        yield from (title, _Piece(f" {date}"))
    if outlet:
        yield from (_Piece(" "), _Piece(outlet, italic=True))
        yield _Piece("" if outlet.endswith(_ENDED) else ".")
    if "URL" in item:
        seen = "accessed" in item and "issued" not in item
        yield _Piece(f" Retrieved {_month_first(item['accessed'])}, from " if seen else " ")
        yield _Piece(item["URL"], address=item["URL"])


def _mla(item: CslItem) -> Iterator[_Piece]:
    """Of three authors and more, the first; months cut short."""
    outlet, names = item.get("container-title", ""), _authors(item)
    if len(names) > 2:
        yield _Piece(f"{_turned(names[0])}, et al. ")
    elif names:
        yield _Piece(_ended(_series([_turned(names[0]), *map(_straight, names[1:])])) + " ")
    yield from _between_marks(_title(item, preposition=99))
    parts = [[_Piece(outlet, italic=True)]] if outlet else []
    if "issued" in item:
        parts.append([_Piece(_day_first(item["issued"]))])
    if "URL" in item:
        parts.append([_Piece(item["URL"], address=item["URL"])])
    for number, part in enumerate(parts):
        yield from part
        last = number + 1 == len(parts)
        yield _Piece(", " if not last else "" if part[0].words.endswith(_ENDED) else ".")
    if "accessed" in item and "issued" not in item and "URL" in item:
        yield _Piece(f" Accessed {_day_first(item['accessed'])}.")


def _title(item: CslItem, preposition: int) -> str:
    title = item.get("title", "")
    if item.get("language", "") != "en":
        return title
    return headline_style(title, preposition)


def _between_marks(title: str) -> Iterator[_Piece]:
    """The title of a part of a newspaper, whether it is known of which or not."""
    yield _Piece(f"{quoted(title)} " if title else f"{_UNTITLED}. ")


# ------------------------------------------------------------ names and days


def _authors(item: CslItem) -> list[CslName]:
    """The authors; none where the outlet signs for itself, as "Reuters" in Reuters."""
    names, outlet = item.get("author", []), item.get("container-title", "")
    signed = names[0].get("literal", "") if len(names) == 1 else ""
    return [] if signed and signed.casefold() == outlet.casefold() else names


def _turned(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    parts = [_family(name), _given(name), name.get("suffix", "")]
    return ", ".join(part for part in parts if part)


def _straight(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    suffix = name.get("suffix", "")
    joint = ", " if suffix.lower().startswith(("jr", "sr")) else " "
    return f"{_given(name)} {_family(name)}" + (joint + suffix if suffix else "")


def _with_initials(name: CslName) -> str:
    if "literal" in name:
        return curly(name["literal"])
    initials = " ".join(map(_initials, name["given"].split()))
    parts = [_family(name), initials, name.get("suffix", "")]
    return ", ".join(part for part in parts if part)


def _given(name: CslName) -> str:
    """Initials stand apart: "J. R. R." for "J.R.R."."""
    return re.sub(r"(?<=\b\w\.)(?=\w\.)", " ", name["given"])


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
    core = words.rstrip("”’")
    if words[len(core) :].startswith("’") and "‘" not in words:
        core += "’"  # an apostrophe, which belongs to its word
    if core.endswith(_ENDED):
        return words
    return f"{core}.{words[len(core) :]}"


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
    return f"<i>{words}</i>" if piece.italic and words and _leans(piece.words) else words


def _leans(words: str) -> bool:
    """Whether the letters of words have italics: those of Arabic, Hebrew, Chinese have none."""
    letters = filter(str.isalpha, words)
    return all(unicodedata.name(each, "").startswith(_LEANING) for each in letters)


def _markdown(piece: _Piece) -> str:
    words = as_markdown(piece.words)
    if piece.address:
        return f"[{words}]({as_markdown_address(piece.address)})"
    return f"*{words}*" if piece.italic and words and _leans(piece.words) else words


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

"""Sources for programs that keep references: CSL-JSON, BibTeX and RIS.

Each takes items of `sources.source_of`, in the order given, and writes each source once.
`references.cite` sets them as a list for people.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping

from viewer.export.names import CslName
from viewer.export.references import alphabetical, cite
from viewer.export.sources import CslDate, CslItem, once, source_of

__all__ = ["WRITERS", "CslItem", "bibtex", "cite", "cited", "csl_json", "ris", "source_of"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The names that BibTeX knows."""
_LANGUAGES = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "tr": "turkish",
}
"""What BibLaTeX calls the languages that the program reads."""

_SPECIAL = re.compile(r"[\\{}&%$#_~^<>|\"]")
_AS_COMMAND = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces, whatever stands before them
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
}
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def csl_json(items: Iterable[CslItem]) -> str:
    """A JSON array after the schema csl-data.json."""
    return json.dumps(once(items), ensure_ascii=False, indent=2) + "\n"


# ------------------------------------------------------------ BibTeX


def bibtex(items: Iterable[CslItem]) -> str:
    """Entries for BibTeX and BibLaTeX, to be written in UTF-8.

    `@article` where there is an outlet, else `@misc`. Letters stay as they are, which biber and
    every TeX since 2018 read; what TeX takes for a command is written as one. Titles stand in
    two pairs of braces, so that no style takes their capitals.
    """
    return "\n".join(map(_entry, once(items)))


def _entry(item: CslItem) -> str:
    outlet = item.get("container-title", "")
    fields = {
        "author": " and ".join(map(_tex_name, item.get("author", ()))),
        # What BibTeX sorts an unsigned article by.
        "key": "" if "author" in item else _tex(item.get("title", outlet)),
        "title": f"{{{_tex(item['title'])}}}" if "title" in item else "",
        "journal": f"{{{_tex(outlet)}}}" if outlet else "",
        **_tex_date(item.get("issued")),
        # Read letter for letter, but for what would end the field.
        "url": item.get("URL", "").translate(_IN_ADDRESS),
        "urldate": _iso(item.get("accessed")),
        "langid": _LANGUAGES.get(item.get("language", ""), ""),
    }
    lines = [f"  {name} = {_braced(name, value)},\n" for name, value in fields.items() if value]
    return f"@{'article' if outlet else 'misc'}{{{item['id']},\n{''.join(lines)}}}\n"


def _braced(name: str, value: str) -> str:
    return value if name == "month" else f"{{{value}}}"


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda found: _AS_COMMAND.get(found[0], "\\" + found[0]), text)


def _tex_name(name: CslName) -> str:
    """As "von Last, Jr, First"; a name that is kept whole in braces of its own."""
    if "literal" in name:
        return f"{{{_tex(name['literal'])}}}"
    parts = [_family(name), name.get("suffix", ""), name["given"]]
    return ", ".join(_tex(part) for part in parts if part)


def _tex_date(issued: CslDate | None) -> dict[str, str]:
    if issued is None:
        return {}
    year, month, _ = issued["date-parts"][0]
    # The first is for BibLaTeX; BibTeX knows only the others.
    return {"date": _iso(issued), "year": f"{year:04}", "month": _MONTHS[month - 1]}


# ------------------------------------------------------------ RIS


def ris(items: Iterable[CslItem]) -> str:
    """Records of the type NEWS, a field a line, lines ended by CR LF; to be written in UTF-8."""
    return "".join(map(_record, once(items)))


def _record(item: CslItem) -> str:
    issued = item.get("issued")
    accessed = _iso(item.get("accessed"))
    fields = [
        ("TY", "NEWS"),
        ("ID", item["id"]),
        *(("AU", _ris_name(name)) for name in item.get("author", ())),
        ("TI", item.get("title", "")),
        ("T2", item.get("container-title", "")),
        ("PY", f"{issued['date-parts'][0][0]:04}" if issued else ""),
        ("DA", _iso(issued).replace("-", "/") + "/" if issued else ""),
        ("UR", item.get("URL", "")),
        ("Y2", accessed.replace("-", "/") + "/" if accessed else ""),
        ("LA", item.get("language", "")),
    ]
    lines = [f"{tag}  - {value}\r\n" for tag, value in fields if value]
    return f"{''.join(lines)}ER  - \r\n\r\n"


def _ris_name(name: CslName) -> str:
    if "literal" in name:
        return name["literal"]
    return ", ".join(
        part for part in (_family(name), name["given"], name.get("suffix", "")) if part
    )


def _family(name: CslName) -> str:
    particle = name.get("non-dropping-particle", "")
    return f"{particle} {name['family']}" if particle else name["family"]


def _iso(date: CslDate | None) -> str:
    if date is None:
        return ""
    year, month, day = date["date-parts"][0]
    return f"{year:04}-{month:02}-{day:02}"


WRITERS: Mapping[str, Callable[[Iterable[CslItem]], str]] = {
    "csl-json": csl_json,
    "bibtex": bibtex,
    "ris": ris,
}
"""The forms by the names that commands and dialogs have for them."""


def cited(items: Iterable[CslItem], form: str, markup: str = "text") -> str:
    """Sources in a form of `WRITERS`; or in one of `references.STYLES`, as a list by name.

    `markup` of the list is "text", "markdown" or "html".
    """
    if form in WRITERS:
        return WRITERS[form](items)
    references = cite(alphabetical(once(items), form), form)
    if markup == "html":
        return "<ul>\n" + "".join(f"<li>{each.html}</li>\n" for each in references) + "</ul>\n"
    if markup == "markdown":
        return "".join(f"- {each.markdown}\n" for each in references)
    return "".join(f"{each.plain}\n" for each in references)

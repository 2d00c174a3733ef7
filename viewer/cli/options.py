"""The command line as a table of commands and their options."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import __version__

if TYPE_CHECKING:
    from datetime import date

Asked = argparse.Namespace

COMMANDS = (
    "read", "quotes", "index", "search", "verify", "speakers", "balance", "card", "cite", "export",
    "notebook", "dossier",
)  # fmt: skip


def parse(arguments: Sequence[str]) -> Asked:
    """What is asked for; `run` is the function that does it, `prints` whether into a terminal.

    Misuse ends the program with 2.
    """
    given = list(arguments)
    command = next(iter(_without_profile(given)), None)
    parser = _commands() if command in COMMANDS else _window()
    parser.set_defaults(prints=command in COMMANDS)
    return parser.parse_args(given)


def _without_profile(given: list[str]) -> list[str]:
    """The words but --profile and its value, so that these may stand before a command."""
    words, skip = [], False
    for word in given:
        if not skip and word != "--profile" and not word.startswith("--profile="):
            words.append(word)
        skip = word == "--profile"
    return words


def _common(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--profile",
        metavar="DIR",
        type=Path,
        help="keep everything in DIR instead of your own folders",
    )
    return parser


def _window() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pullquote",
        description="Read archives of news articles, with their quotations beside them.",
        epilog=f"Commands, each with --help: {', '.join(COMMANDS)}.",
    )
    _common(parser)
    parser.add_argument("--version", action="version", version=f"pullquote {__version__}")
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=_place, help="folders, files or links to open"
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=Path, help="paint the window into a PNG and leave"
    )
    parser.add_argument("--theme", metavar="NAME", help="for this run only: light, sepia, dark, …")
    parser.add_argument("--size", metavar="WxH", type=_size, help="the window's size in pixels")
    parser.set_defaults(run=_open_window)
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = _common(argparse.ArgumentParser(prog="pullquote"))
    kinds = parser.add_subparsers(required=True, metavar="COMMAND")
    read = kinds.add_parser("read", help="print an article and its quotations")
    read.add_argument("file", metavar="FILE", type=Path)
    read.set_defaults(run=_read)
    quotes = kinds.add_parser("quotes", help="print the quotations of articles")
    quotes.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="files or folders")
    quotes.add_argument(
        "--format",
        choices=("jsonl", "csv", "markdown", "text"),
        help="how to print them (default: text in a terminal, jsonl into a file or a pipe)",
    )
    quotes.add_argument(
        "--all", action="store_true", help="also titles and terms, which are no quotations"
    )
    quotes.add_argument(
        "--indirect", action="store_true", help="also what is reported without marks (English)"
    )
    quotes.set_defaults(run=_quotes)
    index = kinds.add_parser("index", help="bring the index of folders up to date")
    index.add_argument("folders", metavar="FOLDER", nargs="+", type=Path)
    index.set_defaults(run=_index)
    search = kinds.add_parser("search", help="search the articles of a folder")
    search.add_argument("folder", metavar="FOLDER", type=Path)
    search.add_argument("query", metavar="QUERY", help="as in the window's field")
    search.add_argument(
        "--order", choices=("newest", "oldest", "relevance"), default="newest", help="(newest)"
    )
    search.add_argument("--limit", type=_count, default=20, metavar="N", help="at most N (20)")
    search.add_argument(
        "--quotations",
        action="store_true",
        help="print the quotations that said: and speaker: ask for",
    )
    search.set_defaults(run=_search)
    verify = kinds.add_parser("verify", help="tell whether the articles have a quotation")
    verify.add_argument("folder", metavar="FOLDER", type=Path)
    verify.add_argument("quote", metavar="QUOTE", help="the words; - reads standard input")
    verify.add_argument("--speaker", metavar="NAME", help="who is said to have said it")
    verify.add_argument(
        "--versions", action="store_true", help="also how each article prints the whole quotation"
    )
    verify.set_defaults(run=_verify)
    speakers = kinds.add_parser("speakers", help="list who is quoted in a folder, or tell of one")
    speakers.add_argument("folder", metavar="FOLDER", type=Path)
    speakers.add_argument("name", metavar="NAME", nargs="?", help="a name, or how its words begin")
    speakers.add_argument(
        "--kind", choices=("person", "organisation", "unnamed", "surname"), help="only of this kind"
    )
    speakers.add_argument(
        "--limit",
        type=_count,
        default=20,
        metavar="N",
        help="at most N speakers; of one, what the newest N articles have (20)",
    )
    speakers.set_defaults(run=_speakers)
    balance = kinds.add_parser("balance", help="tell who is quoted, with how many words")
    balance.add_argument("path", metavar="PATH", type=Path, help="an article, or a folder")
    balance.add_argument("--query", metavar="QUERY", help="of a folder only what it finds")
    balance.add_argument(
        "--format", choices=("text", "csv", "markdown"), default="text", help="(text)"
    )
    balance.set_defaults(run=_balance)
    card, cite = _citing(kinds)
    export = kinds.add_parser("export", help="write an article with its quotations into a file")
    export.add_argument("file", metavar="FILE", type=Path)
    export.add_argument(
        "--format", choices=("html", "pdf", "markdown"), help="(by the name of --out, else html)"
    )
    export.add_argument("--out", metavar="FILE", type=Path, help="not to standard output")
    export.set_defaults(run=_export)
    notebook = kinds.add_parser("notebook", help="what you keep: list, export, import, check it")
    actions = [*_notebook(notebook), *_dossier(kinds)]
    for each in (index, search, verify, speakers, balance, *actions):
        each.add_argument("--json", action="store_true", help="print JSON")
    for each in (
        read,
        quotes,
        index,
        search,
        verify,
        speakers,
        balance,
        card,
        cite,
        export,
        *actions,
    ):
        each.add_argument("--profile", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser


def _citing(
    kinds: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Where quotations come from, and articles as sources."""
    card = kinds.add_parser("card", help="print where quotations come from, and how that is known")
    card.add_argument("file", metavar="FILE", type=Path)
    card.add_argument(
        "--at", metavar="OFFSET", type=_offset, help="only of the quotation there, as in quotes"
    )
    card.add_argument(
        "--format",
        choices=("text", "markdown", "html", "json"),
        help="(text in a terminal, json into a file or a pipe)",
    )
    card.set_defaults(run=_card)
    cite = kinds.add_parser("cite", help="print articles as sources, or write them into a file")
    cite.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="files or folders")
    cite.add_argument(
        "--format",
        choices=("chicago", "apa", "mla", "csl-json", "bibtex", "ris"),
        default="chicago",
        help="a list of references, or for a program that keeps them (chicago)",
    )
    cite.add_argument(
        "--markup", choices=("text", "markdown", "html"), default="text", help="of a list (text)"
    )
    cite.add_argument(
        "--accessed", metavar="DAY", type=_day, help="when the addresses were looked at: 2026-11-23"
    )
    cite.add_argument("--out", metavar="FILE", type=Path, help="not to standard output")
    cite.set_defaults(run=_cite)
    return card, cite


def _notebook(notebook: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """What can be done with the notebook."""
    actions = notebook.add_subparsers(required=True, metavar="ACTION", dest="action")
    listing = actions.add_parser("list", help="print what is kept, the newest first")
    listing.add_argument("--kind", choices=("bookmark", "clip", "note"), help="only of this kind")
    listing.add_argument("--tag", metavar="TAG", help="only with this tag")
    listing.add_argument("--search", metavar="WORDS", default="", help="only with these words")
    export = actions.add_parser("export", help="write what is kept in another form")
    export.add_argument(
        "--format",
        choices=("json", "markdown", "csv", "html", "annotations"),
        default="json",
        help="(json; only that holds everything)",
    )
    export.add_argument("--output", metavar="FILE", type=Path, help="not to standard output")
    export.add_argument(
        "--template", metavar="FILE", type=Path, help="for markdown (docs/notebook-format.md)"
    )
    taking = actions.add_parser("import", help="take in what a file holds; twice is once")
    taking.add_argument("file", metavar="FILE", type=Path)
    taking.add_argument(
        "--format", choices=("json", "csv", "addresses"), help="what it holds (by its name)"
    )
    taking.add_argument(
        "--skip-bad", action="store_true", help="import the rest where some cannot be read"
    )
    backup = actions.add_parser("backup", help="make a checked copy, if something has changed")
    check = actions.add_parser("check", help="read all of it and tell whether it is sound")
    every = [listing, export, taking, backup, check]
    for each in every:
        each.set_defaults(run=_open_notebook)
    return every


def _dossier(
    kinds: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> list[argparse.ArgumentParser]:
    """What can be done with dossiers."""
    dossier = kinds.add_parser("dossier", help="what you have gathered: list, export it")
    actions = dossier.add_subparsers(required=True, metavar="ACTION", dest="action")
    listing = actions.add_parser("list", help="print the dossiers: id, count of items, title")
    export = actions.add_parser("export", help="write a dossier with its list of sources")
    export.add_argument("dossier", metavar="DOSSIER", help="its title, or how its id begins")
    export.add_argument(
        "--format",
        choices=("html", "markdown", "docx", "pdf"),
        help="(by the name of --out, else html)",
    )
    export.add_argument(
        "--style",
        choices=("chicago", "apa", "mla"),
        help="of the list of sources (as in the settings)",
    )
    export.add_argument("--out", metavar="FILE", type=Path, help="not to standard output")
    for each in (listing, export):
        each.set_defaults(run=_open_dossier)
    return [listing, export]


def _place(text: str) -> Path | str:
    """A path, or a link to words as it is written (viewer.export.links).

    A desktop that may hand over links hands over files as file:// addresses.
    """
    if text[:10].lower() == "pullquote:":
        return text
    if text[:7].lower() == "file://":
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        return Path(url2pathname(urlsplit(text).path))
    return Path(text)


def _count(text: str) -> int:
    if not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"a number from 1 on, not {text!r}")
    return int(text)


def _offset(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"a number from 0 on, not {text!r}")
    return int(text)


def _day(text: str) -> "date":
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a day is like 2026-11-23, not {text!r}") from error


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not (cross and width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"a size is like 1440x900, not {text!r}")
    return int(width), int(height)


# A command's module is imported when it is asked for: none but the window loads Qt.


def _open_window(asked: Asked) -> int:
    from viewer.cli.window import run

    return run(asked)


def _read(asked: Asked) -> int:
    from viewer.cli.read import run

    return run(asked)


def _quotes(asked: Asked) -> int:
    from viewer.cli.quotes import run

    return run(asked)


def _index(asked: Asked) -> int:
    from viewer.cli.index import run

    return run(asked)


def _search(asked: Asked) -> int:
    from viewer.cli.search import run

    return run(asked)


def _verify(asked: Asked) -> int:
    from viewer.cli.verify import run

    return run(asked)


def _speakers(asked: Asked) -> int:
    from viewer.cli.speakers import run

    return run(asked)


def _balance(asked: Asked) -> int:
    from viewer.cli.balance import run

    return run(asked)


def _card(asked: Asked) -> int:
    from viewer.cli.card import run

    return run(asked)


def _cite(asked: Asked) -> int:
    from viewer.cli.cite import run

    return run(asked)


def _export(asked: Asked) -> int:
    from viewer.cli.export import run

    return run(asked)


def _open_notebook(asked: Asked) -> int:
    from viewer.cli.notebook import run

    return run(asked)


def _open_dossier(asked: Asked) -> int:
    from viewer.cli.dossier import run

    return run(asked)

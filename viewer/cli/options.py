"""The command line as a table of commands and their options."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from viewer import __version__

Asked = argparse.Namespace

COMMANDS = ("read", "quotes", "index", "search")


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
        epilog="Commands: read, quotes, index, search (each with --help).",
    )
    _common(parser)
    parser.add_argument("--version", action="version", version=f"pullquote {__version__}")
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="folders or files to open"
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", type=Path, help="paint the window into a PNG and leave"
    )
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="for this run only")
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
    search.set_defaults(run=_search)
    for each in (index, search):
        each.add_argument("--json", action="store_true", help="print JSON")
    for each in (read, quotes, index, search):
        each.add_argument("--profile", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser


def _count(text: str) -> int:
    if not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"a number from 1 on, not {text!r}")
    return int(text)


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

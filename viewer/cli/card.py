"""The command that prints the provenance cards of an article's quotations."""

import io
import sys

from viewer.cli.options import Asked
from viewer.export.card import cards_of
from viewer.export.card_forms import WRITERS
from viewer.paths import places
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session


def run(asked: Asked) -> int:
    """Print the card of the quotation at an offset, or of all; 1 where there is none."""
    session = Session(places(asked.profile))
    article = session.read(asked.file, whole=True)
    if asked.at is None:
        found = [each for each in session.quotations(article) if each.kind.is_quotation]
    else:
        text = article_text(article)
        every = session.quotations(article, indirect=True)
        around = [each for each in every if _holds(text.to_file(each.start, each.end), asked.at)]
        # A quotation in a quotation is meant before the one around it.
        found = sorted(around, key=_length)[:1]
        if not found:
            sentence = f"There is no quotation at {asked.at} in {asked.file}."
            print(f"pullquote: {sentence}", file=sys.stderr)
            return 1
    form = asked.format or ("text" if sys.stdout.isatty() else "json")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # every form has line ends of its own
    if found or form == "json":
        cards = WRITERS[form](cards_of(article, found, str(asked.file)))
        sys.stdout.write(cards.rstrip("\n") + "\n")
    return 0 if found else 1


def _holds(span: tuple[int, int], offset: int) -> bool:
    return span[0] <= offset < span[1]


def _length(quotation: Quotation) -> int:
    return quotation.end - quotation.start

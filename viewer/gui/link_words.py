"""What is told of an address before it is followed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from viewer.render.links import Doubt, lookalike

ACTION = "action:"
"""What the addresses of our own begin with; no article can hold them, links are cleaned."""


def link_words(address: str, actions: Mapping[str, QAction]) -> str:
    """An address in full, with a word of caution where it looks like another.

    Of an address of our own, what its action does.
    """
    if address.startswith(ACTION):
        return actions[address.removeprefix(ACTION)].statusTip()
    words = caution(address)
    return f"{address} – {words}" if words else address


def caution(address: str) -> str:
    """What to be careful about; empty for most addresses."""
    found = lookalike(address)
    if found is None:
        return ""
    return {
        Doubt.MIXED: _words("Careful: “{}” mixes letters of several alphabets"),
        Doubt.POSES: _words("Careful: “{}” is written in letters that only look Latin"),
        Doubt.UNREADABLE: _words("Careful: “{}” is no name that can be read"),
        Doubt.PREFIX: _words("Careful: it leads to “{}”, not to what stands before the @"),
    }[found.doubt].format(found.host)


def _words(text: str) -> str:
    return QCoreApplication.translate("links", text)

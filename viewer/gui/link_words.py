"""What is told of an address before it is followed."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from viewer.render.links import Doubt, lookalike
from viewer.wording import words

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
        Doubt.MIXED: words("Careful: “{host}” mixes letters of several alphabets"),
        Doubt.POSES: words("Careful: “{host}” is written in letters that only look Latin"),
        Doubt.UNREADABLE: words("Careful: “{host}” is no name that can be read"),
        Doubt.PREFIX: words("Careful: it leads to “{host}”, not to what stands before the @"),
    }[found.doubt].format(host=found.host)

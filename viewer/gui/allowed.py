"""Which actions make sense now, and what the bookmark's action says."""

from typing import TYPE_CHECKING

from viewer.wording import later, said, words

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace

OF_ARTICLE = (
    "bookmark", "show-file", "copy-quotations", "clip", "note", "tags", "unkeep",
    "mark-read", "mark-unread", "open-original", "open-window",
    "export-article", "print", "print-preview",
    "copy-card", "copy-link", "copy-own-link", "copy-citation", "export-citation",
)  # fmt: skip
"""Actions that need an open article."""


_NOTHING = {
    "back": later("There is nothing to go back to"),
    "forward": later("There is nothing to go forward to"),
    "undo": later("There is nothing to undo"),
    "redo": later("There is nothing to redo"),
}


def why_not(work: "Workspace", name: str) -> str:
    """Why an action makes no sense now; empty where it does."""
    if work.actions[name].isEnabled():
        return ""
    if work.reading.open_article is None and name in OF_ARTICLE:
        return words("No article is open")
    return said(_NOTHING[name]) if name in _NOTHING else words("Not possible now")


def allow_actions(work: "Workspace") -> None:
    """Enable what can be done; mark whether the article is bookmarked."""
    actions, opened = work.actions, work.reading.open_article
    actions["back"].setEnabled(work.reading.history.can_go(-1))
    actions["forward"].setEnabled(work.reading.history.can_go(1))
    actions["undo"].setEnabled(work.marking.undo_stack.canUndo())
    actions["redo"].setEnabled(work.marking.undo_stack.canRedo())
    for name in OF_ARTICLE:
        actions[name].setEnabled(opened is not None)
    kept = opened is not None and work.marking.is_bookmarked(
        opened.article.key, opened.article.digest
    )
    work.appearance.mark_bookmark(kept)
    actions["bookmark"].setText(words("Remove the &bookmark") if kept else words("&Bookmark"))
    work.window.toolbar.describe(actions["bookmark"], words("Bookmarked") if kept else "")

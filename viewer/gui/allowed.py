"""Which actions make sense now, and what the bookmark's action says."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace

OF_ARTICLE = (
    "bookmark", "show-file", "copy-quotations", "clip", "note", "tags", "unkeep",
    "mark-read", "mark-unread", "open-original", "open-window",
    "export-article", "print", "print-preview",
)  # fmt: skip
"""Actions that need an open article."""


_NOTHING = {
    "back": "There is nothing to go back to",
    "forward": "There is nothing to go forward to",
    "undo": "There is nothing to undo",
    "redo": "There is nothing to redo",
}


def why_not(work: "Workspace", name: str) -> str:
    """Why an action makes no sense now; empty where it does."""
    if work.actions[name].isEnabled():
        return ""
    if work.reading.open_article is None and name in OF_ARTICLE:
        return work.tr("No article is open")
    return work.tr(_NOTHING.get(name, "Not possible now"))


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
    words = work.tr("Remove the &bookmark") if kept else work.tr("&Bookmark")
    actions["bookmark"].setText(words)
    work.window.toolbar.describe(actions["bookmark"], work.tr("Bookmarked") if kept else "")

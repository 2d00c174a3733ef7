"""What each action of the table does in the workspace."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from viewer.gui.actions import ACTIONS

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


def slots_of(work: "Workspace") -> dict[str, Callable[..., object]]:
    """What each action of the table does."""
    appearance = work.appearance
    slots: dict[str, Callable[..., object]] = {
        "open-files": work.opening.ask_files,
        "open-folder": work.opening.ask_folder,
        "open-example": work.opening.open_example,
        "show-file": lambda: work.opening.show_file(work.reading.open_article),
        "rescan": work.indexing.rescan,
        "export-article": work.publishing.export,
        "print": work.publishing.print,
        "print-preview": work.publishing.preview,
        "quit": work.window.close,
        "open-window": work.elsewhere.open_current,
        "close-window": work.window.close,
        "undo": work.marking.undo_stack.undo,
        "redo": work.marking.undo_stack.redo,
        "copy": partial(work.kept.copy, work.copying.copy),
        "copy-quotations": partial(work.kept.copy, work.copying.copy_quotations),
        "copy-card": work.citing.copy_cards,
        "copy-link": work.citing.copy_link,
        "copy-own-link": work.citing.copy_own_link,
        "copy-citation": work.citing.copy_citation,
        "export-citation": work.citing.export_citation,
        "export-sources": lambda: work.browsing.whole_list(work.citing.export_sources),
        "select-all": work.copying.select_all,
        "export-notebook": work.exchanging.export_all,
        "export-chosen": work.exchanging.export_chosen,
        "import-notebook": work.exchanging.ask_import,
        "back-up": work.exchanging.back_up,
        "bookmark": work.kept.toggle_bookmark,
        "mark-read": work.unread.mark_read,
        "mark-unread": work.unread.mark_unread,
        "mark-list-read": work.unread.mark_list,
        "open-original": lambda: work.opening.show_original(work.reading.open_article),
        "clip": work.keeping.clip,
        "note": work.keeping.note,
        "tags": work.keeping.tags,
        "unkeep": work.keeping.remove,
        "add-to-dossier": work.gathering.gather,
        "dossiers": lambda: work.dossiers.open(
            work.window.theme, [work.actions[name] for name in ("undo", "redo")]
        ),
        "confirm-speaker": work.keeping.confirm_speaker,
        "other-speaker": work.keeping.other_speaker,
        "no-quotation": work.keeping.no_quotation,
        "take-back": work.keeping.take_back,
        "find": lambda: work.focus(work.search),
        "find-in-article": work.finding.open,
        "next-hit": lambda: work.reading.step_hit(1),
        "previous-hit": lambda: work.reading.step_hit(-1),
        "save-search": work.searching.save,
        "verify": work.answers.verify,
        "verify-clipboard": lambda: work.answers.verifying.open_clipboard(
            work.window.theme, work.actions["verify-clipboard"]
        ),
        "balance": lambda: work.answers.balancing.open(work.window.theme),
        "speakers": work.answers.open_speakers,
        "search-help": lambda: work.search_help.open_below(work.search),
        "fragments": appearance.show_fragments,
        "zoom-in": lambda: appearance.zoom(1),
        "zoom-out": lambda: appearance.zoom(-1),
        "zoom-reset": appearance.zoom_reset,
        "caret": work.article.set_caret,
        "article-alone": work.focusing.show_alone,
        "full-screen": work.full_screen,
        "back": lambda: work.reading.go(-1),
        "forward": lambda: work.reading.go(1),
        "history": lambda: work.returning.open_below(work.window.toolbar.button("back")),
        "next-article": lambda: work.lists.step(1),
        "previous-article": lambda: work.lists.step(-1),
        "read-on": work.unread.read_on,
        "read-back": work.unread.read_back,
        "next-unread": lambda: work.unread.step(1),
        "previous-unread": lambda: work.unread.step(-1),
        "unread-only": work.searching.show_only_unread,
        "unread-counts": partial(work.session.settings.set, "unread-counts"),
        "next-quotation": lambda: work.quotations.list.step(1, work.article.quotation_near(1)),
        "previous-quotation": lambda: work.quotations.list.step(
            -1, work.article.quotation_near(-1)
        ),
        "go-sources": lambda: work.focus(work.sources),
        "go-articles": work.lists.go_articles,
        "go-article": lambda: work.focus(work.article),
        "go-quotations": lambda: work.focus(work.quotations.list),
        "go-notebook": work.lists.go_notebook,
        "rename-tag": work.kept.rename_tag,
        "close-notice": work.notice.leave,
        "palette": lambda: work.palette.open(work.window.theme),
        "settings": work.settings.show_settings,
        "shortcuts": work.settings.show_shortcuts,
        "skipped": work.opening.show_skipped,
        "about": work.opening.show_about,
    }
    for spec in ACTIONS:
        if spec.group:
            choice = spec.name.removeprefix(spec.group + "-")
            slots[spec.name] = partial(appearance.choose, spec.group, choice)
        if spec.group == "clip":
            slots[spec.name] = partial(work.kept.choose_clip_colour, choice)
    for name in work.regions.named:
        slots[name] = partial(work.regions.show_region, name)
    return slots

"""The map of the window: what is told by whom, and who acts on it.

Every signal that leaves a pane or a controller is here, by topics. Where several hear the same
signal, they hear it in the order in which they stand.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.search.query import Flag, asks_for
from viewer.wording import words

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from viewer.gui.controllers.linking import LinkingController
    from viewer.gui.controllers.notebook import NotebookController
    from viewer.gui.controllers.speaking import SpeakingController
    from viewer.gui.controllers.verifying import VerifyingController
    from viewer.gui.workspace import Workspace

    _Leading = LinkingController | NotebookController | SpeakingController | VerifyingController


def connect(work: "Workspace") -> None:
    """Connect panes and controllers."""
    for topic in (
        *(_reading, _links_from_outside, _opened, _searching, _listing, _indexing),
        *(_quotations, _article, _bookmarks, _noting, _notebook, _refusals, _dossiers, _undoing),
        *(_verifying, _balancing, _speaking, _quoting, _palette),
        *(_publishing, _finding, _unread, _window, _look, _elsewhere),
    ):
        topic(work)


# ------------------------------------------------------------ how it is told


def _tell_lasting(work: "Workspace", *failures: "SignalInstance") -> None:
    """Failures stay in the notice until they are read."""
    for failed in failures:
        failed.connect(lambda sentence: work.notice.tell(sentence, lasting=True))


def _tell_of_article(work: "Workspace", failed: "SignalInstance") -> None:
    failed.connect(lambda why: work.notice.tell(why, lasting=True, of_article=True))


def _tell_undoable(work: "Workspace", told: "SignalInstance") -> None:
    undo = work.marking.undo_stack.undo
    told.connect(lambda sentence: work.notice.tell(sentence, (words("Undo"), undo)))


def _tell_refused(work: "Workspace", refused: "SignalInstance") -> None:
    def tell(sentence: str, again: Callable[[], object]) -> None:
        work.notice.tell(sentence, (words("Try again"), again), lasting=True)

    refused.connect(tell)


def _open_what_is_asked_for(work: "Workspace", requested: "SignalInstance") -> None:
    """An article that was not chosen in the list."""
    requested.connect(work.browsing.expect_article)
    requested.connect(work.reading.open)


def _lead_to_words(work: "Workspace", leading: "_Leading") -> None:
    """Open an article for its words, and go to them when it is there."""
    _open_what_is_asked_for(work, leading.open_requested)
    work.reading.article_opened.connect(leading.arrive)
    leading.point_requested.connect(work.reading.point_at)
    leading.rest_wanted.connect(work.reading.load_rest)


# ------------------------------------------------------------ what is read


def _reading(work: "Workspace") -> None:
    work.browsing.open_requested.connect(work.reading.open)
    _open_what_is_asked_for(work, work.opening.article_requested)
    work.opening.library_requested.connect(work.open_library)


def _links_from_outside(work: "Workspace") -> None:
    linking = work.linking
    work.receiving.handed.connect(linking.open_handed)
    linking.paths_requested.connect(work.opening.open_paths)
    _lead_to_words(work, linking)
    linking.told.connect(work.status.say)
    _tell_of_article(work, linking.failed)
    work.indexing.ended.connect(linking.try_again)


def _opened(work: "Workspace") -> None:
    reading = work.reading
    _open_what_is_asked_for(work, work.copies.open_requested)
    reading.article_opened.connect(work.show_opened)
    reading.quotations_found.connect(work.cards.show_found)
    reading.quotations_found.connect(work.allow_actions)
    reading.history_changed.connect(work.allow_actions)
    reading.told.connect(work.status.say)
    _tell_of_article(work, reading.failed)


def _quotations(work: "Workspace") -> None:
    cards = work.quotations
    work.article.quotation_clicked.connect(work.cards.choose)
    cards.chosen.connect(lambda numbers: work.reading.choose(numbers, scroll=True))
    cards.speaker_filtered.connect(work.cards.filter_speaker)
    cards.fragments_switched.connect(work.appearance.show_fragments)
    cards.list.stepped.connect(work.status.say)
    cards.copy_requested.connect(work.copying.copy_quotations)


def _article(work: "Workspace") -> None:
    work.article.zoom_wanted.connect(work.appearance.zoom)
    work.article.link_clicked.connect(work.follow_link)
    work.article.link_hovered.connect(work.show_link)
    work.article.escaped.connect(work.focusing.leave)
    work.focusing.changed.connect(work.actions["article-alone"].setChecked)
    work.focusing.told.connect(work.status.say)


def _finding(work: "Workspace") -> None:
    bar, reading, finding = work.find_bar, work.reading, work.finding
    bar.sought.connect(finding.find)
    bar.step_wanted.connect(reading.step_hit)
    bar.left.connect(finding.leave)
    bar.closed.connect(finding.close)
    reading.stepped.connect(lambda number, count: bar.show_count(number, count, spoken=False))
    reading.article_opened.connect(finding.follow_article)


# ------------------------------------------------------------ what is listed


def _searching(work: "Workspace") -> None:
    searching, browsing = work.searching, work.browsing
    searching.typed.connect(browsing.give_way)
    searching.query_changed.connect(browsing.search)
    searching.query_failed.connect(lambda _error: work.table.refresh())
    searching.query_changed.connect(work.reading.set_query)
    searching.query_changed.connect(work.indexing.set_query)
    searching.query_changed.connect(lambda _query: work.list_head.show_error(""))
    searching.query_failed.connect(work.list_head.show_error)
    searching.saved_changed.connect(work.choosing.set_searches)
    searching.saved_changed.connect(browsing.refresh)
    _tell_undoable(work, searching.told)
    work.choosing.search_requested.connect(searching.search)
    work.search_help.example_chosen.connect(searching.search)
    work.search_help.example_chosen.connect(lambda _text: work.focus(work.search))
    work.search.entered.connect(browsing.prepare_search)
    work.search.list_wanted.connect(searching.note)
    work.search.list_wanted.connect(work.answers.enter_list)
    work.search.left.connect(lambda: work.focus(work.article))


def _listing(work: "Workspace") -> None:
    browsing = work.browsing
    work.choosing.place_chosen.connect(browsing.list_articles)
    work.sources.days_wanted.connect(browsing.fetch_days)
    work.sources.removal_wanted.connect(work.kept.remove_entry)
    browsing.listed.connect(work.list_head.show_count)
    browsing.listed.connect(work.offer_folder)
    work.articles.reading_wanted.connect(lambda: work.focus(work.article))
    browsing.open_file_changed.connect(work.reading.refresh)
    _tell_lasting(work, browsing.failed)


def _indexing(work: "Workspace") -> None:
    indexing, browsing = work.indexing, work.browsing
    work.watching.scan_wanted.connect(indexing.rescan)
    browsing.index_lost.connect(indexing.mend)
    indexing.grown.connect(browsing.refresh_soon)
    indexing.ended.connect(browsing.refresh)
    indexing.ended.connect(work.copies.refresh)
    indexing.progressed.connect(work.status.show_progress)
    indexing.lacking.connect(work.list_head.show_lack)
    _tell_lasting(work, indexing.failed)
    work.status.cancel_requested.connect(indexing.stop)


def _unread(work: "Workspace") -> None:
    unread, browsing = work.unread, work.browsing
    work.reading.article_opened.connect(unread.opened)
    unread.changed.connect(browsing.follow_read)
    _tell_undoable(work, unread.told)
    unread.said.connect(work.status.say)
    _tell_lasting(work, unread.failed)
    only = work.actions["unread-only"]
    work.searching.query_changed.connect(
        lambda query: only.setChecked(asks_for(query, Flag.UNREAD))
    )
    work.appearance.unread_counts_changed.connect(work.tree.count_unread)
    work.appearance.unread_counts_changed.connect(browsing.count_unread)


# ------------------------------------------------------------ what the reader keeps


def _bookmarks(work: "Workspace") -> None:
    marking = work.marking
    marking.bookmarks_changed.connect(work.kept.show_bookmarks)
    _tell_undoable(work, marking.told)
    marking.notices_found.connect(
        lambda sentences: work.notice.tell(" ".join(sentences), lasting=True)
    )
    _tell_lasting(work, marking.failed)
    _tell_refused(work, marking.refused)


def _noting(work: "Workspace") -> None:
    noting, keeping, cards = work.noting, work.keeping, work.quotations
    noting.article_known.connect(lambda: work.reading.mark_clips(keeping.spans()))
    noting.article_known.connect(lambda: cards.show_taken_out(noting.of_article.taken_out))
    cards.return_requested.connect(lambda: noting.take_back(()))
    noting.corrected.connect(keeping.quote_again)
    work.reading.quotations_found.connect(keeping.choose_again)
    noting.changed.connect(work.marking.look)
    work.marking.bookmarks_changed.connect(lambda _keys: noting.look())
    _tell_undoable(work, noting.told)
    noting.said.connect(work.status.say)
    _tell_refused(work, noting.refused)
    keeping.said.connect(work.status.say)
    keeping.note_editor.left.connect(work.kept.offer_note)


def _notebook(work: "Workspace") -> None:
    notebook = work.notebook
    work.noting.changed.connect(notebook.refresh)
    work.marking.bookmarks_changed.connect(lambda _keys: notebook.refresh())
    work.noting.renamed.connect(work.choosing.follow_tag)
    notebook.counted.connect(work.choosing.set_kept)
    work.choosing.notebook_chosen.connect(work.lists.show_notebook)
    work.lists.notebook_made.connect(work.kept.take_notebook)
    _lead_to_words(work, notebook)
    notebook.told.connect(work.tell_of_entry)
    _tell_lasting(work, notebook.failed)


def _refusals(work: "Workspace") -> None:
    """Files of the notebook, how far they are, and what could not be written."""
    work.working.progressed.connect(work.work_line.show_share)
    work.work_line.stop_wanted.connect(work.working.stop)
    work.exchanging.told.connect(work.status.say)
    _tell_lasting(work, work.exchanging.failed)
    for refused in (work.noting.refused, work.marking.refused, work.exchanging.failed):
        refused.connect(work.leaving.note_refusal)


def _dossiers(work: "Workspace") -> None:
    noting, dossiers = work.noting, work.dossiers
    noting.changed.connect(dossiers.refresh)
    noting.told.connect(lambda told: dossiers.tell(told, work.marking.undo_stack.undo))
    noting.said.connect(dossiers.tell)
    noting.refused.connect(dossiers.tell_refused)
    work.publishing.told.connect(dossiers.tell)
    work.publishing.failed.connect(dossiers.tell)
    work.gathering.said.connect(work.status.say)
    _tell_lasting(work, dossiers.failed)


def _undoing(work: "Workspace") -> None:
    stack = work.marking.undo_stack
    stack.moved.connect(lambda: work.notice.withdraw(stack.undo))
    stack.said.connect(work.status.say)
    stack.said.connect(work.dossiers.tell)
    stack.canUndoChanged.connect(work.allow_actions)
    stack.canRedoChanged.connect(work.allow_actions)


# ------------------------------------------------------------ what the archive answers


def _verifying(work: "Workspace") -> None:
    verifying = work.answers.verifying
    _lead_to_words(work, verifying)
    work.reading.failed.connect(verifying.stay)
    verifying.index_lost.connect(work.indexing.mend)
    work.indexing.ended.connect(verifying.renew)
    work.noting.corrected.connect(verifying.renew)
    work.tasks.crashed.connect(verifying.follow_crash)


def _balancing(work: "Workspace") -> None:
    """Who is quoted."""
    balancing = work.answers.balancing
    work.reading.article_opened.connect(lambda _opened: balancing.follow_article())
    work.noting.corrected.connect(balancing.follow_said)
    work.noting.changed.connect(balancing.follow_names)
    work.browsing.listed.connect(lambda *_: balancing.follow_list())
    work.indexing.ended.connect(balancing.follow_list)
    balancing.index_lost.connect(work.indexing.mend)


def _speaking(work: "Workspace") -> None:
    """The speakers."""
    speaking = work.answers.speaking
    _lead_to_words(work, speaking)
    work.reading.failed.connect(speaking.stay)
    speaking.index_lost.connect(work.indexing.mend)
    speaking.gather_wanted.connect(work.gathering.gather_found)
    work.indexing.ended.connect(speaking.renew)
    work.noting.corrected.connect(speaking.renew)
    work.noting.changed.connect(speaking.follow_names)


def _quoting(work: "Workspace") -> None:
    """The quotations that a search finds."""
    quoting = work.answers.quoting
    work.gathering.found = quoting.chosen
    work.searching.query_changed.connect(quoting.set_query)
    work.searching.query_failed.connect(quoting.show_error)
    work.indexing.lacking.connect(quoting.show_lack)
    work.browsing.listed.connect(lambda *_: quoting.follow_list())
    work.indexing.ended.connect(quoting.follow_index)
    work.noting.corrected.connect(quoting.renew)
    _open_what_is_asked_for(work, quoting.open_requested)
    work.reading.article_opened.connect(quoting.leave_behind)
    work.reading.quotations_found.connect(quoting.arrive)
    quoting.rest_wanted.connect(work.reading.load_rest)
    quoting.told.connect(work.status.say)
    _tell_lasting(work, quoting.failed)
    quoting.index_lost.connect(work.indexing.mend)


def _palette(work: "Workspace") -> None:
    work.palette.place_wanted.connect(work.lists.go_place)
    _open_what_is_asked_for(work, work.palette.open_requested)


# ------------------------------------------------------------ the window, and out of it


def _publishing(work: "Workspace") -> None:
    publishing = work.publishing
    work.citing.told.connect(work.status.say)
    publishing.told.connect(work.status.say)
    _tell_lasting(work, work.citing.failed, publishing.failed)
    publishing.advised.connect(work.tell_of_entry)
    work.window.closed.connect(publishing.stop)
    work.status.addPermanentWidget(publishing.progress)
    publishing.progress.hide()  # a status bar shows what it is given


def _window(work: "Workspace") -> None:
    window, full_screen = work.window, work.actions["full-screen"]
    work.regions.shown.connect(lambda name, shown: work.actions[name].setChecked(shown))
    window.dropped.connect(work.opening.open_paths)
    window.shape_changed.connect(lambda: full_screen.setChecked(window.isFullScreen()))
    work.copying.told.connect(work.status.say)
    _tell_lasting(work, work.tasks.failed, work.tasks.crashed)


def _look(work: "Workspace") -> None:
    appearance = work.appearance
    work.settings.keys_changed.connect(work.tell_keys)
    work.settings.text_scaled.connect(appearance.wear_again)
    appearance.theme_changed.connect(work.wear)
    appearance.zoom_changed.connect(work.set_zoom)
    appearance.letters_changed.connect(work.reading.restyle)
    appearance.pictures_changed.connect(work.reading.refresh)
    appearance.fragments_changed.connect(work.cards.show_fragments)
    appearance.order_changed.connect(work.browsing.list_articles)


def _elsewhere(work: "Workspace") -> None:
    """Other windows, which take their look from this one."""
    elsewhere, appearance = work.elsewhere, work.appearance
    work.articles.window_wanted.connect(lambda id: work.browsing.with_path(id, elsewhere.open))
    appearance.theme_changed.connect(elsewhere.wear)
    appearance.zoom_changed.connect(elsewhere.restyle)
    appearance.letters_changed.connect(elsewhere.restyle)
    appearance.fragments_changed.connect(elsewhere.show_fragments)

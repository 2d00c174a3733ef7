"""The map of the window: what is told by whom, and who acts on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.search.query import Flag, asks_for
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


def connect(work: "Workspace") -> None:
    """Connect panes and controllers; every signal that leaves one of them is here."""
    reading, browsing, marking = work.reading, work.browsing, work.marking
    choosing = work.choosing
    cards, notice = work.quotations, work.notice

    def tell_undoable(sentence: str) -> None:
        notice.tell(sentence, (words("Undo"), marking.undo_stack.undo))

    def tell_refused(sentence: str, again: Callable[[], object]) -> None:
        notice.tell(sentence, (words("Try again"), again), lasting=True)

    # reading
    browsing.open_requested.connect(reading.open)
    work.opening.article_requested.connect(browsing.expect_article)
    work.opening.article_requested.connect(reading.open)
    work.opening.library_requested.connect(work.open_library)
    linking = work.linking
    work.receiving.handed.connect(linking.open_handed)
    linking.paths_requested.connect(work.opening.open_paths)
    linking.open_requested.connect(browsing.expect_article)
    linking.open_requested.connect(reading.open)
    linking.point_requested.connect(reading.point_at)
    linking.rest_wanted.connect(reading.load_rest)
    linking.told.connect(work.status.say)
    linking.failed.connect(lambda why: notice.tell(why, lasting=True, of_article=True))
    reading.article_opened.connect(linking.arrive)
    work.indexing.ended.connect(linking.try_again)
    work.copies.open_requested.connect(browsing.expect_article)
    work.copies.open_requested.connect(reading.open)
    reading.article_opened.connect(work.show_opened)
    reading.quotations_found.connect(work.cards.show_found)
    reading.quotations_found.connect(work.allow_actions)
    reading.history_changed.connect(work.allow_actions)
    reading.failed.connect(lambda why: notice.tell(why, lasting=True, of_article=True))
    # browsing
    searching, indexing = work.searching, work.indexing
    searching.typed.connect(browsing.give_way)
    searching.query_changed.connect(browsing.search)
    searching.query_failed.connect(lambda _error: work.table.refresh())
    searching.query_changed.connect(reading.set_query)
    searching.query_changed.connect(indexing.set_query)
    searching.query_changed.connect(lambda _query: work.list_head.show_error(""))
    searching.query_failed.connect(work.list_head.show_error)
    searching.saved_changed.connect(choosing.set_searches)
    searching.saved_changed.connect(browsing.refresh)
    searching.told.connect(tell_undoable)
    choosing.search_requested.connect(searching.search)
    choosing.place_chosen.connect(browsing.list_articles)
    work.sources.days_wanted.connect(browsing.fetch_days)
    work.search_help.example_chosen.connect(searching.search)
    work.search_help.example_chosen.connect(lambda _text: work.focus(work.search))
    work.sources.removal_wanted.connect(work.kept.remove_entry)
    browsing.listed.connect(work.list_head.show_count)
    browsing.listed.connect(work.offer_folder)
    reading.told.connect(work.status.say)
    work.search.entered.connect(browsing.prepare_search)
    work.search.list_wanted.connect(searching.note)
    work.search.list_wanted.connect(work.answers.enter_list)
    work.search.left.connect(lambda: work.focus(work.article))
    work.articles.reading_wanted.connect(lambda: work.focus(work.article))
    browsing.open_file_changed.connect(reading.refresh)
    browsing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    # indexing
    work.watching.scan_wanted.connect(indexing.rescan)
    browsing.index_lost.connect(indexing.mend)
    indexing.grown.connect(browsing.refresh_soon)
    indexing.ended.connect(browsing.refresh)
    indexing.ended.connect(work.copies.refresh)
    indexing.progressed.connect(work.status.show_progress)
    indexing.lacking.connect(work.list_head.show_lack)
    indexing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    work.status.cancel_requested.connect(indexing.stop)
    # quotations
    work.article.quotation_clicked.connect(work.cards.choose)
    cards.chosen.connect(lambda numbers: reading.choose(numbers, scroll=True))
    cards.speaker_filtered.connect(work.cards.filter_speaker)
    cards.fragments_switched.connect(work.appearance.show_fragments)
    cards.list.stepped.connect(work.status.say)
    cards.copy_requested.connect(work.copying.copy_quotations)
    # links
    work.article.zoom_wanted.connect(work.appearance.zoom)
    work.article.link_clicked.connect(work.follow_link)
    work.article.link_hovered.connect(work.show_link)
    work.article.escaped.connect(work.focusing.leave)
    work.focusing.changed.connect(work.actions["article-alone"].setChecked)
    work.focusing.told.connect(work.status.say)
    # what the reader keeps
    marking.bookmarks_changed.connect(work.kept.show_bookmarks)
    marking.told.connect(tell_undoable)
    marking.notices_found.connect(lambda sentences: notice.tell(" ".join(sentences), lasting=True))
    marking.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    marking.refused.connect(tell_refused)
    noting, keeping = work.noting, work.keeping
    noting.article_known.connect(lambda: reading.mark_clips(keeping.spans()))
    noting.article_known.connect(lambda: cards.show_taken_out(noting.of_article.taken_out))
    cards.return_requested.connect(lambda: noting.take_back(()))
    noting.corrected.connect(keeping.quote_again)
    reading.quotations_found.connect(keeping.choose_again)
    noting.changed.connect(marking.look)
    marking.bookmarks_changed.connect(lambda _keys: noting.look())
    notebook = work.notebook
    noting.changed.connect(notebook.refresh)
    marking.bookmarks_changed.connect(lambda _keys: notebook.refresh())
    noting.renamed.connect(choosing.follow_tag)
    notebook.counted.connect(choosing.set_kept)
    choosing.notebook_chosen.connect(work.lists.show_notebook)
    work.lists.notebook_made.connect(work.kept.take_notebook)
    notebook.open_requested.connect(browsing.expect_article)
    notebook.open_requested.connect(reading.open)
    reading.article_opened.connect(notebook.arrive)
    notebook.point_requested.connect(reading.point_at)
    notebook.rest_wanted.connect(reading.load_rest)
    notebook.told.connect(work.tell_of_entry)
    work.working.progressed.connect(work.work_line.show_share)
    work.work_line.stop_wanted.connect(work.working.stop)
    work.exchanging.told.connect(work.status.say)
    work.exchanging.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    notebook.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    noting.told.connect(tell_undoable)
    noting.said.connect(work.status.say)
    noting.refused.connect(tell_refused)
    for refused in (noting.refused, marking.refused, work.exchanging.failed):
        refused.connect(work.leaving.note_refusal)
    keeping.said.connect(work.status.say)
    dossiers = work.dossiers
    noting.changed.connect(dossiers.refresh)
    noting.told.connect(lambda told: dossiers.tell(told, marking.undo_stack.undo))
    noting.said.connect(dossiers.tell)
    noting.refused.connect(dossiers.tell_refused)
    work.publishing.told.connect(dossiers.tell)
    work.publishing.failed.connect(dossiers.tell)
    work.gathering.said.connect(work.status.say)
    dossiers.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    keeping.note_editor.left.connect(work.kept.offer_note)
    marking.undo_stack.moved.connect(lambda: notice.withdraw(marking.undo_stack.undo))
    marking.undo_stack.said.connect(work.status.say)
    marking.undo_stack.said.connect(dossiers.tell)
    marking.undo_stack.canUndoChanged.connect(work.allow_actions)
    marking.undo_stack.canRedoChanged.connect(work.allow_actions)
    # verifying
    verifying, balancing = work.answers.verifying, work.answers.balancing
    verifying.open_requested.connect(browsing.expect_article)
    verifying.open_requested.connect(reading.open)
    reading.article_opened.connect(verifying.arrive)
    reading.failed.connect(verifying.stay)
    verifying.point_requested.connect(reading.point_at)
    verifying.rest_wanted.connect(reading.load_rest)
    verifying.index_lost.connect(indexing.mend)
    indexing.ended.connect(verifying.renew)
    noting.corrected.connect(verifying.renew)
    work.tasks.crashed.connect(verifying.follow_crash)
    # who is quoted
    reading.article_opened.connect(lambda _opened: balancing.follow_article())
    noting.corrected.connect(balancing.follow_said)
    noting.changed.connect(balancing.follow_names)
    browsing.listed.connect(lambda *_: balancing.follow_list())
    indexing.ended.connect(balancing.follow_list)
    balancing.index_lost.connect(indexing.mend)
    # the speakers
    speaking = work.answers.speaking
    speaking.open_requested.connect(browsing.expect_article)
    speaking.open_requested.connect(reading.open)
    reading.article_opened.connect(speaking.arrive)
    reading.failed.connect(speaking.stay)
    speaking.point_requested.connect(reading.point_at)
    speaking.rest_wanted.connect(reading.load_rest)
    speaking.index_lost.connect(indexing.mend)
    speaking.gather_wanted.connect(work.gathering.gather_found)
    indexing.ended.connect(speaking.renew)
    noting.corrected.connect(speaking.renew)
    noting.changed.connect(speaking.follow_names)
    # the quotations that a search finds
    quoting = work.answers.quoting
    work.gathering.found = quoting.chosen
    searching.query_changed.connect(quoting.set_query)
    searching.query_failed.connect(quoting.show_error)
    indexing.lacking.connect(quoting.show_lack)
    browsing.listed.connect(lambda *_: quoting.follow_list())
    indexing.ended.connect(quoting.follow_index)
    noting.corrected.connect(quoting.renew)
    quoting.open_requested.connect(browsing.expect_article)
    quoting.open_requested.connect(reading.open)
    reading.article_opened.connect(quoting.leave_behind)
    reading.quotations_found.connect(quoting.arrive)
    quoting.rest_wanted.connect(reading.load_rest)
    quoting.told.connect(work.status.say)
    quoting.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    quoting.index_lost.connect(indexing.mend)
    # the palette
    work.palette.place_wanted.connect(work.lists.go_place)
    work.palette.open_requested.connect(browsing.expect_article)
    work.palette.open_requested.connect(reading.open)
    # out of the window
    work.citing.told.connect(work.status.say)
    work.citing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    work.publishing.told.connect(work.status.say)
    work.publishing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    work.publishing.advised.connect(work.tell_of_entry)
    work.window.closed.connect(work.publishing.stop)
    work.status.addPermanentWidget(work.publishing.progress)
    work.publishing.progress.hide()  # a status bar shows what it is given
    # regions
    work.regions.shown.connect(lambda name, shown: work.actions[name].setChecked(shown))
    # finding in the article
    bar, finding = work.find_bar, work.finding
    bar.sought.connect(finding.find)
    bar.step_wanted.connect(reading.step_hit)
    bar.left.connect(finding.leave)
    bar.closed.connect(finding.close)
    reading.stepped.connect(lambda number, count: bar.show_count(number, count, spoken=False))
    reading.article_opened.connect(finding.follow_article)
    # read and unread
    unread = work.unread
    reading.article_opened.connect(unread.opened)
    unread.changed.connect(browsing.follow_read)
    unread.told.connect(tell_undoable)
    unread.said.connect(work.status.say)
    unread.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    searching.query_changed.connect(
        lambda query: work.actions["unread-only"].setChecked(asks_for(query, Flag.UNREAD))
    )
    work.appearance.unread_counts_changed.connect(work.tree.count_unread)
    work.appearance.unread_counts_changed.connect(browsing.count_unread)
    # the window
    work.window.dropped.connect(work.opening.open_paths)
    work.window.shape_changed.connect(
        lambda: work.actions["full-screen"].setChecked(work.window.isFullScreen())
    )
    # what is told
    work.copying.told.connect(work.status.say)
    work.tasks.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    work.tasks.crashed.connect(lambda sentence: notice.tell(sentence, lasting=True))
    # the look
    work.settings.keys_changed.connect(work.tell_keys)
    work.settings.text_scaled.connect(work.appearance.wear_again)
    work.appearance.theme_changed.connect(work.wear)
    work.appearance.zoom_changed.connect(work.set_zoom)
    work.appearance.letters_changed.connect(reading.restyle)
    work.appearance.pictures_changed.connect(reading.refresh)
    work.appearance.fragments_changed.connect(work.cards.show_fragments)
    work.appearance.order_changed.connect(browsing.list_articles)
    # other windows, which take their look from this one
    elsewhere = work.elsewhere
    work.articles.window_wanted.connect(lambda id: browsing.with_path(id, elsewhere.open))
    work.appearance.theme_changed.connect(elsewhere.wear)
    work.appearance.zoom_changed.connect(elsewhere.restyle)
    work.appearance.letters_changed.connect(elsewhere.restyle)
    work.appearance.fragments_changed.connect(elsewhere.show_fragments)

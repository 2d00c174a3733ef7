"""The cards beside the article: whose are listed, which are chosen, what stands in their place."""

from PySide6.QtCore import QObject

from viewer.gui.controllers.reading import ReadingController
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.panes.quotations import QuotationsPane
from viewer.wording import words


class CardsController(QObject):
    """Keeps pane and article in step: what is not listed is not tinted either."""

    def __init__(
        self,
        pane: QuotationsPane,
        quotations: QuotationList,
        reading: ReadingController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._quotations = quotations
        self._reading = reading
        pane.set_empty_text(words("The quotations of an open article stand here."))

    def begin(self) -> None:
        """Another article is open: nothing is known of it yet."""
        self._pane.set_speakers({})
        self._pane.show_taken_out(0)
        self._pane.show_state()
        self._pane.set_empty_text(words("Looking for quotations…"))

    def show_found(self) -> None:
        """Tell what was found in the article."""
        self._pane.set_speakers(self._quotations.speakers())
        self._pane.set_empty_text(words("Nobody is quoted in this article."))
        self._pane.show_state()

    def choose(self, number: int) -> None:
        """Choose the card of the quotation that was clicked in the article."""
        self._pane.list.choose(number)
        self._reading.choose(frozenset({number}), scroll=False)

    def filter_speaker(self, speaker: str | None) -> None:
        """Show the quotations of one speaker alone; None shows everybody's."""
        self._quotations.set_speaker(speaker)
        self._pane.show_state()
        self._reading.tint_again()

    def show_fragments(self, shown: bool) -> None:
        """Show titles and terms among the quotations, or hide them."""
        self._quotations.set_fragments(shown)
        self._pane.set_fragments(shown)
        self._pane.show_state()
        self._reading.tint_again()

"""What is known of one speaker: the head, two charts, and below them what they say."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.chart_data import ChartData, Shape, source_line
from viewer.gui.charts import Chart
from viewer.gui.dialogs.sayings import SayingsView
from viewer.gui.dialogs.speaker_charts import month_chart, outlet_chart
from viewer.gui.dialogs.told_line import ToldLine, head_font
from viewer.gui.masthead import day_format, day_of
from viewer.gui.models.saying_list import SayingList
from viewer.gui.models.speaker_table import marked_name
from viewer.library.speaker import Speaker, SpeakerPage
from viewer.library.speaker_lines import corrections_told, kind_words, surname_told, totals
from viewer.library.voices import SpeakerKind
from viewer.render.theme import Theme
from viewer.wording import words

_NOTHING = ChartData("", "", Shape.MONTHS, ())
_NEAR_END = 200
"""Pixels before the end of what is shown, at which more is wanted."""


class SpeakerPane(QWidget):
    """Enter or a click opens what is said in its article."""

    saying_opened = Signal(object)
    more_wanted = Signal()
    copy_wanted = Signal()
    gather_wanted = Signal()
    parting_wanted = Signal()
    """As of the list: about the chosen quotations."""
    chart_wanted = Signal(object)
    """This chart is to be saved."""
    copied = Signal()
    """A chart is on the clipboard."""
    page_shown = Signal()
    """Somebody else, or nobody, is shown."""

    def __init__(self, theme: Theme, name: str) -> None:
        """`name` is what assistive technology calls the list of quotations."""
        super().__init__()
        self.page: SpeakerPage | None = None
        self._beside: SpeakerPage | None = None
        self._name, self._totals = ToldLine(), ToldLine()
        self._known, self._dates, self._note = (ToldLine(quiet=True) for _ in range(3))
        self._name.setObjectName("speaker")
        self._make_charts(theme)
        self.model = SayingList(self)
        self.list = SayingsView(self.model, theme)
        self.list.setAccessibleName(name)
        self.list.saying_opened.connect(self.saying_opened)
        self.list.copy_wanted.connect(self.copy_wanted)
        self.list.gather_wanted.connect(self.gather_wanted)
        self.list.parting_wanted.connect(self.parting_wanted)
        self.list.verticalScrollBar().valueChanged.connect(self._look_for_more)
        self._lay_out()
        self.set_theme(theme)
        self.show_page(None)

    def _make_charts(self, theme: Theme) -> None:
        self.months, self.outlets = Chart(_NOTHING, theme), Chart(_NOTHING, theme)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for chart in (self.months, self.outlets):
            chart.save_wanted.connect(lambda chart=chart: self.chart_wanted.emit(chart))
            chart.copied.connect(self.copied)
            column.addWidget(chart)
        column.addStretch(1)
        self._drawn = QScrollArea()
        self._drawn.setWidget(inside)
        self._drawn.setWidgetResizable(True)
        self._drawn.setFrameShape(QFrame.Shape.NoFrame)
        self._drawn.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drawn.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(self._drawn)
        self._parts.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for line in (self._name, self._known, self._totals, self._dates, self._note):
            layout.addWidget(line)
        layout.addWidget(self._parts, 1)
        layout.addStretch(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of the window's text."""
        self._name.setFont(head_font())
        self.months.set_theme(theme)
        self.outlets.set_theme(theme)
        self.list.set_theme(theme)

    # ------------------------------------------------------------ what is shown

    def show_page(self, page: SpeakerPage | None, sentence: str = "") -> None:
        """Show a speaker, or a sentence where there is none."""
        was = self.page.speaker.id if self.page else None
        self.page = page
        speaker = page.speaker if page else None
        known = speaker.others if speaker else ()
        lines = (
            marked_name(speaker) if speaker else "",
            words("Also known as {names}").format(names=QLocale().createSeparatedList(known))
            if known
            else "",
            _totals(speaker) if speaker else sentence,
            _between(speaker) if speaker else "",
            _note(page) if page else "",
        )
        labels = (self._name, self._known, self._totals, self._dates, self._note)
        for label, text in zip(labels, lines, strict=True):
            label.say(text)
        self._draw()
        self._parts.setVisible(page is not None)
        if page is None or was != page.speaker.id:
            self.model.clear()
            self._share_out()
        self.page_shown.emit()

    def compare_with(self, beside: SpeakerPage | None) -> None:
        """Draw the charts so that they can be compared with those of another speaker."""
        if beside != self._beside:
            self._beside = beside
            self._draw()
            self._share_out()

    def _share_out(self) -> None:
        """Give the charts what they need, if that is not more than half."""
        height = self.months.sizeHint().height() + self.outlets.sizeHint().height() + 12
        whole = max(self.height() - 5 * self.fontMetrics().height(), 1)
        self._parts.setSizes([min(height, whole // 2), max(whole - height, whole // 2)])

    def _draw(self) -> None:
        page = self.page
        if page is None:
            for chart in (self.months, self.outlets):
                chart.show_data(_NOTHING)
            return
        name = marked_name(page.speaker)
        source = source_line(f"{_totals(page.speaker)}. {_between(page.speaker)}")
        self.months.show_data(month_chart(page, name, source, self._beside))
        self.outlets.show_data(outlet_chart(page, name, source, self._beside))

    def _look_for_more(self) -> None:
        bar = self.list.verticalScrollBar()
        if self.page is not None and bar.value() > bar.maximum() - _NEAR_END:
            self.more_wanted.emit()


def _totals(speaker: Speaker) -> str:
    """What the speaker is, where the name does not tell, and how much they are quoted."""
    if speaker.kind is SpeakerKind.SURNAME:
        return totals(speaker)
    return f"{kind_words(speaker.kind)} · {totals(speaker)}"


def _note(page: SpeakerPage) -> str:
    """What has to be known of the name and the numbers, each in a line."""
    others = ""
    if page.namesakes:
        names = QLocale().createSeparatedList(page.namesakes)
        others = words("Listed apart: {names}").format(names=names)
    told = (others, surname_told(page.speaker), corrections_told(page.unread))
    return "\n".join(filter(None, told))


def _between(speaker: Speaker) -> str:
    """The first and the last date."""
    if speaker.first is None or speaker.latest is None:
        return words("No date")
    locale = QLocale()
    first, latest = (
        locale.toString(day_of(date), day_format(locale))
        for date in (speaker.first, speaker.latest)
    )
    if first == latest:
        return words("On {day}").format(day=first)
    return words("From {first} to {latest}").format(first=first, latest=latest)

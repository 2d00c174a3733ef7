"""Who is quoted, and with how many words: a sentence, a chart, a table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.announce import announce
from viewer.gui.chart_data import Bar, ChartData, Look, Shape
from viewer.gui.charts import Chart
from viewer.gui.dialogs.closing import ClosingButtons
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.table import read_by_rows
from viewer.gui.dialogs.told_line import ToldLine, head_font
from viewer.gui.models.balance_table import BalanceTable
from viewer.library.balance import Balance, Group, Quoted, group_words, lacking, percent, told
from viewer.render.theme import Theme
from viewer.wording import words

MOST_BARS = 12
"""Speakers in the chart; the others are in the table."""
LEAST_ROWS = 3
"""Of the table, however small the window is."""
_STEPS = 1000
"""Of the bar that tells how far it is."""
_LOOKS = {
    Group.PEOPLE: Look.SOLID,
    Group.SINGLE: Look.SOLID,
    Group.ORGANISATIONS: Look.HATCHED,
    Group.UNNAMED: Look.HOLLOW,
}


class BalanceDialog(QDialog):
    """Asks for one of two things: the open article, or what is listed."""

    wish_changed = Signal()
    """The other is wanted."""
    copy_wanted = Signal()
    table_wanted = Signal()
    chart_wanted = Signal()
    """The table, or the chart, is to be saved."""
    stop_wanted = Signal()
    """What takes long is not to be waited for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        title = words("Who is quoted")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._theme = theme
        self._make_head()
        self._make_progress()
        self._make_parts(theme)
        self._lay_out()
        self.set_theme(theme)
        self.tell("")
        self.resize(opening_size(self, 620, 760))

    # ------------------------------------------------------------ made once

    def _make_head(self) -> None:
        self._of = QComboBox()
        self._of.setAccessibleName(words("Where"))
        self._of.setToolTip(words("Whether the open article is asked, or all that is listed"))
        self._of.addItem(words("In the open article"), False)
        self._of.addItem(words("In all that is listed"), True)
        self._of.activated.connect(self.wish_changed)
        self._what, self._sentence = ToldLine(), ToldLine()
        self._lack, self._foot = ToldLine(quiet=True), ToldLine(quiet=True)
        self._what.setObjectName("verdict")

    def _make_progress(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(words("Counting"))
        self._stop = QPushButton(words("Stop"))
        self._stop.setAccessibleName(words("Stop counting"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop_wanted)
        self._again = QPushButton(words("Count again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.wish_changed)

    def _make_parts(self, theme: Theme) -> None:
        self.chart = Chart(_bars(None), theme)
        self.chart.save_wanted.connect(self.chart_wanted)
        self.chart.copied.connect(lambda: self.note(words("Copied the picture")))
        self._drawn = QScrollArea()
        self._drawn.setWidget(self.chart)
        self._drawn.setWidgetResizable(True)
        self._drawn.setFrameShape(QScrollArea.Shape.NoFrame)
        self._drawn.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drawn.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = BalanceTable(self)
        self.table = _Table(self.model)
        self.table.copy_wanted.connect(self.copy_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        where = QLabel(words("&Where"))
        where.setBuddy(self._of)
        head.addWidget(where)
        head.addWidget(self._of, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._drawn)
        parts.addWidget(self.table)
        parts.setHandleWidth(1)
        self._parts = parts
        self._buttons = ClosingButtons(self)
        self._acts = [
            self._buttons.offer(text)
            for text in (
                words("Copy the table"),
                words("Save the table…"),
                words("Save the chart…"),
            )
        ]
        wishes = (self.copy_wanted, self.table_wanted, self.chart_wanted)
        for act, wish in zip(self._acts, wishes, strict=True):
            act.clicked.connect(wish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addSpacing(4)
        layout.addWidget(self._what)
        layout.addWidget(self._sentence)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._stop)
        progress.addWidget(self._again)
        progress.addStretch(0)
        layout.addLayout(progress)
        layout.addWidget(self._lack)
        layout.addWidget(parts, 1)
        layout.addStretch(0)
        layout.addWidget(self._foot)
        layout.addWidget(self._buttons)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of the window's text."""
        self._theme = theme
        self._what.setFont(head_font())
        self.chart.set_theme(theme)

    # ------------------------------------------------------------ what is asked

    @property
    def of_list(self) -> bool:
        """Whether all that is listed is asked, and not the open article."""
        return bool(self._of.currentData())

    def ask_of(self, of_list: bool) -> None:
        """Ask for the other."""
        self._of.setCurrentIndex(int(of_list))

    # ------------------------------------------------------------ what is told

    def show_balance(self, about: str, source: str, balance: Balance) -> None:
        """Show who is quoted; `about` names where, `source` does so below a picture."""
        self._show(about, told(balance), lacking(balance), balance, source)
        announce(self._sentence, " ".join((about, told(balance), lacking(balance))))

    def tell(self, sentence: str) -> None:
        """Tell something in the place of an answer."""
        self._show("", sentence, "", None)
        announce(self._sentence, sentence)

    def tell_stopped(self, about: str) -> None:
        """Tell that it was not counted to the end."""
        sentence = words("Stopped: it was not counted to the end.")
        self._show(about, sentence, "", None)
        self._again.show()
        self._again.setFocus()
        announce(self._sentence, sentence)

    def show_progress(self, share: float) -> None:
        """Tell how much of what takes long is done, from 0 to 1."""
        self._bar.setValue(round(share * _STEPS))
        for widget in (self._bar, self._stop):
            widget.show()

    def hide_progress(self) -> None:
        """What took long is over."""
        if self._stop.hasFocus():
            self._of.setFocus()
        for widget in (self._bar, self._stop, self._again):
            widget.hide()

    def note(self, sentence: str) -> None:
        """Tell what was done, below."""
        self._foot.say(sentence)
        announce(self._foot, sentence)

    def _show(
        self, about: str, sentence: str, lack: str, balance: Balance | None, source: str = ""
    ) -> None:
        said = balance if balance and balance.speakers else None
        for label, text in ((self._what, about), (self._sentence, sentence), (self._lack, lack)):
            label.say(text)
        self._foot.say("")
        self.hide_progress()
        self.model.show(said)
        self.table.fit()
        self.chart.show_data(_bars(said, source))
        self._parts.setVisible(said is not None)
        for button in self._acts:
            button.setEnabled(said is not None)
        if said is not None:  # the chart is seen whole where there is room
            high = self.chart.sizeHint().height()
            self._parts.setSizes([high, max(self._parts.height() - high, 120)])


class _Table(QTableView):
    """Rows that are read; Ctrl+C copies the whole table."""

    copy_wanted = Signal()

    def __init__(self, model: BalanceTable) -> None:
        super().__init__()
        self.setModel(model)
        read_by_rows(self, words("Speakers with their words"))

    def fit(self) -> None:
        """The names have what the numbers leave; columns and rows grow with the letters."""
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        row = self.fontMetrics().height() + 10
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(header.sizeHint().height() + LEAST_ROWS * row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


def _bars(balance: Balance | None, source: str = "") -> ChartData:
    """The speakers with the most words."""
    unit = words("Words")
    if balance is None:
        return ChartData(words("Words by speaker"), unit, Shape.NAMES, ())
    shown = balance.speakers[:MOST_BARS]
    title = words("Words by speaker")
    if len(shown) < len(balance.speakers):
        title = words("Words by speaker: the {count} with the most").format(count=MOST_BARS)
    bars = tuple(_bar(balance, each) for each in shown)
    legend = _legend({each.group for each in shown})
    return ChartData(title, unit, Shape.NAMES, bars, legend, source=source)


def _legend(used: set[Group]) -> tuple[tuple[Look, str], ...]:
    """What the looks stand for; people alone need none."""
    people = words("People, single names") if Group.SINGLE in used else group_words(Group.PEOPLE)
    names = {Look.SOLID: people, Look.HATCHED: group_words(Group.ORGANISATIONS)}
    names[Look.HOLLOW] = group_words(Group.UNNAMED)
    looks = {_LOOKS[group] for group in used}
    return tuple((look, names[look]) for look in Look if look in looks and used != {Group.PEOPLE})


def _bar(balance: Balance, each: Quoted) -> Bar:
    share = percent(balance.share(each.words))
    return Bar(each.label, each.words, look=_LOOKS[each.group], note=share)

"""How an item of a dossier is drawn, and how its text is written in its place."""

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.dialogs.runs import Run, laid
from viewer.gui.models.dossier_items import CARD_ROLE, Card, lost_words
from viewer.gui.theme import small_font, text_font
from viewer.notebook.dossiers import Part
from viewer.render.theme import Theme
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

LINES = 4
"""Of the field in which a text is written."""
_PAD, _AIR, _GAP, _BAR = 16, 10, 4, 4
_KEPT = 400
"""So many cards are kept broken into lines."""


class ItemDelegate(QStyledItemDelegate):
    """A clip has its bar and its source, and below them what is said of it."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._known: OrderedDict[object, list[QTextLayout]] = OrderedDict()
        self._heights: dict[object, int] = {}
        self.editing = ""
        """The id of the item that is being written in."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self._known.clear()
        self._heights.clear()

    # ------------------------------------------------------------ drawing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words need."""
        card: Card = index.data(CARD_ROLE)
        width = self._view.viewport().width()
        height = self._words_height(card, option.font, width)
        if card.item.id == self.editing:
            height += _editor_height(option.font) + _GAP
        return QSize(width, height + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one item."""
        card: Card = index.data(CARD_ROLE)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        draw_chosen_bar(painter, option)
        painter.save()
        rect, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        indent = _indent(card)
        if card.item.clip is not None:
            height = self._words_height(card, option.font, rect.width())
            at = rect.right() - _PAD - _BAR if mirrored else rect.left() + _PAD
            bar = QRectF(at, rect.top() + _AIR, _BAR, height)
            painter.fillRect(bar, QColor(self._theme.clip(card.item.clip.colour)))
        x = rect.left() + (_PAD if mirrored else indent)
        y = float(rect.top() + _AIR)
        for layout in self._layouts(card, option.font, rect.width()):
            layout.draw(painter, QPointF(x, y))
            y += layout.boundingRect().height() + _GAP
        painter.setPen(QPen(QColor(self._theme.hairline)))
        painter.drawLine(rect.left() + _PAD, rect.bottom(), rect.right() - _PAD, rect.bottom())
        painter.restore()

    def is_below_words(self, index: Index, font: QFont, height: float) -> bool:
        """Whether this height of an item is that of the annotation of a clip."""
        card: Card = index.data(CARD_ROLE)
        if card.item.clip is None:
            return False
        *above, _annotation = self._layouts(card, font, self._view.viewport().width())
        return height > _AIR + sum(each.boundingRect().height() + _GAP for each in above)

    def _words_height(self, card: Card, font: QFont, width: int) -> int:
        # Of every item, and kept: a view asks for all of them whenever one has changed.
        key = self._key(card, font, width)
        if key not in self._heights:
            layouts = self._layouts(card, font, width)
            text = sum(layout.boundingRect().height() for layout in layouts)
            self._heights[key] = round(text) + _GAP * max(0, len(layouts) - 1)
        return self._heights[key]

    def _key(self, card: Card, font: QFont, width: int) -> object:
        return card, font.key(), width, card.item.id == self.editing

    def _layouts(self, card: Card, font: QFont, width: int) -> list[QTextLayout]:
        key = self._key(card, font, width)
        known = self._known.get(key)
        if known is None:
            room = width - _indent(card) - _PAD
            writing = card.item.id == self.editing
            known = [laid(runs, face, room) for runs, face in self._lines(card, font, writing)]
            self._known[key] = known
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return known

    def _lines(self, card: Card, font: QFont, writing: bool) -> Iterator[tuple[list[Run], QFont]]:
        theme, item, small = self._theme, card.item, small_font(font)
        reading = text_font(round(QFontMetrics(font).height() * 0.95))
        text = Run(item.text, theme.ink)
        if item.clip is None and writing:
            return  # the field has it
        if item.part is Part.HEADING:
            large = text_font(round(QFontMetrics(font).height() * 1.15))
            large.setWeight(QFont.Weight.DemiBold)
            yield [_or_hint(text, words("Heading"), theme)], large
        elif item.clip is None:
            yield [_or_hint(text, words("Your own words"), theme)], reading
        else:
            yield [Run(item.clip.anchor.words, theme.ink)], reading
            who = [Run(card.who, theme.ink, heavy=True)] if card.who else []
            yield [*who, Run(card.where, theme.secondary)], small
            if card.is_lost:
                yield [Run(lost_words(), theme.secondary)], small
            if not writing:
                yield [_or_hint(text, words("Annotate…"), theme)], font

    # ------------------------------------------------------------ writing

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QPlainTextEdit:
        """A field below the words of the item."""
        card: Card = index.data(CARD_ROLE)
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        name = {
            Part.HEADING: words("Heading"),
            Part.TEXT: words("Your own words"),
            Part.CLIP: words("Annotation"),
        }[card.item.part]
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(words("Esc or Ctrl+Enter keeps what is written"))
        editor.setPlaceholderText(words("Esc or Ctrl+Enter keeps what is written"))
        self.editing = card.item.id
        self.sizeHintChanged.emit(index)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What was written before."""
        assert isinstance(editor, QPlainTextEdit)
        if not editor.document().isModified():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep what is written; a heading is one line."""
        assert isinstance(editor, QPlainTextEdit)
        card, text = index.data(CARD_ROLE), editor.toPlainText()
        if card is None:
            return
        if card.item.part is Part.HEADING:
            text = " ".join(text.split())
        model.setData(index, text.strip("\n"), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """At the lower end of the item."""
        height = _editor_height(option.font)
        rect = QRect(option.rect).adjusted(_PAD, 0, -_PAD, -_AIR)
        rect.setTop(rect.bottom() - height + 1)
        editor.setGeometry(rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The item is as high as its words again."""
        self.editing = ""
        super().destroyEditor(editor, index)
        self.sizeHintChanged.emit(index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Whatever ends the writing keeps what was written: it can be undone."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (enter and with_control):
                assert isinstance(editor, QWidget)
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)


def _or_hint(run: Run, hint: str, theme: Theme) -> Run:
    return run if run.words.strip() else Run(hint, theme.tertiary)


def _indent(card: Card) -> int:
    return _PAD + (_BAR + 10 if card.item.clip is not None else 0)


def _editor_height(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing() * LINES + 18

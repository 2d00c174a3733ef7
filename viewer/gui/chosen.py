"""How chosen rows look in lists and trees: a breath of the accent, and its bar at the edge."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from viewer.gui.theme import CHOSEN_GROUND, palette
from viewer.render.theme import Theme, mix

CHOSEN_BAR = 3


def list_palette(theme: Theme) -> QPalette:
    """The palette of lists and trees: what is chosen lies on a breath of the accent."""
    colours = palette(theme)
    role = QPalette.ColorRole
    colours.setColor(role.Highlight, QColor(mix(theme.paper, theme.accent, CHOSEN_GROUND)))
    colours.setColor(role.HighlightedText, QColor(theme.ink))
    return colours


def draw_chosen_bar(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The accent at the edge of a chosen row; quiet where its list has no focus."""
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    focused = bool(option.widget and option.widget.hasFocus())
    role = QPalette.ColorRole.Link if focused else QPalette.ColorRole.PlaceholderText
    left = option.direction == Qt.LayoutDirection.LeftToRight
    x = option.rect.left() if left else option.rect.right() - CHOSEN_BAR
    bar = QRect(x, option.rect.top(), CHOSEN_BAR, option.rect.height())
    painter.fillRect(bar, option.palette.color(role))

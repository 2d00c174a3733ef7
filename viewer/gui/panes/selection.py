"""What assistive technology selects, made current, so that it is chosen as by a click or a key."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def make_selected_current(view: QAbstractItemView) -> None:
    """Make the one selected row the current one.

    Qt's accessible tables and trees change the selection alone, and leave the current index.
    """
    selected = view.selectionModel().selectedIndexes()
    if len(selected) == 1 and selected[0] != view.currentIndex():
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(selected[0], keep)

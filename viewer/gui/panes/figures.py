"""Pictures and tables of a page, as far as HTML cannot say it to Qt."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSizeF

_PICTURE = "\ufffc"
"""What stands for a picture in the text of a document."""


def sizes(document: "QtGui.QTextDocument") -> dict[str, QSizeF]:
    """How large the page shows each of its pictures, by their names."""
    forms = [cursor.charFormat().toImageFormat() for cursor in _pictures(document)]
    return {form.name(): QSizeF(form.width(), form.height()) for form in forms}


def fit(document: "QtGui.QTextDocument", wanted: dict[str, QSizeF], room: int) -> None:
    """Show the pictures in the sizes that are wanted, or smaller where there is less room."""
    for cursor in _pictures(document):
        form = cursor.charFormat().toImageFormat()
        size = wanted.get(form.name())
        if size is None:
            continue
        share = min(1.0, room / size.width())
        if form.width() != size.width() * share:
            form.setWidth(size.width() * share)
            form.setHeight(size.height() * share)
            cursor.setCharFormat(form)


def turn_tables(document: "QtGui.QTextDocument") -> None:
    """Put a table at the side where the words of its first cell begin."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QtGui.QTextTable):
            direction = frame.firstCursorPosition().block().textDirection()
            if direction == QtCore.Qt.LayoutDirection.RightToLeft:
                form = frame.format()
                form.setAlignment(QtCore.Qt.AlignmentFlag.AlignRight)
                frame.setFormat(form)


def _pictures(document: "QtGui.QTextDocument") -> "list[QtGui.QTextCursor]":
    found = []
    cursor = document.find(_PICTURE)
    while not cursor.isNull():
        if cursor.charFormat().isImageFormat():
            found.append(QtGui.QTextCursor(cursor))
        cursor = document.find(_PICTURE, cursor)
    return found

"""The text browser as a text that assistive technology can read by line and word."""

from PySide6.QtWidgets import QTextBrowser


class QTextEdit(QTextBrowser):
    """Named like Qt's class because Qt knows what a pane is by the first name that it knows.

    From the pane's own class upwards that is QTextBrowser for a text browser, and Qt presents
    one as a label; a QTextEdit is presented as a text.
    """


ReadableText = QTextEdit

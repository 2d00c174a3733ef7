"""The one way to have a sentence spoken by assistive technology, wherever the keyboard is."""

from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

_ANNOUNCEMENT = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # from Qt 6.8 on


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken in the name of the widget that shows it.

    `urgent` interrupts what is being spoken. Nothing happens where nobody listens.
    """
    if not sentence:
        return
    if _ANNOUNCEMENT is None:
        event = QAccessibleEvent(widget, QAccessible.Event.Alert)
    else:
        event = _ANNOUNCEMENT(widget, sentence)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)

"""The language of the window: its catalogue, Qt's own, the locale and the direction.

It is chosen once, before the window is made: words stand in menus, tables and the kept page that
all would have to be made again. English needs no catalogue, and costs nothing at the start.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from viewer.resources import resource
from viewer.settings import LANGUAGES
from viewer.wording import choose

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

ENGLISH = "en"
LEFTWARD = frozenset(("ar",))
"""Written from right to left. To ask Qt would make its largest class before the first paint."""
_MOST = 2**31 - 1
"""The largest count that Qt finds the form of."""


class Catalogue:
    """The words of one language, found in its catalogue; may be asked from any thread."""

    def __init__(self, translator: "QTranslator", locale: QLocale) -> None:
        self._translator = translator
        self._locale = locale
        self._leftward = locale.bcp47Name().partition("-")[0] in LEFTWARD

    @property
    def leftward(self) -> bool:
        """Whether it is written from right to left."""
        return self._leftward

    def words(self, text: str, note: str) -> str:
        """The translation, or the English where the catalogue has none."""
        return self._translator.translate("", text, note) or text

    def counted(self, one: str, many: str, count: int) -> str:
        """The form for this count: some languages have six."""
        form = self._translator.translate("", many, one, min(count, _MOST))
        return form or (one if count == 1 else many)

    def day(self, day: "date") -> str:
        """A date in full, as the locale writes it."""
        from viewer.gui.masthead import day_format  # brings what the kept page can do without

        return self._locale.toString(QDate(day.year, day.month, day.day), day_format(self._locale))

    def number(self, count: int) -> str:
        """A number with the digits and separators of the locale."""
        return self._locale.toString(count)


def speak(application: "QApplication", chosen: str) -> str:
    """Let the window speak the language of the setting; the name of the one it speaks.

    "system" is the first language of the system that there is a catalogue for, else English, with
    the system's dates. A catalogue that is missing or damaged leaves English.
    """
    name = _of_the_system() if chosen == "system" else chosen
    if chosen != "system" or name != ENGLISH:
        QLocale.setDefault(_locale(name))
    choose(None)
    if name == ENGLISH:
        return name
    from PySide6.QtCore import QLibraryInfo, QTranslator

    # Kept by the application, as whoever installs a translator has to.
    own, of_qt = QTranslator(application), QTranslator(application)
    if not own.load(str(resource("translations") / f"{name}.qm")):
        return ENGLISH
    choose(Catalogue(own, QLocale()))
    # The words of file dialogs and standard buttons; without them those are English.
    if of_qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    if name in LEFTWARD:
        application.setLayoutDirection(QLocale().textDirection())
    return name


def _of_the_system() -> str:
    for tag in QLocale.system().uiLanguages():
        name = tag.replace("_", "-").partition("-")[0]
        if name == ENGLISH or name in LANGUAGES:
            return name
    return ENGLISH


def _locale(name: str) -> QLocale:
    """A language as it is written where the system is: dates, digits and separators."""
    return QLocale(QLocale(name).language(), QLocale.system().territory())

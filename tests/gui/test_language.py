"""The window speaks the language of the setting: words, forms, dates, digits and direction."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QTranslator

from tests.cli.conftest import environment
from tools.translations import FOLDER
from viewer import wording
from viewer.gui.language import Catalogue
from viewer.settings import LANGUAGES

SPEAK = """
import json, sys
from datetime import date
from PySide6.QtWidgets import QDialogButtonBox, QApplication
from viewer import wording
from viewer.gui.language import speak
application = QApplication([])
spoken = speak(application, sys.argv[1])
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
close = box.buttons()[0].text()
told = wording.words("Kept in {path}").format(path="/a/b")
print(json.dumps([
    spoken, wording.words("Settings"), close.replace("&", ""), wording.number(12400),
    wording.spoken_day(date(2019, 11, 4)), application.isRightToLeft(), told,
]))
"""


def spoken(chosen: str, **variables: str) -> list[object]:
    """What a window says that was started with a language chosen."""
    process = subprocess.run(
        [sys.executable, "-c", SPEAK, chosen],
        capture_output=True,
        env=environment(PYTHONWARNINGS=None, QT_QPA_PLATFORM="offscreen", **variables),
        check=True,
        text=True,
        timeout=60,
    )
    answer: list[object] = json.loads(process.stdout)
    return answer


def test_german_is_spoken_with_its_buttons_digits_and_dates() -> None:
    told = spoken("de")
    assert told[:5] == ["de", "Einstellungen", "Schließen", "12.400", "4. November 2019"]
    assert told[5] is False


def test_arabic_runs_to_the_left_and_keeps_a_path_together() -> None:
    told = spoken("ar")
    assert (told[0], told[3], told[5]) == ("ar", "١٢٬٤٠٠", True)
    assert "\u2068/a/b\u2069" in str(told[6])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system is asked else")
def test_the_system_decides_unless_something_is_chosen() -> None:
    french = {"LC_ALL": "fr_FR.UTF-8", "LANG": "fr_FR.UTF-8", "LANGUAGE": "fr_FR"}
    assert spoken("system", **french)[0] == "fr"
    assert spoken("en", **french)[:2] == ["en", "Settings"]
    assert spoken("system", LC_ALL="C.UTF-8")[:4] == ["en", "Settings", "Close", "12,400"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_catalogue_lacks_is_said_in_english(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{language}.qm"))
    catalogue = Catalogue(translator, QLocale(language))
    assert catalogue.words("Not in any catalogue.", "") == "Not in any catalogue."
    assert catalogue.counted("1 such", "{count} such", 1) == "1 such"
    assert catalogue.counted("1 such", "{count} such", 3) == "{count} such"


def test_a_told_error_is_said_in_the_language_of_whoever_reads_it() -> None:
    kept = wording.keepable("“{name}” is empty.", {"name": "a.txt", "lines": 12_400})
    assert wording.said_again(kept) == "“a.txt” is empty."
    assert "12400" in kept, "numbers are kept as such: digits are of a language"

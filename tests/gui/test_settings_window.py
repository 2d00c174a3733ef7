"""The settings window: the whole table, every change seen at once, and a way back from each."""

import json
import shutil

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.gui.dialogs.setting_row import SettingRow
from viewer.gui.theme import window_scale
from viewer.paths import Places
from viewer.resources import example_archive, resource
from viewer.settings import SETTINGS, Setting, Settings


def open_settings(reader: Reader) -> QDialog:
    """The settings, as the menu opens them."""
    reader.choose_menu("Edit", "Settings")
    found = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    assert [each.windowTitle() for each in found] == ["Settings"]
    reader.until(lambda: found[0].isActiveWindow())
    return found[0]


def control(dialog: QDialog, name: str) -> QWidget:
    found = [one for one in dialog.findChildren(QWidget) if one.accessibleName() == name]
    found = [one for one in found if isinstance(one, QComboBox | QSpinBox | QCheckBox)]
    assert len(found) == 1, found
    return found[0]


def button(dialog: QDialog, text: str) -> QPushButton:
    visible = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    return next(one for one in visible if one.text() == text)


def shown(dialog: QDialog) -> list[str]:
    """The names of the settings that can be seen."""
    names = [setting.name for setting in SETTINGS]
    return [one.text() for one in dialog.findChildren(QLabel) if one.text() in names and on(one)]


def on(widget: QWidget) -> bool:
    """Whether it is there, be it scrolled out of view."""
    return widget.isVisibleTo(widget.window())


def pick(box: QWidget, label: str) -> None:
    """Choose from a box with the keyboard."""
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(label))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def window_text(qapp: QApplication):  # type: ignore[no-untyped-def]
    """The application's font is everybody's: it goes back to what it was."""
    before = qapp.font()
    yield
    qapp.setFont(before)


def test_the_window_has_every_setting_of_the_table(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    assert not dialog.isModal()
    for setting in SETTINGS:
        one = control(dialog, setting.name)
        kinds = {bool: QCheckBox, int: QSpinBox, str: QComboBox}
        assert isinstance(one, kinds[type(setting.default)]), setting.name
        assert one.accessibleDescription() == setting.description
        assert one.height() >= 14
    assert sorted(shown(dialog)) == sorted(setting.name for setting in SETTINGS)
    heads = {label.text() for label in dialog.findChildren(QLabel)}
    assert {setting.section for setting in SETTINGS} <= heads


def test_a_search_leaves_the_settings_with_its_words(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    reader.type("notebook colour")
    assert shown(dialog) == ["Clip colour", "Groups in the notebook"]
    assert "2 settings" in [label.text() for label in dialog.findChildren(QLabel)]
    field = dialog.findChild(QLineEdit)
    field.setText("sepi dark")
    assert shown(dialog) == ["Theme"]
    field.setText("nothing has this")
    assert shown(dialog) == []
    field.clear()
    assert len(shown(dialog)) == len(SETTINGS)


def test_a_change_is_seen_at_once_and_kept(open_window: OpenWindow, profile: Places) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    pick(control(dialog, "Theme"), "Sepia")
    assert reader.window.theme.name == "sepia"
    switch = control(dialog, "Titles and terms")
    switch.setFocus()
    reader.press(Qt.Key.Key_Space)
    assert reader.window.workspace.actions["fragments"].isChecked()
    size = control(dialog, "Text of the article")
    size.setFocus()
    reader.press(Qt.Key.Key_Up)
    reader.rest()
    kept = json.loads(profile.settings.read_text())
    assert kept == {"theme": "sepia", "show-fragments": True, "zoom": 110}


def test_what_is_changed_elsewhere_is_seen_in_the_window(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    reader.window.workspace.actions["zoom-in"].trigger()
    size = control(dialog, "Text of the article")
    assert isinstance(size, QSpinBox)
    assert size.value() == 110
    dialog.close()
    reader.until(lambda: reader.window.findChildren(QDialog) == [])
    reader.window.workspace.actions["zoom-in"].trigger()
    assert open_settings(reader) is not None


def test_a_theme_of_ones_own_can_be_chosen(open_window: OpenWindow, profile: Places) -> None:
    own = profile.themes / "harbour"
    own.mkdir(parents=True)
    theme = json.loads(resource("themes", "light", "theme.json").read_text())
    theme["title"], theme["colours"]["ink"] = "Harbour", "#001020"
    (own / "theme.json").write_text(json.dumps(theme))
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    pick(control(dialog, "Theme"), "Harbour")
    assert reader.window.theme.ink == "#001020"
    shutil.rmtree(own)
    dialog.close()
    reader.until(lambda: reader.window.findChildren(QDialog) == [])
    box = control(open_settings(reader), "Theme")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "harbour", "what was chosen is shown, even if it is gone"


def test_one_setting_is_reset_and_that_is_undone(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    settings = reader.window.session.settings
    reset = next(
        one
        for one in dialog.findChildren(QToolButton)
        if one.accessibleName() == "Reset “Order of articles”"
    )
    assert not on(reset)
    pick(control(dialog, "Order of articles"), "By source")
    assert on(reset)
    reset.setFocus()
    reader.press(Qt.Key.Key_Space)
    assert settings.text("sort") == "newest"
    assert not on(reset)
    assert control(dialog, "Order of articles").hasFocus()
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "“Order of articles” has its default again: Newest first." in told
    button(dialog, "Undo").click()
    assert settings.text("sort") == "source"
    assert control(dialog, "Order of articles").currentText() == "By source"  # type: ignore[attr-defined]


def test_all_are_reset_and_that_is_undone(open_window: OpenWindow, profile: Places) -> None:
    profile.settings.parent.mkdir(parents=True)
    profile.settings.write_text('{"zoom": 150, "sort": "oldest", "from-the-future": [1]}')
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    button(dialog, "Reset all").click()
    reader.rest()
    assert json.loads(profile.settings.read_text()) == {"from-the-future": [1]}
    assert not button(dialog, "Reset all").isEnabled()
    button(dialog, "Undo").click()
    reader.rest()
    again = Settings(profile.settings)
    assert (again.number("zoom"), again.text("sort")) == (150, "oldest")


class Folders(QObject):
    """Stands for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_file_is_named_and_shown(open_window: OpenWindow, profile: Places) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    spoken = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert f"Kept in {profile.settings}" in spoken
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "take")
    button(dialog, "Show the file").click()
    reader.until(lambda: bool(folders.opened))
    QDesktopServices.unsetUrlHandler("file")
    assert folders.opened == [str(profile.settings.parent)]
    assert profile.settings.exists()


def test_a_setting_whose_value_is_a_text_gets_a_field(qtbot: QtBot) -> None:
    setting = Setting("house", "Gazette", "Whose style is followed", name="House", section="Look")
    row = SettingRow(setting, "Tribune", ())
    qtbot.addWidget(row)
    told: list[object] = []
    row.chosen.connect(told.append)
    field = row.findChild(QLineEdit)
    assert field is not None
    assert (field.text(), field.accessibleName()) == ("Tribune", "House")
    row.show_value("Gazette")
    assert (row.shown_value(), told) == ("Gazette", [])
    qtbot.keyClicks(field, "s")
    assert told == [], "a half of a word is no value"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["Gazettes"]


def test_the_wheel_changes_nothing_on_its_way(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_settings(reader)
    size = control(dialog, "Text of the article")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(size, wheel)
    assert reader.window.session.settings.number("zoom") == 100


@pytest.mark.usefixtures("window_text")
def test_the_windows_text_grows_apart_from_the_articles(
    open_window: OpenWindow, profile: Places
) -> None:
    reader = open_window(example_archive())
    before = reader.tree.fontMetrics().height()
    row, page = reader.table.rowHeight(0), reader.page.document().defaultFont().pixelSize()
    card = reader.cards.sizeHintForRow(0)
    dialog = open_settings(reader)
    size = control(dialog, "Text of the window")
    assert isinstance(size, QSpinBox)
    box = box_size(reader)
    size.setValue(200)
    reader.rest()
    assert reader.tree.fontMetrics().height() >= 1.9 * before
    assert reader.table.rowHeight(0) > 1.6 * row
    assert reader.cards.sizeHintForRow(0) > 1.4 * card
    assert reader.page.document().defaultFont().pixelSize() == page
    assert box_size(reader) == pytest.approx(2 * box, abs=3), "no tiny box beside large letters"
    assert dialog.findChild(QSpinBox).fontMetrics().height() >= 1.9 * before
    size.setValue(100)
    assert reader.tree.fontMetrics().height() == before
    size.setValue(150)
    reader.rest()
    reader.close()
    QApplication.setFont(QApplication.font())
    again = open_window(of=profile)
    assert window_scale() == pytest.approx(1.5, abs=0.05)
    assert again.tree.fontMetrics().height() > 1.3 * before


def box_size(reader: Reader) -> int:
    """The height of the box that is ticked, in pixels."""
    box, option = reader.window.workspace.quotations.findChild(QCheckBox), QStyleOptionButton()
    assert box is not None
    option.initFrom(box)
    indicator = QStyle.SubElement.SE_CheckBoxIndicator
    return box.style().subElementRect(indicator, option, box).height()

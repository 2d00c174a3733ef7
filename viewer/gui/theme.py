"""How the window wears a theme: palette, fonts, and the few rules a palette cannot say."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from viewer.render.theme import Theme, find_theme, mix
from viewer.render.typography import SERIF, Typography
from viewer.resources import resource
from viewer.settings import Settings

_FACES = ("Regular", "It", "Semibold", "Bold", "BoldIt")
ICON_SIZE = 20
"""The side of an icon's box, in pixels, where the window's text has its usual size."""

CHOSEN_GROUND = 0.09
"""How much accent lies in the ground of a chosen row."""


def load_text_face() -> None:
    """Make the reading face known to Qt; where its package is missing the fallbacks are used."""
    # Found, not imported: the package would list every file that it has.
    package = find_spec("font_source_serif_pro")
    if package is None or package.origin is None:
        return
    files = Path(package.origin).parent / "files"
    for face in _FACES:
        file = files / f"SourceSerifPro-{face}.ttf"
        if file.exists():
            QFontDatabase.addApplicationFont(str(file))


def chosen_typography(settings: Settings) -> Typography:
    """How the settings want the article set."""
    return Typography(
        zoom=settings.number("zoom") / 100,
        face=settings.text("face"),
        leading=settings.number("line-height") / 100,
        column=settings.number("column"),
        justified=settings.switch("justified"),
        hyphenated=settings.switch("hyphenation") and not _is_heard(),
    )


def _is_heard() -> bool:
    """Whether a screen reader, or another aid, asks for what is shown."""
    from PySide6.QtGui import QAccessible  # its class takes 2 ms, and few break words

    return QAccessible.isActive()


def text_font(pixels: int, face: str = SERIF) -> QFont:
    """A reading face at a size in pixels."""
    font = QFont(list(Typography(face=face).families()))
    font.setStyleHint(QFont.StyleHint.Serif if face == SERIF else QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    return font


def small_font(font: QFont) -> QFont:
    """The font of what is said beside."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.9))
    return small


def scale_window(percent: int) -> None:
    """Set all text but the article's at a size in percent of the system's own."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * percent / 100))
    QApplication.setFont(font)


def window_scale() -> float:
    """How large the window's text is, 1.0 for the system's own size."""
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    now = QGuiApplication.font()
    if own.pointSizeF() > 0 and now.pointSizeF() > 0:
        return now.pointSizeF() / own.pointSizeF()
    return QFontInfo(now).pixelSize() / QFontInfo(own).pixelSize()


def system_is_dark() -> bool:
    """Whether the system asks for a dark appearance: by its palette, before it gets a theme's."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def chosen_theme(choice: str, own: Path, *, dark_system: bool) -> Theme:
    """The theme of the setting "theme"; `own` is the folder of the person's own.

    Raises ViewerError that says what is wrong with one of these.
    """
    if choice == "system":
        choice = "dark" if dark_system else "light"
    return find_theme(choice, own)


def palette(theme: Theme) -> QPalette:
    """The theme's colours in Qt's roles: paper for what is read, one accent for what is chosen."""
    paper, raised, ink = QColor(theme.paper), QColor(theme.raised), QColor(theme.ink)
    tertiary, accent = QColor(theme.tertiary), QColor(theme.accent)
    colours = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, paper),
        (role.Base, paper),
        (role.AlternateBase, raised),
        (role.Button, raised),
        (role.ToolTipBase, raised),
        (role.Text, ink),
        (role.WindowText, ink),
        (role.ButtonText, ink),
        (role.ToolTipText, ink),
        (role.BrightText, ink),
        (role.PlaceholderText, tertiary),
        (role.Link, accent),
        (role.LinkVisited, accent),
        (role.Highlight, accent),
        (role.HighlightedText, paper),
        (role.Accent, accent),
        (role.Light, raised),
        (role.Midlight, raised),
        (role.Mid, QColor(theme.hairline)),
        (role.Dark, QColor(theme.hairline)),
        (role.Shadow, QColor(theme.hairline)),
    ):
        colours.setColor(name, colour)
    for name in (role.Text, role.WindowText, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, name, tertiary)
    return colours


def style_sheet(theme: Theme) -> str:
    """Rules for the window's frame: hairlines between regions and nothing else."""
    dark = QColor(theme.accent).lightness() < 128
    tick = resource("marks", f"tick-{'white' if dark else 'black'}.svg")
    down, up = (resource("marks", f"arrow-{way}.svg").as_posix() for way in ("down", "up"))
    chosen = mix(theme.paper, theme.accent, CHOSEN_GROUND)
    larger = max(1.0, window_scale())  # boxes and arrows are seen and hit beside large letters
    box, arrow, drop, spin = (round(pixels * larger) for pixels in (14, 12, 18, 20))
    return f"""
    QMainWindow, QStatusBar {{ background: {theme.paper}; }}
    QStatusBar {{ border-top: 1px solid {theme.hairline}; color: {theme.secondary}; }}
    QStatusBar::item {{ border: none; }}
    QToolBar {{ background: {theme.paper}; border: none; border-bottom: 1px solid {theme.hairline};
               padding: 4px 8px; spacing: 4px; }}
    QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
    QToolBar QToolButton:hover {{ background: {theme.raised}; border-color: {theme.hairline}; }}
    QToolBar QToolButton:checked {{ background: {theme.raised}; border-color: {theme.hairline}; }}
    QToolBar QToolButton:focus {{ border-color: {theme.accent}; }}
    QLineEdit, QPlainTextEdit {{ background: {theme.raised}; border: 1px solid {theme.hairline};
                border-radius: 6px; padding: 5px 8px; selection-background-color: {theme.accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {theme.accent}; }}
    QComboBox, QSpinBox {{ background: {theme.raised}; border: 1px solid {theme.hairline};
                          border-radius: 6px; padding: 4px; }}
    QComboBox:hover, QComboBox:focus, QSpinBox:hover, QSpinBox:focus {{
        border-color: {theme.accent}; }}
    QComboBox:disabled, QSpinBox:disabled {{ color: {theme.tertiary}; }}
    QComboBox::drop-down {{ border: none; width: {drop}px; }}
    QComboBox::down-arrow, QSpinBox::down-arrow {{
        image: url({down}); width: {arrow}px; height: {arrow}px; }}
    QSpinBox::up-arrow {{ image: url({up}); width: {arrow}px; height: {arrow}px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: {spin}px; }}
    QComboBox QAbstractItemView {{ background: {theme.raised};
                                  border: 1px solid {theme.hairline}; }}
    QDialog QTableView, QComboBox QAbstractItemView {{
        selection-background-color: {chosen}; selection-color: {theme.ink}; }}
    QCheckBox {{ spacing: 8px; }}
    QCheckBox::indicator {{ width: {box}px; height: {box}px; border-radius: 3px;
                           border: 1px solid {theme.tertiary}; background: {theme.raised}; }}
    QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {theme.accent}; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
                                   image: url({tick.as_posix()}); }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.hairline};
                  border-radius: 6px; padding: 5px 14px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {theme.accent}; }}
    QuotationsPane QToolButton, QDialog QToolButton, QFrame#notice QToolButton,
    QStatusBar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
    QuotationsPane QToolButton:hover, QuotationsPane QToolButton:focus,
    QDialog QToolButton:hover, QDialog QToolButton:focus,
    QFrame#notice QToolButton:hover, QFrame#notice QToolButton:focus,
    QStatusBar QToolButton:hover, QStatusBar QToolButton:focus {{
        border-color: {theme.accent}; }}
    QWidget#list-views QToolButton {{ border: none; border-bottom: 2px solid transparent;
                                     padding: 3px 6px; color: {theme.secondary}; }}
    QWidget#list-views QToolButton:checked {{ border-bottom-color: {theme.accent};
                                             color: {theme.ink}; }}
    QWidget#list-views QToolButton:hover, QWidget#list-views QToolButton:focus {{
        background: {theme.raised}; color: {theme.ink}; }}
    QLabel#taken-out {{ color: {theme.secondary}; }}
    QuotationsPane[floating="true"] {{ background: {theme.paper};
                                      border-left: 1px solid {theme.hairline}; }}
    QFrame#notice, QFrame#editor {{ background: {theme.raised};
                                   border-top: 1px solid {theme.hairline}; }}
    QSplitter::handle {{ background: {theme.hairline}; }}
    QTreeView, QTableView, QListView, QTextBrowser {{ border: none; outline: none; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.hairline}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.paper}; }}
    QMenu::item:disabled {{ color: {theme.tertiary}; }}
    QMenu::separator {{ height: 1px; background: {theme.hairline}; margin: 4px 8px; }}
    QMenuBar {{ background: {theme.paper}; }}
    QMenuBar::item {{ padding: 4px 8px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {theme.hairline}; }}
    QToolTip {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.hairline};
               padding: 4px 6px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.hairline}; min-height: 32px;
                                  border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.tertiary}; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.hairline}; min-width: 32px;
                                    border-radius: 4px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ border: none; background: {theme.hairline}; max-height: 3px; }}
    QProgressBar::chunk {{ background: {theme.accent}; }}
    """

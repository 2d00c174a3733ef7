"""Whether a window can be opened at all, asked before Qt is, which would end the program itself."""

import os
import sys
from typing import NamedTuple

from viewer.errors import ViewerError


class Library(NamedTuple):
    """A shared library that Qt's xcb plugin links, and the packages that bring it."""

    file: str
    debian: str
    fedora: str
    arch: str


# What `ldd libqxcb.so` of PySide6 6.12 names beyond Qt and the C library.
XCB_LIBRARIES = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
)


def require_display() -> None:
    """Raise ViewerError with a sentence where Qt could open no window.

    Only Linux and the other Unix desktops need the question; a platform that was chosen by
    QT_QPA_PLATFORM ("offscreen", ...) is the chooser's own affair.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise ViewerError(
            "There is no display to open a window on; start Pullquote in a desktop session, or use "
            "“pullquote read FILE” and “pullquote quotes PATH” in a terminal."
        )
    for library in XCB_LIBRARIES:
        if not _loads(library.file):
            raise ViewerError(missing_sentence(library))
    if not _answers():
        raise ViewerError(
            f"The display {os.environ['DISPLAY']} cannot be reached, so no window can be opened; "
            "start Pullquote in a desktop session."
        )


def broken_qt_sentence(error: ImportError) -> str:
    """What a person does when Qt itself cannot be loaded."""
    missing = next((known for known in XCB_LIBRARIES if known.file in str(error)), None)
    return missing_sentence(missing) if missing else f"Qt cannot be loaded: {error}."


def missing_sentence(library: Library) -> str:
    """What a person does about a library that Qt cannot load."""
    return (
        f"Qt cannot open a window because the library {library.file} is missing: install "
        f"{library.debian} (Debian, Ubuntu), {library.fedora} (Fedora) or {library.arch} (Arch)."
    )


def _loads(file: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _answers() -> bool:
    """Whether the X server of $DISPLAY takes a connection."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers

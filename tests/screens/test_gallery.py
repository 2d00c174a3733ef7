"""Every theme and state of the window looks as in the gallery; `make gallery` paints it anew."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.screens.compare import difference

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = Path(__file__).with_name("pictures")
NAMES = sorted(picture.stem for picture in PICTURES.glob("*.png"))
FACES = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")

pytestmark = pytest.mark.skipif(
    not FACES.exists() and os.environ.get("PULLQUOTE_REAL_WINDOW") != "required",
    reason="the gallery is painted with Debian's fonts-dejavu-core",
)


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gallery as this checkout paints it."""
    folder = tmp_path_factory.mktemp("gallery")
    ended = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "gallery.py"), str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ended.returncode == 0, ended.stderr
    return folder


def test_every_scene_is_in_the_gallery_and_no_other(painted: Path) -> None:
    assert sorted(picture.stem for picture in painted.glob("*.png")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_it_looks_as_in_the_gallery(painted: Path, name: str) -> None:
    ours, theirs = (QImage(str(folder / f"{name}.png")) for folder in (painted, PICTURES))
    found = difference(ours, theirs)
    assert not found.is_seen, f"{found}; where it is meant, paint it anew with `make gallery`"

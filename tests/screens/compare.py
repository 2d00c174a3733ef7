"""Whether two pictures of a window show the same: by the mean colours of small tiles.

Letters that a machine smooths otherwise change the mean of a tile by a few steps of 255; what
moved, went or changed its colour changes many tiles, or all of them a little.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

TILE = 12
"""The side of a tile, in pixels."""
FAR = 12
"""From this difference on, in any of red, green and blue, a tile shows something else."""
FAR_SHARE = 0.006
"""Of the tiles that may, as where the name of a folder is shown that is made anew each time."""
MEAN = 1.6
"""The most by which tiles may differ on the average."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How much two pictures differ."""

    same_size: bool
    far: float
    """The share of the tiles that show something else."""
    mean: float
    """The mean difference of all tiles, 0 to 255."""

    @property
    def is_seen(self) -> bool:
        """Whether it is more than another machine's letters make."""
        return not self.same_size or self.far > FAR_SHARE or self.mean > MEAN


def difference(one: QImage, other: QImage) -> Difference:
    """How much two pictures differ."""
    if one.isNull() or other.isNull() or one.size() != other.size():
        return Difference(False, 1.0, 255.0)
    tiles = [
        max(abs(a - b) for a, b in zip(ours, theirs, strict=True))
        for ours, theirs in zip(_tiles(one), _tiles(other), strict=True)
    ]
    far = sum(each >= FAR for each in tiles)
    return Difference(True, far / len(tiles), sum(tiles) / len(tiles))


def _tiles(picture: QImage) -> list[tuple[int, ...]]:
    """Blue, green and red of each tile: Qt's smooth scaling is a mean over areas."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    small = whole.scaled(
        max(1, picture.width() // TILE),
        max(1, picture.height() // TILE),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    data = bytes(small.constBits())
    return [tuple(data[at : at + 3]) for at in range(0, len(data), 4)]

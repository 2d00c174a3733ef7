"""Draw the application icon's PNGs anew from pullquote.svg: python tools/render_icons.py."""

import subprocess
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Write pullquote-SIZE.png for every size. Needs librsvg's `rsvg-convert` on the machine."""
    for size in SIZES:
        drawn = ICONS / f"pullquote-{size}.png"
        size_of = ["-w", str(size), "-h", str(size)]
        paths = ["-o", str(drawn), str(ICONS / "pullquote.svg")]
        subprocess.run(["rsvg-convert", *size_of, *paths], check=True)
        print(drawn.name)


if __name__ == "__main__":
    main()

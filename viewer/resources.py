"""The files that come with the program: themes, icons, language data, the example archive."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data"
# An installed program carries its files in `_data`; a checkout has them beside the package.
_ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under resources/; raises FileNotFoundError if it is missing."""
    path = _ROOT.joinpath("resources", *parts)
    if not path.exists():
        raise FileNotFoundError(f"this installation lacks its file {'/'.join(parts)}")
    return path


def example_archive() -> Path:
    """The folder of the example archive, never written to."""
    return _ROOT / "seeds"

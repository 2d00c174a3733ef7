"""Where the program keeps things: data, settings, cache and state of one profile."""

from pathlib import Path
from typing import NamedTuple

APP_NAME = "pullquote"


class Places(NamedTuple):
    """The folders of one profile. They are made when something is first written there."""

    data: Path
    """What the reader keeps: the notebook and its backups."""
    config: Path
    """Settings a person can read and edit."""
    cache: Path
    """The index; safe to delete at any time."""
    state: Path
    """Window geometry, recent files, logs."""

    @property
    def folders(self) -> tuple[Path, ...]:
        """All of them."""
        return self.data, self.config, self.cache, self.state

    @property
    def notebook(self) -> Path:
        """The notebook database."""
        return self.data / "notebook.sqlite3"

    @property
    def read_marks(self) -> Path:
        """Which articles were read."""
        return self.data / "read.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def themes(self) -> Path:
        """The folder of the person's own themes."""
        return self.config / "themes"

    @property
    def templates(self) -> Path:
        """The folder of the person's own templates for the notebook's pages."""
        return self.config / "templates"

    @property
    def searches(self) -> Path:
        """The file of saved and recent searches."""
        return self.config / "searches.json"


def places(profile: Path | None = None) -> Places:
    """The folders of the profile at `profile`, or of the person who runs the program."""
    if profile is not None:
        root = profile.expanduser().absolute()
        return Places(root / "data", root / "config", root / "cache", root / "state")
    import platformdirs  # only where no profile is named

    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Places(
        dirs.user_data_path, dirs.user_config_path, dirs.user_cache_path, dirs.user_state_path
    )

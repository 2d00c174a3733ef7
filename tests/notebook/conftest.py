"""What several tests of the notebook begin with."""

from pathlib import Path

import pytest

from tests.notebook.samples import bookmark
from viewer.notebook.store import Notebook
from viewer.paths import Places


@pytest.fixture
def kept(profile: Places) -> Path:
    """A notebook with three bookmarks, closed, backed up."""
    with Notebook.open(profile.notebook) as notebook:
        for number in (1, 2, 3):
            notebook.bookmarks.add(bookmark(number))
    return profile.notebook

"""A run that is killed is gone on with: nothing is lost and nothing is there twice."""

import sys
from pathlib import Path

import pytest

from tests.library.kill import kill_often


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_killed_at_any_moment(tmp_path: Path) -> None:
    assert kill_often(tmp_path, moments=20, seed=7) == []

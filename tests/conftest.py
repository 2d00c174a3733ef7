"""What every test gets: Qt without a screen, a profile of its own, no leftovers."""

import os

# Before anything imports Qt: the tests need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from hypothesis import settings

from viewer.paths import Places, places

# A busy machine is no failure; what is slow is measured in tests/bench.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@pytest.fixture
def profile(tmp_path: Path) -> Places:
    """The folders of an empty profile."""
    return places(tmp_path / "profile")


@pytest.fixture
def example_file() -> Path:
    """The reference article."""
    return next(iter(sorted(SEEDS.glob("*.txt"))))

"""Killed, damaged, out of room: small counts of what the scripts beside this do at full count."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.notebook import damage, kill

ROOT = Path(__file__).resolve().parent.parent.parent


def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    model = kill.Model()
    for seed in range(12):
        kill.kill_once(tmp_path, seed, model)
    model.close()


def test_damage_is_noticed_kept_and_mended() -> None:
    with damage.originals() as (both, folder):
        # What SQLite says of the last one is itself no text.
        for seed in (*range(30), 227):
            damage.damage_once(both[seed % 2], folder / str(seed), seed)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
def test_the_end_of_the_disk_is_a_sentence() -> None:
    # In a process of its own: the limit holds for everything a process writes.
    output = subprocess.run(
        [sys.executable, "-m", "tests.notebook.full", "limit", "7"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    ).stdout
    outcomes = json.loads(output)
    assert outcomes["refused changes"] > 0
    assert outcomes["kept"] > 0

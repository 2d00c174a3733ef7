"""The bench of switching runs, at a tiny size. What it measures is not asserted here."""

from pathlib import Path

from tests.bench import bench_switch


def test_switching(tmp_path: Path) -> None:
    lines = list(bench_switch.report(tmp_path, 3, words=120, long_words=600))
    assert [line.split(":")[0] for line in lines] == [
        "key to painted article, 120 words",
        "first screen of 600 words",
        "until its quotations are marked",
        "a screen of it painted while scrolling",
    ]

"""Settings: what may be chosen, and a file that survives people, crashes and other versions."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from viewer import settings as module
from viewer.errors import ViewerError
from viewer.settings import SETTINGS, Settings, write_whole

VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just([1])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(file: Path, text: str) -> Settings:
    """The settings of a file with this text."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", errors="surrogatepass")
    return Settings(file)


def test_without_a_file_every_setting_has_its_default(file: Path) -> None:
    settings = Settings(file)
    assert {each.key: settings[each.key] for each in SETTINGS} == {
        each.key: each.default for each in SETTINGS
    }
    assert settings.notices == []
    assert not file.parent.exists(), "nothing is written before something was chosen"


def test_what_was_chosen_is_there_after_a_restart(file: Path) -> None:
    settings = Settings(file)
    settings.set("theme", "dark")
    settings.set("zoom", 130)
    settings.set("show-fragments", True)
    settings.save()
    again = Settings(file)
    assert again.text("theme") == "dark"
    assert again.number("zoom") == 130
    assert again.switch("show-fragments") is True
    assert json.loads(file.read_text()) == {"theme": "dark", "zoom": 130, "show-fragments": True}


def test_every_default_and_every_choice_is_accepted() -> None:
    for setting in SETTINGS:
        assert setting.accepts(setting.default)
        assert all(setting.accepts(choice) for choice in setting.choices)
        assert setting.description
        assert setting.name
        assert setting.section
        assert len(setting.labels) == len(setting.choices)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("sort", "blue"),
        ("theme", 1),
        ("zoom", 49),
        ("zoom", 301),
        ("zoom", True),
        ("zoom", 100.0),
        ("show-fragments", 1),
    ],
)
def test_a_value_that_does_not_fit_is_refused(file: Path, key: str, value: object) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match=key):
        settings.set(key, value)  # type: ignore[arg-type]
    settings = written(file, json.dumps({key: value}))
    assert settings[key] == {each.key: each.default for each in SETTINGS}[key]
    assert len(settings.notices) == 1
    assert f"“{key}”" in settings.notices[0]


def test_a_value_that_does_not_fit_is_left_in_the_file_until_another_is_chosen(file: Path) -> None:
    settings = written(file, '{"show-fragments": 1, "zoom": 7}')
    settings.set("zoom", 100)
    settings.save()
    assert json.loads(file.read_text()) == {"show-fragments": 1, "zoom": 100}
    settings.set("show-fragments", True)
    assert settings.switch("show-fragments") is True


def test_what_another_version_knows_is_kept(file: Path) -> None:
    settings = written(file, '{"from-the-future": {"a": [1]}, "lone": "\\ud800"}')
    settings.set("zoom", 120)
    settings.save()
    kept = json.loads(file.read_text())
    assert kept["from-the-future"] == {"a": [1]}
    assert kept["lone"] == "\ud800"
    assert settings.notices == []


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "[" * 100_000, '{"zoom": NaN}}', "\ud800"])
def test_a_file_that_makes_no_sense_is_kept_aside_and_told(file: Path, text: str) -> None:
    settings = written(file, text)
    assert settings.number("zoom") == 100
    assert len(settings.notices) == 1
    assert str(file) in settings.notices[0]
    settings.set("zoom", 120)
    settings.save()
    aside = file.with_suffix(".unreadable.json")
    assert aside.read_bytes() == text.encode("utf-8", "surrogatepass")
    assert Settings(file).number("zoom") == 120


def test_a_byte_order_mark_is_no_obstacle(file: Path) -> None:
    assert written(file, '\ufeff{"zoom": 120}').number("zoom") == 120


def test_a_folder_in_the_files_place_is_told(file: Path) -> None:
    file.mkdir(parents=True)
    assert len(Settings(file).notices) == 1


def test_listeners_hear_of_changes_only(file: Path) -> None:
    settings, heard = Settings(file), list[str]()
    settings.on_change(heard.append)
    settings.set("zoom", 100)
    settings.set("zoom", 110)
    settings.set("zoom", 110)
    settings.set("theme", "dark")
    assert heard == ["zoom", "theme"]


def test_a_disk_that_refuses_is_a_sentence(file: Path) -> None:
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    file.parent.write_text("a file where the folder should be")
    settings = Settings(file)
    settings.set("zoom", 120)
    with pytest.raises(ViewerError) as told:
        settings.save()
    assert str(file) in told.value.sentence


def test_a_crash_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.txt"
    write_whole(file, "old")
    assert list(tmp_path.iterdir()) == [file]

    def crash(_number: int) -> None:
        raise OSError("no power")

    monkeypatch.setattr(module.os, "fsync", crash)
    with pytest.raises(OSError, match="no power"):
        write_whole(file, "new")
    assert file.read_text() == "old"


@limits(deadline=None, max_examples=50)  # each writes a file
@given(st.dictionaries(st.sampled_from([each.key for each in SETTINGS]) | st.text(), VALUES))
def test_any_file_gives_settings_that_fit(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    settings = written(file, json.dumps(values))
    for each in SETTINGS:
        assert each.accepts(settings[each.key])
        if each.key in values and each.accepts(values[each.key]):
            assert settings[each.key] == values[each.key]
    settings.save()
    kept = json.loads(file.read_text())
    assert json.dumps(kept, sort_keys=True) == json.dumps(values, sort_keys=True)


def test_a_value_for_this_run_is_used_but_not_kept(file: Path) -> None:
    settings = Settings(file)
    settings.set_for_now("theme", "dark")
    settings.set("zoom", 150)
    settings.save()
    assert settings.text("theme") == "dark"
    assert Settings(file).text("theme") == "system"
    settings.set("theme", "light")
    settings.save()
    assert Settings(file).text("theme") == "light"


def test_what_is_reset_leaves_the_file(file: Path) -> None:
    settings, heard = Settings(file), list[str]()
    settings.on_change(heard.append)
    settings.set("zoom", 120)
    assert not settings.is_default("zoom")
    settings.reset("zoom")
    settings.reset("zoom")
    assert settings.is_default("zoom")
    assert heard == ["zoom", "zoom"]
    settings.save()
    assert json.loads(file.read_text()) == {}
    settings.set_for_now("theme", "dark")
    settings.reset("theme")
    assert settings.text("theme") == "system"


def test_chosen_keys_are_kept_with_those_of_unknown_actions(file: Path) -> None:
    settings = written(file, '{"shortcuts": {"bookmark": ["B"], "fly": ["F", "Ctrl+F"]}}')
    assert settings.notices == []
    assert settings.keys == {"bookmark": ("B",), "fly": ("F", "Ctrl+F")}
    settings.choose_keys({"clip": [], "bookmark": None})
    settings.save()
    kept = json.loads(file.read_text())
    assert kept == {"shortcuts": {"fly": ["F", "Ctrl+F"], "clip": []}}
    settings.choose_keys({"clip": None, "fly": None})
    settings.save()
    assert json.loads(file.read_text()) == {}


@pytest.mark.parametrize("keys", ['"S"', "[1]", "null", '{"a": "b"}'])
def test_keys_that_are_no_list_of_texts_are_told_and_left(file: Path, keys: str) -> None:
    text = f'{{"shortcuts": {{"bookmark": {keys}, "clip": ["B"]}}}}'
    settings = written(file, text)
    assert settings.keys == {"clip": ("B",)}
    assert len(settings.notices) == 1
    assert "“bookmark”" in settings.notices[0]
    settings.save()
    assert json.loads(file.read_text()) == json.loads(text)


def test_shortcuts_that_are_no_mapping_are_told(file: Path) -> None:
    settings = written(file, '{"shortcuts": ["S"]}')
    assert settings.keys == {}
    assert len(settings.notices) == 1

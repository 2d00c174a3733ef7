"""What the shipped model may hold: a bounded file, common words and no names."""

import json

from viewer.quotes.lexicon import load_lexicon
from viewer.quotes.marks import find_stretches
from viewer.quotes.model import load_model
from viewer.quotes.tokens import frame_of
from viewer.resources import resource

PATH = resource("quotes", "en", "model.json")


def test_one_readable_file_of_bounded_size() -> None:
    assert PATH.stat().st_size <= 500 * 1024
    _, _, weights = PATH.read_text(encoding="utf-8").partition('"weights"')
    assert max(map(len, weights.split("\n"))) < 100
    assert "fitted" in json.loads(PATH.read_text(encoding="utf-8"))["provenance"]


def test_features_see_no_word_outside_the_vocabulary() -> None:
    vocabulary = set(json.loads(PATH.read_text(encoding="utf-8"))["vocabulary"].split())
    model = load_model("en")
    text = "Zebulon Quarkthorpe said the frobnicated “yes” was Wendelgard’s, and went home."
    ((start, end, stretches),) = find_stretches(text)
    frame = frame_of(text, start, end, stretches, model.reading, set())
    assert {form for form in frame.forms if len(form) > 1} <= vocabulary
    assert {"said", "the", "home"} <= set(frame.forms)


def test_no_name_is_a_word_of_the_model() -> None:
    """Names that are common words too stand for the word."""
    vocabulary = set(json.loads(PATH.read_text(encoding="utf-8"))["vocabulary"].split())
    assert vocabulary & load_lexicon("en").given_names.keys() <= {"will", "mark", "bill"}
    assert all(word == word.lower() for word in vocabulary)


def test_it_is_read_once() -> None:
    assert load_model("en") is load_model("en")

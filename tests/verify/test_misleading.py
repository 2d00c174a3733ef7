"""What would be wrong to say of a quotation: questions that are meant to mislead."""

from dataclasses import replace

import pytest

from tests.verify.asking import HARBOUR, asked
from viewer.verify.telling import shown, told, told_in_parts, whose
from viewer.verify.types import Attribution, Differs, Exact, NotFound, Verdict

TOWN = """“We will not raise taxes on families this year,” Anna Berg said. “It would cost 15 \
million and fifteen jobs in Oslo,” she added.
“The city is ready to pay for the new bridge and the tunnel,” Tom Weiss told reporters.
The mayor said that the ferry would stop in the winter and never come back again.
“He is ready to pay. Nobody knows for what, and we don't care,” Weiss said.
"""
BRIDGE = "The city is ready to pay for the new bridge"


def place(found: Verdict) -> str:
    """Who says it at the first place."""
    assert not isinstance(found, NotFound)
    return whose(found.wordings[0].places[0])


def difference(found: Verdict) -> str:
    assert isinstance(found, Differs)
    return shown(found.wordings[0].comparison)


@pytest.mark.parametrize(
    ("text", "difference_told"),
    [
        ("We will raise taxes on families this year", "[-not-]"),
        (BRIDGE.replace("is", "is not"), "{+not+}"),
        (BRIDGE.replace("the new", "no new"), "[-the-] {+no+}"),
        ("It would cost 51 million and fifteen jobs", "[-15-] {+51+}"),
        ("It would cost fifteen million and fifteen jobs", "[-15-] {+fifteen+}"),
        ("It would cost 15 million and 15 jobs", "[-fifteen-] {+15+}"),
        ("It would cost 15 million and fifteen jobs in Bergen", "[-Oslo-] {+Bergen+}"),
        ("Nobody knows for what, and we do care", "[-don't-] {+do+}"),
        ("Nobody knows for what, and we do not care", "[-don't-] {+do not+}"),
    ],
)
def test_what_was_changed_is_told(text: str, difference_told: str) -> None:
    assert difference_told in difference(asked(text, TOWN))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Growth of >5 percent is sure by now", "Growth of <5 percent is sure by now"),
        ("There were 50 dead in this harbour", "There were 50+ dead in this harbour"),
        ("We owe them 102 ships in all", "We owe them 10² ships in all"),
    ],
)
def test_signs_that_reckon_count(text: str, printed: str) -> None:
    assert isinstance(asked(text, f"“{printed},” Anna Berg said."), Differs)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("WE HAVE 3\u00a0000 SHIPS IN ALL", "We have 3,000 ships in all"),
        ("We have 3\u202f000 ships", "We have 3000 ships in all"),
        ("We must cut CO2 now", "We must cut CO₂ now, and fast"),
        ("We will ﬁnd the oﬃce", "We will find the office and the flag"),
        ("the har\u00adbour is ours", "The harbour is ours"),
        ("the\u00a0harbour is\u2009ours", "The har\u00adbour is ours"),
        ("a well\u2011known man – of the town", "A well-known man of the town"),
        ("we'll go—if we must—now", "We’ll go - if we must - now"),
        ("Resume the cafe talks", "Re\u0301sumé the café talks"),
        ("سنغلق المينــاء هذا العام", "سنغلق الميناء هذا العام ولن نعود"),
        ("我们不会关闭港口", "我们不会关闭港口，也不会离开"),
        ("Wir schließen den Hafen", "WIR SCHLIESSEN DEN HAFEN"),
        ("LİMANI KAPATACAĞIZ", "Limanı kapatacağız ve gideceğiz"),
    ],
)
def test_what_only_looks_different_is_the_same(text: str, printed: str) -> None:
    assert isinstance(asked(text, f"“{printed},” Anna Berg said."), Exact)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("我们会关闭港口", "我们不会关闭港口，也不会离开"),
        ("港を閉鎖します", "港を閉鎖しません"),
        ("Wir haben keine Schiffe im Hafen", "Wir haben eine Menge Schiffe im Hafen"),
        ("Limanı kapatmayacağız ve gideceğiz", "Limanı kapatacağız ve gideceğiz"),
        ("سنغلق الميناء هذا العام", "لن نغلق الميناء هذا العام"),
    ],
)
def test_a_negation_of_any_language_is_never_passed_over(text: str, printed: str) -> None:
    assert not isinstance(asked(text, f"“{printed},” Anna Berg said."), Exact)


@pytest.mark.parametrize(
    "text",
    [
        "We will [hardly] raise taxes on families",
        "The city is [barely] ready to pay for the new bridge",
        "The city is ready to pay for the [old] bridge",
        "The city is ready to [burn] the new bridge and the tunnel",
        "[Bergen] is ready to pay for the new bridge",
        "The city is [un]ready to pay for the new bridge",
        "It would cost [50] million and fifteen jobs",
    ],
)
def test_brackets_do_not_hide_another_sense(text: str) -> None:
    assert text[text.index("[") :].split("]")[0] in difference(asked(text, TOWN))


def test_brackets_name_who_was_pointed_at_and_it_is_told() -> None:
    found = asked("[Weiss] is ready to pay", TOWN)
    assert isinstance(found, Exact)
    found = asked("[Weiss] is ready to pay. Nobody knows", "“Then he is ready to pay,” Berg said.")
    assert isinstance(found, NotFound | Differs)
    found = asked("Then [Weiss] is ready to pay", "“Then he is ready to pay,” Anna Berg said.")
    assert isinstance(found, Exact)
    assert "What stands in brackets is not in the article." in told(found)
    shouted = asked("Then [Weiss] is ready to pay", "“Then WHO is ready to pay,” Anna Berg said.")
    assert isinstance(shouted, Differs)


def test_words_of_two_people_are_told_as_theirs() -> None:
    for joint in (". ", " [...] ", ", and "):
        found = asked(f"We will not raise taxes on families this year{joint}{BRIDGE}", TOWN)
        assert isinstance(found, Differs)
        assert place(found) == "Tom Weiss, and Anna Berg for a part of it"
        assert "another place or speaker" in difference(found)


def test_what_he_and_she_say_is_not_one_speech() -> None:
    body = "“The harbour will be closed for good,” he said. “Nobody will ever come back,” she said."
    for joint in (" ... ", ". "):
        found = asked(f"The harbour will be closed for good{joint}Nobody will ever come back", body)
        assert isinstance(found, Differs)


def test_the_end_put_before_the_beginning() -> None:
    found = asked("It would cost 15 million ... We will not raise taxes on families", TOWN)
    assert "another place or speaker" in difference(found)


def test_an_ellipsis_over_the_articles_own_words_is_told() -> None:
    found = asked("The city is ready to pay [...] Nobody knows for what", TOWN)
    assert isinstance(found, Exact)
    assert "these may be two statements" in told(found)
    within = asked("The city is ready [...] the tunnel", TOWN)
    assert "two statements" not in told(within)
    attributed = asked("We will not raise taxes [...] It would cost 15 million", TOWN)
    assert "two statements" not in told(attributed)


def test_an_ellipsis_of_the_article_is_told() -> None:
    body = "“We will not ... raise taxes now,” Anna Berg said."
    found = asked("We will not raise taxes now", body)
    assert "The article has an ellipsis among these words" in told(found)
    assert "ellipsis" not in told(asked("We will not … raise taxes now", body))


def test_a_negation_beside_the_words_is_told() -> None:
    body = "“It is not true that we will raise taxes,” Anna Berg said. “We go on.”"
    assert "The rest of the sentence has a negation." in told(asked("we will raise taxes", body))
    assert "negation" not in told(asked("it is not true that we will raise taxes", body))
    assert "negation" not in told(asked("We go on", body))


def test_words_that_are_no_quotation() -> None:
    found = asked("“The ferry would stop in the winter and never come back,” the mayor said.", TOWN)
    assert told(found).startswith("The words are in 1 article, but not as a quotation")
    found = asked("the ferry would stop in the winter", TOWN, speaker="Anna Berg")
    assert told(found).startswith("The words are in 1 article, but not as a quotation")


def test_words_of_which_only_some_are_a_quotation() -> None:
    body = "Nobody “will pay for the bridge”, Anna Berg said."
    found = told(asked("Nobody will pay for the bridge", body))
    assert found.startswith("The words are in 1 article, but only some of them inside quotation")
    found = told(asked("Nobody will pay for the bridge", body, speaker="Berg"))
    assert "only some of them inside quotation marks; Berg is named for these." in found


@pytest.mark.parametrize(
    "text",
    [
        f"“{BRIDGE},” said Berg.",
        f"“{BRIDGE},” Anna Berg said.",
        f"Anna Berg said: “{BRIDGE}.”",
        f"Berg: “{BRIDGE}.”",
        f"Berg: {BRIDGE}.",
        f"Anna Berg: {BRIDGE}",
        f"{BRIDGE}. — Anna Berg",
        f"{BRIDGE} - Berg",
        f"{BRIDGE} (Anna Berg)",
        f"{BRIDGE}, Anna Berg said.",
        f"“{BRIDGE}” — Berg",
        f"“{BRIDGE}” (Berg)",
        f"“{BRIDGE}”, Berg",
        f"According to Berg, “{BRIDGE}”",
        f"'{BRIDGE}', said Anna Berg",
        f"Did Anna Berg really say “{BRIDGE}”?",
    ],
)
def test_a_misattribution_is_told(text: str) -> None:
    found = asked(text, TOWN)
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.OTHER
    assert "but not by" in told(found)
    assert "named for it there is Tom Weiss" in told(found)
    right = asked(text.replace("Anna Berg", "Tom Weiss").replace("Berg", "Weiss"), TOWN)
    assert isinstance(right, Exact)
    assert right.attribution is Attribution.CONFIRMED


def test_what_looks_like_a_name_stays_in_the_words_where_it_stands_there() -> None:
    body = f"“Warning: {BRIDGE},” Tom Weiss said."
    found = asked(f"Warning: {BRIDGE}", body)
    assert isinstance(found, Exact)
    assert found.question.speaker is None
    assert found.question.words[0] == "Warning"


@pytest.mark.parametrize("who", ["he", "the mayor", "a spokesman for the city"])
def test_who_is_not_named_is_not_told_to_be_another(who: str) -> None:
    found = asked("the harbour will be closed", HARBOUR.replace("Anna Berg", who), speaker="Berg")
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.NOBODY
    assert "but Berg is not named for it there: nobody is." in told(found)


def test_who_is_asked_about_without_a_name_is_anybody() -> None:
    for text in ("The mayor said: “The harbour will be closed.”", "“The harbour,” he said."):
        found = asked(text, HARBOUR)
        assert isinstance(found, Exact)
        assert found.attribution is Attribution.NOT_ASKED


def test_a_name_that_is_not_sure_is_told_as_such() -> None:
    body = "Tom Weiss and Anna Berg met. “The harbour will be closed for good.”"
    for speaker in ("Anna Berg", "Tom Weiss"):
        sentence = told(asked("the harbour will be closed", body, speaker=speaker))
        assert "named for it there is" not in sentence
        assert "is named for it." not in sentence


def test_the_same_words_of_two_people_are_all_told() -> None:
    bodies = (HARBOUR, HARBOUR.replace("Anna Berg", "Tom Weiss"))
    found = asked("the harbour will be closed", *bodies)
    assert isinstance(found, Exact)
    assert [each.speaker for each in found.wordings[0].places] == ["Tom Weiss", "Anna Berg"]
    found = asked("the harbour will be closed", *bodies, speaker="Berg")
    assert "Berg is named for it. Elsewhere Tom Weiss is named for it." in told(found)


def test_a_misattribution_of_what_differs_is_told() -> None:
    altered = f"“{BRIDGE.replace('new', 'old')},” {{}} said."
    whose = {
        "Anna Berg": "Named for it there is Tom Weiss, not Anna Berg.",
        "Weiss": "Weiss is named for it.",
        "he": "Only the words inside the quotation marks were looked for.",
    }
    for speaker, sentence in whose.items():
        found = asked(altered.format(speaker), TOWN)
        assert isinstance(found, Differs)
        assert told_in_parts(found).caution == sentence


def test_of_many_articles_it_is_told_that_only_some_were_looked_through() -> None:
    said = {
        "Weiss": "Found word for word in 500 articles: those that were looked through name "
        "Anna Berg for it, not Weiss.",
        "Berg": "Found word for word in 500 articles, and Berg is named for it.",
    }
    for speaker, sentence in said.items():
        found = asked("the harbour will be closed", HARBOUR, speaker=speaker)
        assert isinstance(found, Exact)
        many = replace(found, wordings=(replace(found.wordings[0], total=500),))
        assert told(many).startswith(f"{sentence} Who says it was looked for in 1 of them.")
    found = asked("the harbour will be closed", HARBOUR.replace("Anna Berg", "he"), speaker="Berg")
    assert isinstance(found, Exact)
    many = replace(found, wordings=(replace(found.wordings[0], total=500),))
    assert "those that were looked through name nobody for it." in told(many)


def test_a_word_that_was_parted_at_the_end_of_a_line() -> None:
    assert isinstance(asked("The har-\nbour will be clo\u00ad\r\nsed for good", HARBOUR), Exact)
    body = "“A well-known man will go,” Anna Berg said."
    assert isinstance(asked("A well-\nknown man", body), Exact)


def test_only_what_stands_in_marks_is_looked_for_and_it_is_told() -> None:
    found = asked(
        "“我们不会关闭港口，也不会离开。”李娜说", "张伟说：“我们不会关闭港口，也不会离开。”"
    )
    assert isinstance(found, Exact)
    assert "Only the words inside the quotation marks were looked for." in told(found)
    nowhere = asked("“我们明天不会离开这里。”李娜说", "“No,” she said.")
    assert "Only the words" in told_in_parts(nowhere).caution


def test_marks_within_the_words_do_not_hide_what_was_altered() -> None:
    body = "“I never hear her say ‘We love the old harbour’ in this town,” Anna Berg said."
    for text in (
        "I always hear her say ‘We love the old harbour’ in this town",
        "I never hear him say, ‘We love the old harbour’",
        "‘We love the old harbour’ is what I hear in this town",
    ):
        assert not isinstance(asked(text, body), Exact)
    assert isinstance(asked("I never hear her say ‘We love the old harbour’", body), Exact)


def test_what_quotes_others_is_found_as_it_stands() -> None:
    said = "Ted and I were driving in. He said, ‘You made another story.’ And I said, ‘It is ours.’"
    assert isinstance(asked(said, f"“{said}” Anna Berg said."), Exact)
    assert isinstance(asked("[W]e will go", "“[W]e will go, and soon,” Anna Berg said."), Exact)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("“The harbour will be closed for good,” my mother said.", True),
        ("“The harbour will be closed for good,” she said.", True),
        ("“The harbour will be closed for good,” Berg said, and took all ships away.", True),
        ("“The harbour will be closed for good,” Anna Berg told reporters on Monday.", False),
        ("“The harbour will be closed for good.”", False),
    ],
)
def test_that_words_were_left_away_is_told(text: str, *, is_told: bool) -> None:
    found = asked(text, HARBOUR)
    assert isinstance(found, Exact)
    assert ("Only the words inside the quotation marks were looked for." in told(found)) == is_told


def test_sentences_that_follow_one_another_in_one_speech() -> None:
    found = asked("on families this year. It would cost 15 million", TOWN)
    assert isinstance(found, Exact)
    assert "(Anna Berg said)" in shown(found.wordings[0].comparison)
    assert isinstance(asked("the tunnel. He is ready to pay", TOWN), Differs)


def test_a_paraphrase_is_not_found() -> None:
    found = asked("Taxes for families are not going up in the coming twelve months", TOWN)
    assert isinstance(found, NotFound)

"""What was found word for word, in sentences: where, whether as a quotation, and by whom."""

import re
from collections.abc import Sequence
from pathlib import Path

from viewer.verify.comparison import TURNING
from viewer.verify.names import fullest
from viewer.verify.types import Attribution, Edit, Exact, Inside, Piece, Place
from viewer.verify.words import keys_of
from viewer.wording import counted
from viewer.wording import words as say

SURE = 0.7
"""The confidence below which a name is told as perhaps meant."""
NAMED = 3
"""So many of those who say the words are named."""

_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.")


def found(verdict: Exact) -> str:
    """Where it was found, and who said it where somebody was asked about."""
    places = _places(verdict)
    articles = _articles(verdict)
    told = None
    if articles > len(_files(places)):
        told = _in_some(verdict, articles)
    elif verdict.attribution is not Attribution.OTHER:
        told = _outside(verdict, places, articles)
    if told is None:
        told = {
            Attribution.CONFIRMED: _confirmed,
            Attribution.OTHER: _by_another,
            Attribution.NOBODY: _by_nobody,
            Attribution.NOT_ASKED: _anybody,
        }[verdict.attribution](places, articles)
    names = _named(places)
    some = ", ".join(names[:NAMED])
    if len(names) > NAMED:
        some = say("{names} and others").format(names=some)
    return told.format(speaker=verdict.question.speaker, names=some)


def cautions(verdict: Exact) -> list[str]:
    """What has to be known of it, though every word stands there."""
    places, told = _places(verdict), []
    if verdict.attribution is Attribution.CONFIRMED and (names := _named(places)):
        elsewhere = say("Elsewhere {names} is named for it.")
        told.append(elsewhere.format(names=", ".join(names[:NAMED])))
    pieces = [piece for place in places for piece in place.comparison.pieces]
    if any(map(_is_added, pieces)):
        told.append(say("What stands in brackets is not in the article."))
    if all(place.is_apart for place in places):
        told.append(
            say("Where the ellipsis stands, the article goes on in its own words: "
                "these may be two statements.")
        )  # fmt: skip
    if all(any(map(_has_ellipsis, place.comparison.pieces)) for place in places):
        told.append(say("The article has an ellipsis among these words, and the question none."))
    if all(map(_is_turned, places)):
        told.append(say("The rest of the sentence has a negation."))
    read = len(_files(places))
    if verdict.question.speaker and _articles(verdict) > read:
        told.append(
            counted(
                "Who says it was looked for in 1 of them.",
                "Who says it was looked for in {count} of them.",
                read,
            )
        )
    if verdict.instead:
        instead = say("{speaker} is named for something like it.")
        told.append(instead.format(speaker=verdict.question.speaker))
    return told


def _places(verdict: Exact) -> list[Place]:
    return [place for wording in verdict.wordings for place in wording.places]


def _files(places: Sequence[Place]) -> set[Path]:
    return {place.source.file for place in places}


def _articles(verdict: Exact) -> int:
    """In how many articles it stands, by the index: an article may have it in two wordings."""
    twice = sum(len(_files(wording.places)) for wording in verdict.wordings)
    twice -= len(_files(_places(verdict)))
    return sum(wording.total for wording in verdict.wordings) - twice


def _named(places: Sequence[Place]) -> list[str]:
    """Who else is named for it, or who is where nobody was asked about.

    A short name of an article is the full one that it has beside it.
    """
    by_article: dict[Path, list[str]] = {}
    for place in places:
        if place.attribution is Attribution.OTHER and place.speaker:
            by_article.setdefault(place.source.file, []).append(place.speaker)
    return list(
        dict.fromkeys(fullest(name, names) for names in by_article.values() for name in names)
    )


def _is_sure(places: Sequence[Place], attribution: Attribution) -> bool:
    """Whether it is sure at any of the places that tell who said it."""
    return any(place.attribution is attribution and place.confidence >= SURE for place in places)


def _is_added(piece: Piece) -> bool:
    """Whether a piece is words in brackets that do not stand there."""
    return piece.edit is Edit.INSERTED and keys_of(piece.asked) != keys_of(piece.found)


def _has_ellipsis(piece: Piece) -> bool:
    return piece.edit is Edit.SAME and _ELLIPSIS.search(piece.found) is not None


def _is_turned(place: Place) -> bool:
    """Whether the sentence has words beside these that may turn its sense."""
    return not TURNING.isdisjoint(keys_of(f"{place.before}\n{place.after}"))


def _outside(verdict: Exact, places: Sequence[Place], articles: int) -> str | None:
    """Where the words are no quotation, or only some of them; None where they are."""
    inside = {place.inside for place in places}
    if Inside.WHOLLY in inside:
        return None
    if Inside.PARTLY not in inside:
        return counted(
            "The words are in 1 article, but not as a quotation: "
            "they stand outside quotation marks.",
            "The words are in {count} articles, but not as a quotation: "
            "they stand outside quotation marks.",
            articles,
        )
    if verdict.attribution is Attribution.CONFIRMED:
        return counted(
            "The words are in 1 article, but only some of them inside quotation marks; "
            "{speaker} is named for these.",
            "The words are in {count} articles, but only some of them inside quotation marks; "
            "{speaker} is named for these.",
            articles,
        )
    return counted(
        "The words are in 1 article, but only some of them inside quotation marks.",
        "The words are in {count} articles, but only some of them inside quotation marks.",
        articles,
    )


def _in_some(verdict: Exact, articles: int) -> str | None:
    """Where somebody else may be named in the articles that were not read; None where not asked."""
    if verdict.attribution is Attribution.OTHER:
        return counted(
            "Found word for word in 1 article: those that were looked through name {names} "
            "for it, not {speaker}.",
            "Found word for word in {count} articles: those that were looked through name {names} "
            "for it, not {speaker}.",
            articles,
        )
    if verdict.attribution is Attribution.NOBODY:
        return counted(
            "Found word for word in 1 article: those that were looked through name nobody for it.",
            "Found word for word in {count} articles: those that were looked through name nobody "
            "for it.",
            articles,
        )
    return None


def _confirmed(places: Sequence[Place], articles: int) -> str:
    if _is_sure(places, Attribution.CONFIRMED):
        return counted(
            "Found word for word in 1 article, and {speaker} is named for it.",
            "Found word for word in {count} articles, and {speaker} is named for it.",
            articles,
        )
    return counted(
        "Found word for word in 1 article; perhaps {speaker} is meant there.",
        "Found word for word in {count} articles; perhaps {speaker} is meant there.",
        articles,
    )


def _by_another(places: Sequence[Place], articles: int) -> str:
    if _is_sure(places, Attribution.OTHER):
        return counted(
            "Found word for word in 1 article, but not by {speaker}: "
            "named for it there is {names}.",
            "Found word for word in {count} articles, but not by {speaker}: "
            "named for it there is {names}.",
            articles,
        )
    return counted(
        "Found word for word in 1 article, but perhaps not by {speaker}: "
        "it seems that {names} is meant there.",
        "Found word for word in {count} articles, but perhaps not by {speaker}: "
        "it seems that {names} is meant there.",
        articles,
    )


def _by_nobody(places: Sequence[Place], articles: int) -> str:  # noqa: ARG001 (as the others)
    return counted(
        "Found word for word in 1 article, but {speaker} is not named for it there: nobody is.",
        "Found word for word in {count} articles, but {speaker} is not named for it there: "
        "nobody is.",
        articles,
    )


def _anybody(places: Sequence[Place], articles: int) -> str:  # noqa: ARG001 (as the others)
    return counted(
        "Found word for word in 1 article.", "Found word for word in {count} articles.", articles
    )

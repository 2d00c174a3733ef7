"""A verdict as a record for other programs: a contract with whoever reads it."""

from viewer.verify.question import as_asked
from viewer.verify.types import Comparison, Exact, NotFound, Place, Source, Verdict, Wording
from viewer.verify.versions import Version


def record(verdict: Verdict) -> dict[str, object]:
    """The verdict as JSON takes it; documented in docs/verify.md."""
    question, looked = verdict.question, verdict.looked
    wordings = () if isinstance(verdict, NotFound) else verdict.wordings
    names = {NotFound: "not found", Exact: "exact"}
    return {
        "verdict": names.get(type(verdict), "differs"),
        "asked": as_asked(question),
        "speaker": question.speaker,
        "attribution": verdict.attribution.value if isinstance(verdict, Exact) else None,
        "articles": looked.articles,
        "waiting": looked.waiting,
        "unreadable": looked.unreadable,
        "complete": looked.is_complete,
        "wordings": [_wording(wording) for wording in wordings],
        "instead": [
            _wording(wording) for wording in (verdict.instead if isinstance(verdict, Exact) else ())
        ],
    }


def _wording(wording: Wording) -> dict[str, object]:
    comparison = wording.comparison
    return {
        "rank": wording.rank,
        "articles": wording.total,
        "errors": comparison.errors,
        "likeness": round(comparison.likeness, 4),
        "pieces": _pieces(comparison),
        "places": [_place(place) for place in wording.places],
    }


def version_record(version: Version) -> dict[str, object]:
    """A version as JSON takes it; its pieces are those of this version beside the fullest."""
    return {
        "text": version.words,
        "exact": version.is_faithful,
        "starts_later": version.starts_later,
        "ends_sooner": version.ends_sooner,
        "pieces": _pieces(version.comparison),
        "printed": [{**_source(one.source), "speaker": one.speaker} for one in version.printed],
    }


def _pieces(comparison: Comparison) -> list[dict[str, object]]:
    return [
        {
            "edit": piece.edit.value,
            "asked": piece.asked,
            "asked_start": piece.asked_start,
            "asked_end": piece.asked_end,
            "found": piece.found,
        }
        for piece in comparison.pieces
    ]


def _place(place: Place) -> dict[str, object]:
    return {
        **_source(place.source),
        "start": place.file_start,
        "end": place.file_end,
        "text": place.words,
        "before": place.before,
        "after": place.after,
        "exact": place.comparison.is_exact,
        "inside": place.inside.value,
        "kind": place.kind.value if place.kind else None,
        "speaker": place.speaker,
        "others": list(place.others),
        "apart": place.is_apart,
        "mention": place.mention.words if place.mention else None,
        "cue": place.cue.words if place.cue else None,
        "reason": place.reason,
        "confidence": round(place.confidence, 4),
        "by_reader": place.by_reader,
        "attribution": place.attribution.value,
    }


def _source(source: Source) -> dict[str, object]:
    return {
        "file": str(source.file),
        "headline": source.headline,
        "source": source.outlet,
        "published": source.published.isoformat() if source.published else None,
        "authors": list(source.authors),
        "address": source.address,
        "copies": [str(path) for path in source.copies],
    }

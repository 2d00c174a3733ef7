"""The place and agency that open a news text: "ANKARA (Reuters) -"."""

import re

from viewer.articles.types import Block, BlockKind, Dateline

# A dateline is short, and it is looked for where a byline or a note may stand before it.
_LONGEST = 160
_PARAGRAPHS = 3
_DASH = r"(?:--+|[-–—―‒])"
_AGENCY = r"\((?P<agency>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,30})/"
_WITH_AGENCY = re.compile(
    rf"(?P<place>[^()\n\"“”«»/]{{0,80}}(?:/[^()\n\"“”«»/]{{1,40}}){{0,3}}?)\s*"
    rf"(?:{_AGENCY})\s*[:.]?\s*{_DASH}\s*"
)
# The rest are compiled where they are first needed: not at the start of the program.
_WITHOUT_AGENCY = rf"(?P<place>[^()\n\"“”«»]{{2,60}}?)\s*\.?\s*(?:\s{_DASH}\s|[–—]|--)\s*"
_DAY = r"(?:[^\W\d_]{3,10}\.?\s+\d{1,2}\.?|\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,10}\.?)"
_DATE_PART = rf"[,\s]+(?:on\s+)?{_DAY}(?:,?\s+(?:de\s+)?\d{{4}})?[\s,.]*$"
# Words in capitals that open a text and are no place.
_OPENERS = """
ADVISORY ANALYSIS BREAKING BRIEF COLUMN COMMENTARY CORRECTED CORRECTION EDITORIAL EXCLUSIVE
EXPLAINER FACTBOX FEATURE FLASH GRAPHIC INSIGHT INTERVIEW LIVE NATO NEWS NOTE OPINION PHOTOS PREVIEW
REVIEW SPECIAL TIMELINE UPDATE UPDATED UPDATES URGENT VIDEO WATCH WRAPUP
"""
_NOT_PLACES = frozenset(_OPENERS.split())


def find_dateline(blocks: tuple[Block, ...], plain: str) -> Dateline | None:
    """The dateline in the first paragraphs of `plain`; None where there is none."""
    seen = 0
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH or block.plain_end == block.plain_start:
            continue
        start = block.plain_start
        head = plain[start : min(block.plain_end, start + _LONGEST)]
        found = _in_head(head, with_place_only=seen == 0)
        if found:
            place, agency, end = found
            return Dateline(place, agency, start, start + end)
        seen += 1
        if seen == _PARAGRAPHS:
            break
    return None


def _in_head(head: str, with_place_only: bool) -> tuple[str, str | None, int] | None:
    """Place, agency and length of the dateline that `head` begins with."""
    if found := _WITH_AGENCY.match(head):
        agency = (found["agency"] or found["slashed"]).strip()
        place = _place(found["place"])
        # A dateline opens a sentence; "Mr Smith (Labour) - a critic" is in the middle of one.
        opens = place.isupper() or not head[found.end() : found.end() + 1].islower()
        if opens and _is_place(place, capitals=False) and _is_agency(agency):
            return place, agency, found.end()
    if with_place_only and (found := re.match(_WITHOUT_AGENCY, head)):
        place = _place(found["place"])
        after = head[found.end() : found.end() + 1]
        if place and _is_place(place, capitals=True) and not after.islower():
            return place, None, found.end()
    return None


def _place(words: str) -> str:
    """`words` without the day that may follow the place."""
    place = words.strip()
    if any(character.isdigit() for character in place):
        place = re.sub(_DATE_PART, "", place)
    place = place.strip(" ,;:")
    # "Fla." and "D.C." keep their point.
    return place if "," in place else place.rstrip(".")


def _is_place(place: str, capitals: bool) -> bool:
    """Whether `place` has the look of one: few words with capitals, without figures."""
    if not place:
        return not capitals
    words = place.replace("/", " ").replace(",", " ").split()
    if len(words) > 7 or any(character.isdigit() for character in place):
        return False
    if not place[0].isalpha() or not (place[0].isupper() or place[0].lower() == place[0].upper()):
        return False
    if capitals:
        head = place.partition(",")[0]
        return head.isupper() and len(head) >= 4 and _NOT_PLACES.isdisjoint(head.split())
    return sum(1 for word in words if word[0].islower()) <= len(words) // 2


def _is_agency(agency: str) -> bool:
    """Whether what stands in brackets may name an agency."""
    return any(character.isalpha() for character in agency) and len(agency.split()) <= 5

"""The stages in order: from plain text to quotations with their evidence.

    language    in which language the text is, by its small words   viewer.quotes.language
    marks       where marks open and close, a line a paragraph      viewer.quotes.marks
    tokens      the paragraphs that hold marks, as words and shape  viewer.quotes.tokens
    mentions    who could be speaking, as head tokens               viewer.quotes.mentions
    options     the candidates of each stretch, with features       viewer.quotes.options
                                                                    .features, .stretch_features
    attribute   the learned choice among them                       viewer.quotes.attribute
                                                                    .model, .weights
    patterns    rules instead, where no weights were fitted         viewer.quotes.patterns
    phrases     from the chosen head to the whole phrase            viewer.quotes.phrases
    cues        the word that attributes                            viewer.quotes.cues
    resolve     whom the mention names                              viewer.quotes.resolve
                                                                    .full_names, .naming
    filters     direct, mixed, title or term; what is too unsure    viewer.quotes.filters
    speeches    one speaker for a quotation of several paragraphs   viewer.quotes.speeches

A line is a paragraph, and lines without marks are passed over unread. The choice is made by a
small linear model (resources/quotes/LANGUAGE/model.json, fitted by tools/fit_quotes.py): each
stretch has a handful of options (the heads of phrases near it, "attributed, nobody named", "no
quotation"), each option has features with readable names, and a softmax over the sums of their
weights gives chances. Everything else is lists and rules per language (resources/quotes/LANGUAGE).

The shape of a paragraph, one letter a token, is what rules and features read: `Q,VN` is "..." said
Smith. See `viewer.quotes.lexicon` and `viewer.quotes.tokens` for the letters.
"""

from collections.abc import Iterator
from operator import attrgetter

from viewer.quotes.attribute import Choice, choose
from viewer.quotes.cues import cue_of, is_reporting, span_of
from viewer.quotes.filters import confidence_of, kind_of, kind_of_words
from viewer.quotes.language import READ, language_of
from viewer.quotes.marks import find_stretches
from viewer.quotes.mentions import Head, Paragraph, count_speaking, read_paragraph
from viewer.quotes.model import FITTED, Model, load_model
from viewer.quotes.options import CARRIED, INSIDE, INTRODUCING, Carried, Surroundings
from viewer.quotes.patterns import MOST_TRUST, Found, believed, found_by_rule, rule_cue, rule_phrase
from viewer.quotes.phrases import name_of, phrase_of
from viewer.quotes.reported import INDIRECT, indirect_quotations
from viewer.quotes.resolve import Resolver
from viewer.quotes.speeches import Part, with_one_speaker
from viewer.quotes.subjects import source_phrase
from viewer.quotes.tokens import Frame, frame_of
from viewer.quotes.types import Quotation, Resolution, Span
from viewer.quotes.unattributed import kind_by_length, unattributed
from viewer.wording import words

_MOST_PARAGRAPHS_CARRIED = 3
_LONGEST_INTRODUCTION = 400
_IN_CLAUSES = frozenset("VGAK")
_LEAST_OF_NAME = 0.3
"""How likely, beside the pronoun that was chosen, the name that it means must be to be given; by
cross-validation."""


def find_quotations(
    text: str, *, language: str | None = None, indirect: bool = False
) -> tuple[Quotation, ...]:
    """Every stretch between quotation marks in `text`, in order, with its speaker if any.

    A line is a paragraph. Titles and terms are among them: `kind.is_quotation` tells them apart.
    `language` is an ISO 639-1 code, found from the text where it is None; in a language that the
    engine does not read, nobody is named. `indirect` adds reported speech without marks, in
    English only.
    """
    code = language or language_of(text)
    if code not in READ:
        return unattributed(text)
    return quotations_by(text, load_model(code), indirect=indirect and code in INDIRECT)


def quotations_by(text: str, model: Model, *, indirect: bool = False) -> tuple[Quotation, ...]:
    """The quotations in `text`, by the choice of `model`; reported speech where asked for."""
    paragraphs = read_paragraphs(text, model)
    quoted = [(s.open, s.close) for paragraph in paragraphs for s in paragraph.frame.stretches]
    resolver = Resolver(text, model.lexicon, quoted)
    quotations, parts = list[Quotation](), list[Part]()
    for choices in choices_in(text, paragraphs, model, keep=indirect):
        for choice in choices:
            quotations.append(_quotation(text, choice, resolver, model))
            parts.append(_part(choice))
    found = with_one_speaker(quotations, parts)
    if not indirect:
        return found
    reported = indirect_quotations(text, model, paragraphs, resolver.afresh())
    return tuple(sorted((*found, *reported), key=attrgetter("start", "end")))


def _quotation(text: str, choice: Choice, resolver: Resolver, model: Model) -> Quotation:
    """The value of one choice."""
    stretch = choice.stretch
    option = choice.options[choice.best]
    words = text[stretch.start : stretch.end]
    head = option.head
    frame = option.frame
    token = None if head is None else cue_of(frame, _spoken_at(choice), head, model)
    cue = None if token is None else span_of(frame, token)
    reports = token is not None and is_reporting(frame, token)
    own = cue if reports and option.label != CARRIED else None
    kind = kind_of(choice, words, own, model)
    confidence = confidence_of(choice, own)
    if model.lexicon.language not in FITTED:
        rule = found_by_rule(text, choice, model.reading)
        if rule is not None and believed(rule, choice, words):
            return _quotation_by_rule(text, choice, rule, resolver)
        confidence = min(confidence, MOST_TRUST)
        if own is None or not kind.is_quotation:
            # A borrowed model is believed where a reporting word says the same.
            kind, head = kind_by_length(words), None
    if head is None or not kind.is_quotation:
        return Quotation(stretch.start, stretch.end, words, kind, None, None, None, confidence)
    mention, turns_on_head = _mention(text, choice, head, token)
    core = name_of(text, frame, head) if turns_on_head else None
    resolution, certainty = resolver.resolve(core, head.kind, mention)
    name = _name_beside(choice, resolution) if head.kind == "P" and resolution else None
    if name is not None:
        mention = phrase_of(text, *name)
        resolution, certainty = resolver.resolve(name_of(text, *name), "N", mention)
    return Quotation(
        stretch.start,
        stretch.end,
        words,
        kind,
        mention,
        resolution,
        cue,
        confidence * certainty,
        _reason(choice, cue),
    )


def _quotation_by_rule(text: str, choice: Choice, rule: Found, resolver: Resolver) -> Quotation:
    """The value of a choice whose speaker a rule tells."""
    stretch, head = choice.stretch, rule.head
    cue = rule_cue(text, rule)
    words = text[stretch.start : stretch.end]
    mention = rule_phrase(text, rule)
    core = name_of(text, rule.frame, head)
    end = min(core.end, mention.end)  # without the ending of a case: Kurt'a
    core = Span(core.start, end, text[core.start : end])
    resolution, certainty = resolver.resolve(core, head.kind, mention)
    return Quotation(
        stretch.start,
        stretch.end,
        words,
        kind_of_words(words),
        mention,
        resolution,
        cue,
        rule.chance * certainty,
        _named(cue, is_after=mention.start >= stretch.start),
    )


def _name_beside(choice: Choice, resolution: Resolution) -> tuple[Frame, Head] | None:
    """The mention by name of whom the chosen pronoun means, where it is nearly as likely."""
    last = resolution.name.split()[-1].lower()
    least = _LEAST_OF_NAME * choice.chance
    for option, chance in zip(choice.options, choice.chances, strict=True):
        head = option.head
        if chance >= least and head is not None and head.kind == "N" and option.name == last:
            return option.frame, head
    return None


def _mention(text: str, choice: Choice, head: Head, cue: int | None) -> tuple[Span, bool]:
    """The whole phrase of the chosen speaker, up to the cue where it stands in their clause.

    And whether it turns on the head: "a lawyer for Berg" is not Berg.
    """
    frame = choice.options[choice.best].frame
    if (
        cue is None
        or frame is not choice.frame
        or frame.grammar is not None
        or frame.shape[cue] not in _IN_CLAUSES
    ):
        return phrase_of(text, frame, head), True
    first = frame.stops.rfind(".", 0, min(cue, head.token)) + 1
    return source_phrase(text, frame, cue, head, first)


def _part(choice: Choice) -> Part:
    """How the stretch of a choice stands in a speech."""
    option, stretch = choice.options[choice.best], choice.stretch
    is_named = option.head is not None and option.label not in (CARRIED, INSIDE)
    return Part(stretch.mark, stretch.unclosed, stretch.continued, is_named)


def _spoken_at(choice: Choice) -> int:
    """The token beside which the chosen speaker spoke: the stretch's own, or in their paragraph.

    That of a speaker who goes on from the paragraph before is its last stretch.
    """
    option = choice.options[choice.best]
    frame = option.frame
    if frame is choice.frame:
        return frame.places[choice.number]
    return frame.places[-1] if frame.places else len(frame.shape)


def _reason(choice: Choice, cue: Span | None) -> str:
    """In words, why this speaker."""
    option = choice.options[choice.best]
    if option.label == CARRIED:
        return words("goes on from the paragraph before")
    if option.label == INTRODUCING:
        return words("introduced by the paragraph before")
    if option.label == INSIDE:
        return words("named in the words, as in a transcript")
    place = choice.frame.places[choice.number]
    is_after = option.head is not None and option.head.token > place
    if cue is None:
        before, after = words("named before the quotation"), words("named after the quotation")
        return after if is_after else before
    return _named(cue, is_after=is_after)


def _named(cue: Span, *, is_after: bool) -> str:
    before = words("named before the quotation with “{cue}”")
    after = words("named after the quotation with “{cue}”")
    return (after if is_after else before).format(cue=cue.words)


def read_paragraphs(text: str, model: Model) -> list[Paragraph]:
    """The paragraphs that hold stretches, in order."""
    names: set[str] = set()
    return [
        read_paragraph(frame_of(text, start, end, stretches, model.reading, names))
        for start, end, stretches in find_stretches(text)
    ]


def choices_in(
    text: str, paragraphs: list[Paragraph], model: Model, *, keep: bool = True
) -> Iterator[list[Choice]]:
    """The choices of each paragraph; without `keep` they are taken out of the list on the way."""
    speaking = count_speaking(paragraphs)
    carried: Carried | None = None
    read = 0
    for paragraph in paragraphs if keep else _taken_out(paragraphs):
        frame = paragraph.frame
        carried = _still_carried(text, carried, frame.start)
        introducing = _introducing(text, frame, read, model) if frame.places[0] == 0 else None
        read = frame.end
        choices = choose(text, paragraph, Surroundings(carried, introducing, speaking), model)
        yield choices
        paragraph.forget_heads()
        carried = _carry(choices, carried)


def _taken_out(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """Each paragraph, which nothing holds afterwards.

    In a long article the garbage collector walks for long over what is kept.
    """
    paragraphs.reverse()
    while paragraphs:
        yield paragraphs.pop()


def _still_carried(text: str, carried: Carried | None, start: int) -> Carried | None:
    """What is carried, if it is not too many paragraphs ago, with their number."""
    if carried is None:
        return None
    gap = text[carried.until : start]
    carried.paragraphs += sum(1 for line in gap.split("\n") if line.strip()) + 1
    carried.until = start
    return carried if carried.paragraphs <= _MOST_PARAGRAPHS_CARRIED else None


def _carry(choices: list[Choice], carried: Carried | None) -> Carried | None:
    """The last speaker of a paragraph; where it names none, that of the one before."""
    frame = choices[-1].frame
    for choice in reversed(choices):
        option = choice.options[choice.best]
        if option.head is not None:
            stretch = frame.stretches[-1]
            return Carried(
                option.frame, option.head, 0, stretch.unclosed, frame.shape[-1] in "QEqe", frame.end
            )
    if carried is not None:
        carried.until = frame.end
    return carried


def _introducing(text: str, frame: Frame, read: int, model: Model) -> Paragraph | None:
    """The end of the paragraph before, where it introduces this one.

    It does so by a colon; or, where this one is a stretch and nothing else, by having no stretch
    itself. `read` is where the last paragraph with stretches ended.
    """
    end = frame.start - 1
    while end > 0 and text[end - 1] == "\n":
        end -= 1
    if end <= 0:
        return None
    start = text.rfind("\n", 0, end) + 1
    opened = text[start:end].rstrip().endswith(":")
    if not opened and (len(frame.shape) > 1 or start < read):
        return None
    begin = max(start, end - _LONGEST_INTRODUCTION)
    return read_paragraph(frame_of(text, begin, end, [], model.reading, set()))

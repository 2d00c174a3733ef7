"""What is known of a speaker, in words and for other programs."""

from collections.abc import Iterable, Sequence

from viewer.library.sayings import Saying
from viewer.library.speaker import Speaker, SpeakerPage
from viewer.library.voices import SpeakerKind
from viewer.wording import counted, words

Record = dict[str, object]


def kind_words(kind: SpeakerKind) -> str:
    """What a kind is called."""
    return {
        SpeakerKind.PERSON: words("Person"),
        SpeakerKind.ORGANISATION: words("Organisation"),
        SpeakerKind.UNNAMED: words("Not named"),
        SpeakerKind.SURNAME: words("Surname only"),
        SpeakerKind.NOBODY: words("Nobody is named"),
    }[kind]


def totals(speaker: Speaker) -> str:
    """How much a speaker is quoted."""
    return words("{quotations} in {articles}, {words}").format(
        quotations=counted("1 quotation", "{count} quotations", speaker.quotations),
        articles=counted("1 article", "{count} articles", speaker.articles),
        words=counted("1 word", "{count} words", speaker.words),
    )


def corrections_told(articles: int) -> str:
    """That so many articles are counted without the reader's corrections; empty for none."""
    if not articles:
        return ""
    return counted(
        "1 article with corrections of yours can’t be read: it is counted as the program found it.",
        "{count} articles with corrections of yours can’t be read: they are counted as the program "
        "found them.",
        articles,
    )


def surname_told(speaker: Speaker) -> str:
    """What has to be known of a name of one word; empty for all others."""
    if speaker.kind is not SpeakerKind.SURNAME:
        return ""
    return words("The articles give no more of this name: it may be that of several people.")


def speaker_record(speaker: Speaker) -> Record:
    """A speaker of a list for other programs."""
    return {
        "key": speaker.key,
        "speaker": speaker.name,
        "kind": speaker.kind.name.lower(),
        "known_as": list(speaker.others),
        "quotations": speaker.quotations,
        "words": speaker.words,
        "articles": speaker.articles,
        "first": speaker.first.isoformat() if speaker.first else None,
        "latest": speaker.latest.isoformat() if speaker.latest else None,
    }


def page_record(page: SpeakerPage, said: Iterable[Saying]) -> Record:
    """A speaker's page for other programs."""
    return speaker_record(page.speaker) | {
        "months": [
            {"month": month or None, "quotations": quotations, "articles": articles}
            for month, quotations, articles in page.months
        ],
        "outlets": [
            {"outlet": outlet or None, "quotations": quotations, "articles": articles}
            for outlet, quotations, articles in page.outlets
        ],
        "namesakes": list(page.namesakes),
        "unread_corrections": page.unread,
        "said": [saying_record(saying) for saying in said],
    }


def saying_record(saying: Saying) -> Record:
    """Something that a speaker says, for other programs."""
    row, quotation = saying.row, saying.quotation
    return {
        "text": quotation.text,
        "kind": quotation.kind.value,
        "mention": quotation.mention.words if quotation.mention else None,
        "cue": quotation.cue.words if quotation.cue else None,
        "confidence": round(quotation.confidence, 4),
        "before": saying.before,
        "after": saying.after,
        "paragraph": saying.paragraph,
        "headline": row.headline,
        "outlet": row.source,
        "published": row.published.isoformat() if row.published else None,
        "address": row.address,
        "file": str(row.path),
    }


def heads() -> tuple[str, ...]:
    """What stands above the columns of the quotations."""
    return (
        words("Date"),
        words("Source"),
        words("Headline"),
        words("Quotation"),
        words("As the text names them"),
        words("Address"),
        words("File"),
    )


def cells(said: Sequence[Saying]) -> list[tuple[str, ...]]:
    """The quotations, a row each."""
    return [
        (
            saying.row.published.date().isoformat() if saying.row.published else "",
            saying.row.source or "",
            saying.row.headline,
            saying.quotation.text,
            saying.quotation.mention.words if saying.quotation.mention else "",
            saying.row.address or "",
            str(saying.row.path),
        )
        for saying in said
    ]

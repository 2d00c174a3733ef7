"""Whether a stretch of text has inline markup at all: most is read as it stands."""


def has_markup(text: str) -> bool:
    """Whether `text` may hold any inline markup."""
    # Spelled out, as this is asked of every paragraph.
    return (
        "*" in text
        or "_" in text
        or "&" in text
        or "[" in text
        or "<" in text
        or "`" in text
        or "\\" in text
    )


def inline_text(markdown: str) -> str:
    """What a person reads of a stretch of `markdown`."""
    if not has_markup(markdown):
        return markdown
    from viewer.articles.inline import cuts, shown  # an article without markup starts sooner

    return shown(markdown, cuts(markdown))

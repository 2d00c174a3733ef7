"""An article as the engine reads it: headline and body as one text, with the way to the file."""

from dataclasses import dataclass

from viewer.articles.types import Article, OffsetMap


@dataclass(frozen=True, slots=True)
class ArticleText:
    """Headline and body, a line a paragraph."""

    text: str
    body: int
    """Where the body begins; 0 where the article has no headline."""
    headline: int
    """Where the headline stands in the file."""
    offsets: OffsetMap
    """From the body to the file."""

    def to_file(self, start: int, end: int) -> tuple[int, int]:
        """A span of this text as a span of the decoded file."""
        if start < self.body:
            return start + self.headline, end + self.headline
        return self.offsets.span_to_source(start - self.body, end - self.body)


def article_text(article: Article) -> ArticleText:
    """The text of `article`; its headline is part of it where it stands in the file as it is."""
    borrowed = any(problem.code == "no-headline" for problem in article.problems)
    # A headline that was borrowed from the body stands there already.
    at = article.text.find(article.headline) if article.headline and not borrowed else -1
    if at < 0:
        return ArticleText(article.plain, 0, 0, article.offsets)
    text = f"{article.headline}\n{article.plain}"
    return ArticleText(text, len(article.headline) + 1, at, article.offsets)

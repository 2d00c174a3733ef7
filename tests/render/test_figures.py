"""Pictures on the page: which are asked for, what stands for the others."""

from viewer.articles.parse import parse_article
from viewer.render.figures import Size, addresses, with_figures
from viewer.render.page import Masthead, body_html, page
from viewer.render.theme import shipped_theme
from viewer.render.typography import Typography


def body(markdown: str) -> str:
    return body_html(parse_article(f"# A\n\nAuthor: ****\n\n{markdown}\n".encode(), "a.txt"))


def test_the_addresses_of_a_body() -> None:
    html = body("![Two men, and a dog](a.png)\n\n<img src='b.png'> ![](http://x.y/c.png)\n\n![d]()")
    assert addresses(html) == ("a.png", "b.png", "http://x.y/c.png", "d")
    assert addresses(body("No picture.")) == ()


def test_a_picture_alone_has_its_description_below() -> None:
    html = with_figures(body("![Two *men* & a dog](a.png)"), {"a.png": Size(3, 40, 30)})
    assert html == (
        '<p class="picture"><img src="picture:3" width="40" height="30"></p>'
        '<p class="caption">Two *men* &amp; a dog</p>'
    )


def test_a_picture_among_words_stands_among_them() -> None:
    html = with_figures(body("See ![it](a.png) here"), {"a.png": Size(0, 4, 3)})
    assert html == '<p>See <img src="picture:0" width="4" height="3"> here</p>'


def test_a_picture_that_is_not_there_keeps_its_words() -> None:
    html = with_figures(body("![A dog](http://x.y/c.png)"), {})
    assert html == '<p><span class="absent">[Picture: A dog, http://x.y/c.png]</span></p>'


def test_nothing_else_of_an_article_becomes_a_picture() -> None:
    sizes = {"a.png": Size(0, 4, 3)}
    for markdown in (
        "<img src='picture:0'>",
        "![x](picture:0)",
        "`![x](a.png)`",
        "[Picture: x, a.png]",
    ):
        assert "<img" not in with_figures(body(markdown), sizes), markdown


def test_lines_are_made_equally_long_where_that_is_chosen() -> None:
    article = parse_article(b"# A\n\nAuthor: ****\n\nWords.\n\n![x](a.png)\n", "a.txt")
    look = (Masthead(source="S"), shipped_theme("light"), Typography(justified=True))
    html = page(article, *look, pictures={"a.png": Size(0, 4, 3)})
    assert '<p align="justify">Words.</p>' in html
    assert html.count("justify") == 1

"""The wall between what a stranger wrote and what the page shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.reading import Reading, is_clean
from viewer.render.sanitise import ELEMENTS, sanitise

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<style>body{background:url(http://evil.example)}</style>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<base href='http://evil.example/'>",
    "<iframe src='file:///etc/passwd'></iframe>",
    "<object data=x.swf></object><embed src=x><applet code=x></applet>",
    "<form action=http://evil.example><input name=p><button>Go</button></form>",
    "<img src=http://evil.example/pixel.gif onerror=alert(1)>",
    "<img src=x:alert(1) onerror=eval(src)>",
    "<svg onload=alert(1)><script>alert(1)</script><use href=x/></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<video src=http://evil.example/v onerror=alert(1)><source src=x></video>",
    "<audio autoplay src=http://evil.example/a></audio>",
    "<p style='background:url(file:///etc/passwd)' onclick=alert(1) class=headline id=x>a</p>",
    "<a href='javascript:alert(1)'>a</a>",
    "<a href=' JaVa\tScRiPt:alert(1)'>a</a>",
    "<a href='&#106;avascript:alert(1)'>a</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
    "<a href='file:///etc/passwd'>a</a>",
    "<a href='vbscript:x'>a</a><a href='blob:x'>b</a><a href='qrc:/x'>c</a>",
    "<a href='/relative'>a</a><a href='//evil.example'>b</a><a href='#top'>c</a><a href=''>d</a>",
    "<a href='http:\\\\evil.example'>a</a><a href='https:evil'>b</a>",
    "<a name=x target=_blank ping=http://evil.example href=https://example.org>a</a>",
    "<td background=http://evil.example/x colspan=1000000>a</td>",
    "<table><tr><td bgcolor=red rowspan=999999>a</table>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<!--[if IE]><script>alert(1)</script><![endif]--><!DOCTYPE x><?php x ?>",
    "<template><script>alert(1)</script></template>",
    "<textarea><script>alert(1)</script></textarea><title><script>x</script></title>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror=x&gt;'>",
    "<a href='https://example.org\" onclick=\"alert(1)'>a</a>",
    "\0<scr\0ipt>alert(1)</scr\0ipt>",
    "<b" + "<b>" * 2000,
    "<plaintext><b>x",
    "<h1><table><h1>",
    "<p title='not a link' lang=en>x</p>",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_comes_to_nothing(attack: str) -> None:
    cleaned = sanitise(attack)
    assert is_clean(cleaned)
    assert sanitise(cleaned) == cleaned


_PARTS = ["<a href=", "'", '"', ">", "<", "&", "&lt;", "&#60;", "<!--", "-->", "]]>", "javascript:"]
_PIECES = st.sampled_from(
    [*ATTACKS[:34], *(f"<{element}>" for element in sorted(ELEMENTS)), "</p>", "</a>", *_PARTS]
)


@given(st.lists(_PIECES | st.text(max_size=8), max_size=12).map("".join))
def test_nothing_outside_the_list_survives(html: str) -> None:
    assert is_clean(sanitise(html))


@given(st.lists(_PIECES | st.text(max_size=8), max_size=12).map("".join))
def test_cleaning_twice_changes_nothing(html: str) -> None:
    once = sanitise(html)
    assert sanitise(once) == once


@given(st.lists(_PIECES | st.text(max_size=8), max_size=12).map("".join))
def test_cleaning_keeps_the_words_of_plain_text(html: str) -> None:
    text = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    assert Reading(sanitise(text)).text.replace("\ufffd", "") == Reading(kept).text.replace(
        "\ufffd", ""
    )


def test_good_links_stay() -> None:
    links = (
        '<a href="https://example.org/a?b=c&amp;d" title="T">x</a> <a href="mailto:a@b.cd">y</a>'
    )
    assert sanitise(links) == links


def test_what_a_forbidden_element_held_stays_as_text() -> None:
    assert sanitise("<form>Vote <button>yes</button></form>") == "Vote yes"
    assert sanitise("a<script>b</script>c<style>d</style>e") == "ace"

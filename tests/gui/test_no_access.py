"""An article that tries every way reaches neither the network nor a file outside its folder."""

import socketserver
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import OpenWindow

TRIES = """
![a]({net}/1.png) ![b](<{net}/2.png> "t")

![c][ref] <img src="{net}/3.png" srcset="{net}/4.png 2x">

[ref]: {net}/5.png

<img src={file}> <img src="{uri}"> ![d]({uri}) ![e]({file}) ![f](../secret.png)

![g](//{host}/6.png)

![h](\\\\\\\\{host}\\share\\7.png) <img src="\\\\{host}\\share\\8.png">

![i](data:image/png;base64,AAAA)

<link rel="stylesheet" href="{net}/9.css"> <link rel="prefetch" href="{net}/10">

<link rel=icon href={net}/11>

<link rel="dns-prefetch" href="//{host}"> <link rel="preconnect" href="{net}">

<link rel=import href={uri}>

<meta http-equiv="refresh" content="0;url={net}/12"> <base href="{net}/">

<style>@import url({net}/13.css); body {{ background: url({net}/14.png) }}
p {{ list-style-image: url({uri}) }}</style>

<p style="background-image: url({net}/15.png)">styled</p> <div style="content: url({uri})">x</div>

<iframe src="{net}/16"></iframe> <iframe srcdoc="<img src={net}/17>"></iframe>

<frame src="{net}/18">

<object data="{net}/19"></object> <embed src="{net}/20"> <applet code="{net}/21"></applet>

<svg><image href="{net}/22.png"/><use href="{net}/23.svg#a"/></svg>

<svg><script href="{net}/24.js"/></svg>

<video src="{net}/25" poster="{net}/26"><source src="{net}/27"><track src="{net}/28"></video>

<audio src={net}/29>

<script src="{net}/30.js"></script> <script>fetch("{net}/31")</script>

<input type=image src={net}/32>

<table background="{net}/33"><tr><td background="{net}/34">a</td></tr></table>

<body background="{net}/35">

<form action="{net}/36"><button>Go</button></form> <a href="{net}/37" ping="{net}/38">here</a>

[link]({net}/39)

<a href="{uri}">file</a> <a href="#top">top</a> <a href="other.txt">other</a>

<blockquote cite="{net}/40">q</blockquote>

<picture><source srcset="{net}/41.png"><img src="{net}/42.png"></picture> <img src="qrc:/43">

<img src=":/44.png">

| a | ![t]({net}/45.png) |
|---|---|
| <img src="{uri}"> | ![u]({net}/46.png) |

- ![l]({net}/47.png)

> ![q]({net}/48.png)

# ![head]({net}/49.png)

<!-- <img src="{net}/50.png"> --> <![CDATA[<img src="{net}/51.png">]]>

&lt;img src="{net}/52.png"&gt;
"""


@pytest.fixture
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """A server on this machine that notes whoever comes; its host and port, and what was asked."""
    asked: list[bytes] = []

    class Note(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.settimeout(1)
            asked.append(self.request.recv(200))

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Note) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()


_WATCH: list[list[str]] = []


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if _WATCH and event == "open":
        _WATCH[-1].append(str(arguments[0]))
    elif _WATCH and event in ("socket.connect", "socket.getaddrinfo"):
        _WATCH[-1].append(event)


sys.addaudithook(_audit)  # one that was added stays; it looks only while it is asked to


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What Python opens or connects to meanwhile."""
    _WATCH.append([])
    yield _WATCH[-1]
    _WATCH.pop()


def test_nothing_is_fetched_and_no_file_outside_is_opened(
    open_window: OpenWindow,
    tmp_path: Path,
    listener: tuple[str, list[bytes]],
    opened: list[str],
) -> None:
    host, asked = listener
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG secret")
    before = secret.stat().st_atime_ns
    home = tmp_path / "home"
    home.mkdir()
    words = {"net": f"http://{host}", "host": host, "file": str(secret), "uri": secret.as_uri()}
    (home / "article.txt").write_text("# Every way\n" + TRIES.format(**words) + "\nThe end.\n")
    (home / "other.txt").write_text("# Another\n\nWords.\n")
    opened.clear()
    reader = open_window(home / "article.txt")
    assert reader.headline() == "Every way"
    assert "The end." in reader.text()
    page = reader.page
    for _ in range(30):
        page.verticalScrollBar().triggerAction(
            page.verticalScrollBar().SliderAction.SliderPageStepAdd
        )
        page.grab()
    page.setFocus()
    for _ in range(12):
        reader.press(Qt.Key.Key_Tab)
    for address in (words["net"] + "/x.png", words["uri"], words["file"]):
        page.setHtml(f'<img src="{address}"><p style="background:url({address})">x</p>')
        page.grab()
    reader.rest()
    reader.qtbot.wait(100)
    assert asked == []
    outside = [name for name in opened if "secret" in name or name.startswith("socket.")]
    assert outside == []
    assert secret.stat().st_atime_ns == before

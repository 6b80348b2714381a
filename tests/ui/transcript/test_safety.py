"""Nothing that a model writes opens a file or a socket, shows a picture, or stalls the window."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from orca_desktop.domain.blocks import (
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.reply import Status
from orca_desktop.ui.platform import links
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from tests.support.effort import is_within
from tests.support.heart import Heart
from tests.support.hostile_markdown import VECTORS, stalls
from tests.support.widgets import named
from tests.ui.conftest import child
from tests.ui.transcript.conftest import (
    Stream,
    conversation,
    reply,
    rows,
    settle,
    text_of,
    turn,
    view_of,
)

ROOT = Path(__file__).parents[3]
UNIQUE = QColor(3, 251, 97)


@pytest.fixture
def picture(tmp_path):
    """A picture of a colour that nothing else has."""
    path = tmp_path / "canary.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(UNIQUE)
    assert image.save(str(path))
    return path


class Audit:
    """What the process opens while it is watched."""

    hook: Audit | None = None

    def __init__(self) -> None:
        self.watching = False
        self.seen: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.watching and event in {
            "open", "os.open", "socket.connect", "socket.getaddrinfo", "socket.bind",
            "subprocess.Popen", "os.system", "os.exec", "urllib.Request", "webbrowser.open",
        } and not self._is_own(arguments):  # fmt: skip
            self.seen.append(f"{event} {arguments!r}"[:200])

    def _is_own(self, arguments: tuple[object, ...]) -> bool:
        """Whether it is the program loading a module or a drawing of its own."""
        path = arguments[0] if arguments else None
        own = (sys.prefix, sys.base_prefix, str(ROOT / "orca_desktop"), str(ROOT / "resources"))
        return isinstance(path, str) and path.startswith(own) and ".." not in path


@pytest.fixture
def audit():
    if Audit.hook is None:
        Audit.hook = Audit()
        sys.addaudithook(Audit.hook)
    Audit.hook.seen = []
    yield Audit.hook
    Audit.hook.watching = False


def everywhere(vector: str):
    """A conversation with a text in every place that shows what came from outside."""
    answer = reply(
        "r",
        ThinkingBlock(vector, None),
        ToolUseBlock("tool_use", "id", vector[:60], {"value": vector}),
        ToolResultBlock("web_search_tool_result", "id", [
            {"type": "web_search_result", "title": vector, "url": vector}]),
        UnknownBlock({"type": vector[:40], "x": vector}),
        TextBlock(vector),
        status=Status.FAILED,
        failure=Failure(ErrorKind.SERVER, message=vector, request_id=vector[:40]),
        model_returned=vector[:80],
    )  # fmt: skip
    return conversation(turn("t", None, vector, answer))


def pixels(page) -> bool:
    image = page.grab().toImage()
    wanted = UNIQUE.rgb() & 0xFFFFFF
    for y in range(0, image.height(), 4):
        for x in range(0, image.width(), 4):
            if image.pixel(x, y) & 0xFFFFFF == wanted:
                return True
    return False


def test_the_pixel_test_can_fail(page, picture):
    label = QLabel(f"<img src='{picture}'>", page)
    label.setGeometry(0, 0, 200, 200)
    label.show()
    assert pixels(page)


@pytest.mark.slow
def test_no_vector_shows_a_picture_asks_for_one_or_opens_anything(
    page, picture, audit, monkeypatch, qapp, handed_over
):
    asked: list[object] = []

    def spy(_self, _kind, name):
        asked.append(name)
        return QImage()

    monkeypatch.setattr(ReadOnlyText, "loadResource", spy)
    monkeypatch.setattr(QTextDocument, "loadResource", spy)
    page.resize(700, 1200)
    page.show_conversation(everywhere("warm up: `x` ![a](b) $x$\n\n```py\nx = 1\n```\n"))
    for row in rows(page):
        if row.part is not None and hasattr(view_of(page, row), "toggled"):
            view_of(page, row).toggled.emit(True)
    settle(page)
    page.grab()
    page.show_conversation(None)
    for number, vector in enumerate(VECTORS):
        text = vector.replace("{target}", str(picture))
        audit.watching = True
        page.show_conversation(everywhere(text))
        for row in list(rows(page)):
            if hasattr(view_of(page, row), "toggled"):
                view_of(page, row).toggled.emit(True)
        qapp.processEvents()
        shown = number % 9 == 0 and pixels(page)
        audit.watching = False
        assert not shown, text
        page.show_conversation(None)
    assert audit.seen == []
    assert asked == []
    assert handed_over == []


def test_the_audit_can_fail(audit, tmp_path):
    audit.watching = True
    (tmp_path / "x").write_text("x")
    assert audit.seen


def test_no_label_interprets_rich_text(page):
    page.resize(700, 1400)
    page.show_conversation(everywhere("<b>bold</b> <img src=x>"))
    settle(page)
    for label in page.findChildren(QLabel):
        assert label.textFormat().name == "PlainText", label.text()


def test_hidden_characters_are_visible_in_every_label(page):
    page.resize(700, 1600)
    page.show_conversation(everywhere("a\u202eb\u200bc"))
    for row in list(rows(page)):
        if hasattr(view_of(page, row), "toggled"):
            view_of(page, row).toggled.emit(True)
    settle(page)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    words += [button.text() for button in page.findChildren(QPushButton)]
    words += [button.text() for button in page.findChildren(QToolButton)]
    words += [text.toPlainText() for row in rows(page) if (text := text_of(page, row))]
    for text in words:
        assert "\u202e" not in text
        assert "\u200bc" not in text
    assert any("⟨U+202E⟩" in text for text in words)


def test_a_link_label_cannot_reorder_what_is_around_it(page):
    answer = reply("r", TextBlock("see [a\u05d0b](https://x.y) now"))
    page.show_conversation(conversation(turn("t", None, "Go", answer)))
    (text,) = [
        t.toPlainText()
        for row in rows(page)
        if (t := text_of(page, row)) and "see" in t.toPlainText()
    ]
    assert "\u2068a\u05d0b\u2069" in text


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example", "http://a.example/b?c=d#e", "mailto:a@b.example",
        "https://xn--pple-43d.com", "https://a.example:8443/x",
    ],
)  # fmt: skip
def test_addresses_that_may_be_opened(url):
    assert isinstance(links.check(url), links.LinkAddress)


@pytest.mark.parametrize(
    "url",
    [
        *(vector[8:-1] for vector in VECTORS if vector.startswith("[click](") and "<" not in vector
          and not vector.startswith("[click](https://" + "a" * 100)),
        "https://" + "a" * 3000, "file:///etc/passwd", "", "x", "https://user@a.b", "https:a.b",
        "javascript:alert(1)", "HTTPS:\\\\a.b", "https://a.b\n", "https://a b",
    ],
)  # fmt: skip
def test_addresses_that_are_never_opened(url, qtbot, handed_over):
    assert isinstance(links.check(url), links.LinkRefusal), url
    parent = QWidget()
    qtbot.addWidget(parent)
    links.open_url(url, url, parent)
    assert handed_over == []
    assert child(parent, QMessageBox).isVisible(), "it is said"


def test_only_allowed_schemes_reach_the_system(qtbot, handed_over):
    parent = QWidget()
    qtbot.addWidget(parent)
    for scheme in (
        "file", "smb", "javascript", "data", "vbscript", "ms-msdt", "search-ms", "ms-officecmd",
        "vscode", "calculator", "tel", "ssh", "telnet", "ldap", "steam", "ftp", "sftp", "ws",
        "wss", "about", "blob", "view-source", "intent", "jar", "feed", "irc", "magnet", "news",
        "sip", "sms", "facetime", "zoommtg", "slack", "spotify", "x-apple", "chrome", "res",
        "qrc", "mk", "its", "https", "http", "mailto",
    ):  # fmt: skip
        url = f"{scheme}:a@b.example" if scheme == "mailto" else f"{scheme}://b.example/x"
        links.open_url(url, url, parent)
    assert [each.scheme() for each in handed_over] == ["https", "http", "mailto"]


@pytest.mark.parametrize("again", [False, True], ids=["ask", "do not ask again"])
@pytest.mark.parametrize("pressed", ["Open", "Copy address", "Cancel", "Escape"])
def test_what_is_pressed_decides_what_is_done_with_a_link(qtbot, handed_over, pressed, again):
    parent = QWidget()
    qtbot.addWidget(parent)
    QGuiApplication.clipboard().setText("before")
    links.open_url("https://a.example/x", "Words", parent)
    box = child(parent, QMessageBox)
    assert "https://a.example/x" in box.text() + box.informativeText()
    child(box, QCheckBox).setChecked(again)
    if pressed == "Escape":
        QTest.keyClick(box, Qt.Key.Key_Escape)
    else:
        named(box, pressed, QPushButton).click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(QMessageBox) == []
    assert len(handed_over) == (pressed == "Open")
    copied = QGuiApplication.clipboard().text()
    assert copied == ("https://a.example/x" if pressed == "Copy address" else "before")
    links.open_url("https://a.example/y", "Words", parent)
    links.open_url("https://b.example/y", "Words", parent)
    asked = 1 if pressed == "Open" and again else 2
    assert len(parent.findChildren(QMessageBox)) == asked, "each site is trusted by itself"


def test_a_foreign_host_is_always_shown_as_the_network_spells_it(page, handed_over):
    links.open_url("https://\u0430pple.com", "https://\u0430pple.com", page)
    box = page.findChildren(QMessageBox)[-1]
    assert "xn--pple-43d.com" in box.informativeText()
    assert handed_over == []


@pytest.mark.measured
@pytest.mark.parametrize("name", sorted(stalls(10)))
def test_dear_texts_neither_stall_nor_take_long(page, name):
    """Streamed in portions and then shown again as a stored reply; tried again when it fails."""
    text = stalls(24_000)[name]
    found = []
    for attempt in range(3):
        stream = Stream(page, id_=f"c{attempt}").show()
        stream.begin()
        with Heart() as heart:
            start = time.process_time()
            for at in range(0, len(text), 6000):
                stream.push(text[at : at + 6000])
                settle(page)
            stream.end()
            stream.finish()
            settle(page)
            streamed = time.process_time() - start
        stored = conversation(
            turn("t", None, text[:3000], reply("x", TextBlock(text))), id_=f"s{attempt}"
        )
        with Heart() as again:
            start = time.process_time()
            page.show_conversation(stored)
            settle(page)
            shown = time.process_time() - start
        found.append((heart.worst, again.worst, streamed, shown))
        if is_within(max(heart.worst, again.worst), 0.1) and is_within(shown, 1.0):
            return
    raise AssertionError((name, found))

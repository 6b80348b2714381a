"""What is attached, large: it is gone through, made larger and smaller, copied and saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import PDF
from orca_desktop.domain.blobs import Blob
from orca_desktop.render.citations import Passage
from orca_desktop.ui.features.attachments.viewer import AttachmentViewer, PictureView
from tests.support.outline import outline
from tests.support.widgets import button, words
from tests.ui.conftest import heard


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(kept, QByteArray(b"PNG")).write(image)
    return bytes(kept.data().data())


WHALE = picture(400, 300)
NOTES = b"# Whales"
ITEMS = (
    Attached(Blob.of(WHALE, "image/png"), "whale.png", 400, 300),
    Attached(Blob.of(NOTES, "text/plain"), "notes.txt"),
    Attached(Blob.of(b"%PDF", PDF), "paper.pdf", pages=2),
)


@pytest.fixture
def viewer(qtbot, appearance):
    shown = AttachmentViewer(ITEMS, ITEMS[0])
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_it_is_gone_through_from_the_first_to_the_last(qtbot, viewer):
    wanted = heard(viewer.wanted)
    assert (viewer.previous.isEnabled(), viewer.next.isEnabled()) == (False, True)
    for key, name in (
        (Qt.Key.Key_Right, "notes.txt"),
        (Qt.Key.Key_PageDown, "paper.pdf"),
        (Qt.Key.Key_Right, "paper.pdf"),
        (Qt.Key.Key_Left, "notes.txt"),
        (Qt.Key.Key_PageUp, "whale.png"),
        (Qt.Key.Key_PageUp, "whale.png"),
    ):
        qtbot.keyClick(viewer, key)
        assert viewer.windowTitle() == viewer.shown.name == name
    assert wanted == [(ITEMS[at],) for at in (1, 2, 1, 0)]
    viewer.next.click()
    viewer.next.click()
    assert (viewer.previous.isEnabled(), viewer.next.isEnabled()) == (True, False)
    viewer.previous.click()
    assert viewer.shown is ITEMS[1]


def test_from_right_to_left_the_arrows_go_the_other_way(qtbot, viewer):
    viewer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.shown is ITEMS[1]
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.shown is ITEMS[0]


def test_a_single_one_has_no_way_to_others(qtbot, appearance):
    alone = AttachmentViewer((), ITEMS[1])
    qtbot.addWidget(alone)
    alone.show()
    assert alone.shown is ITEMS[1]
    assert alone.previous.isHidden()
    assert alone.next.isHidden()
    assert alone.larger.isHidden(), "words are not made larger here"
    assert alone.smaller.isHidden()


def test_what_is_on_its_way_cannot_be_copied_or_saved_yet(viewer):
    assert "Opening…" in words(viewer)
    assert not viewer.copy.isEnabled()
    assert not viewer.save.isEnabled()
    viewer.show_content(ITEMS[1], NOTES, b"")
    assert not viewer.save.isEnabled(), "the person has gone on"
    viewer.show_content(ITEMS[0], WHALE, b"")
    assert viewer.copy.isEnabled()
    assert viewer.save.isEnabled()
    assert viewer.view.isVisible()
    assert viewer.larger.isVisibleTo(viewer)


def test_a_picture_and_words_are_copied_as_they_are(viewer):
    viewer.show_content(ITEMS[0], WHALE, b"")
    viewer.copy.click()
    copied = QApplication.clipboard().pixmap().size()
    assert (copied.width(), copied.height()) == (400, 300)
    viewer.next.click()
    viewer.show_content(ITEMS[1], NOTES, b"")
    viewer.copy.click()
    assert QApplication.clipboard().text() == "# Whales"
    saved = heard(viewer.save_requested)
    viewer.save.click()
    assert saved == [(ITEMS[1],)]


def test_of_a_document_the_first_page_is_shown(viewer):
    viewer.next.click()
    viewer.next.click()
    viewer.show_content(ITEMS[2], b"%PDF", WHALE)
    assert viewer.view.isVisible()
    assert viewer.view.accessibleName() == "First page of paper.pdf"


def test_what_cannot_be_shown_says_so_and_can_be_saved_if_it_is_there(viewer):
    viewer.show_content(ITEMS[0], None, b"")
    assert "This file is not kept here any more." in words(viewer)
    assert not viewer.save.isEnabled()
    assert not viewer.copy.isEnabled()
    viewer.show_content(ITEMS[0], b"no picture", b"")
    assert "There is nothing to be seen of this file here. It can be saved." in words(viewer)
    assert viewer.save.isEnabled()
    assert not viewer.copy.isEnabled()


def test_keys_and_buttons_make_it_larger_smaller_and_whole_again(qtbot, viewer):
    viewer.show_content(ITEMS[0], WHALE, b"")
    view = viewer.view
    assert view.scale_now == 1
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert view.scale_now == pytest.approx(1.25)
    viewer.larger.click()
    assert view.scale_now == pytest.approx(1.25**2)
    qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    viewer.smaller.click()
    assert view.scale_now == pytest.approx(1)
    qtbot.keyClick(viewer, Qt.Key.Key_Equal)
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    assert view.scale_now == 1


def test_the_button_closes_it(viewer):
    assert button(viewer, "Close").hasFocus()
    button(viewer, "Close").click()
    assert viewer.isHidden()
    assert viewer.result() == QDialog.DialogCode.Rejected


@pytest.fixture
def view(qtbot, appearance):
    shown = PictureView()
    qtbot.addWidget(shown)
    shown.resize(420, 320)
    shown.show()
    qtbot.waitExposed(shown)
    whale = QPixmap()
    whale.loadFromData(picture(1600, 1200))
    shown.show_picture(whale)
    return shown


def turn_wheel(view: PictureView, at: QPoint, steps: int) -> None:
    there, to = QPointF(at), QPointF(view.viewport().mapToGlobal(at))
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        view.viewport(), QWheelEvent(there, to, QPoint(), QPoint(0, 120 * steps), *none, False)
    )


def test_a_large_picture_is_shown_whole_until_it_is_zoomed(view):
    room = view.viewport().size()
    assert view.scale_now == pytest.approx(min(room.width() / 1600, room.height() / 1200))
    view.resize(820, 620)
    room = view.viewport().size()
    assert view.scale_now == pytest.approx(min(room.width() / 1600, room.height() / 1200))
    view.zoom(1)
    zoomed = view.scale_now
    view.resize(420, 320)
    assert view.scale_now == zoomed
    # All of it can still be reached, and nothing beyond.
    bar = view.horizontalScrollBar()
    reach = bar.maximum() - bar.minimum() + view.viewport().width()
    assert reach == pytest.approx(1600 * zoomed, abs=3)


def test_it_is_neither_lost_nor_larger_than_eight_times(view):
    for _ in range(40):
        view.zoom(1)
    assert 8 / 1.25 < view.scale_now <= 8
    for _ in range(80):
        view.zoom(-1)
    assert 16 / 1600 <= view.scale_now < 16 / 1600 * 1.25


def test_the_wheel_zooms_where_it_is_turned(view):
    for _ in range(6):
        view.zoom(1)
    at = QPoint(60, 50)
    before, scale = view.mapToScene(at), view.scale_now
    turn_wheel(view, at, 1)
    assert view.scale_now == pytest.approx(scale * 1.25)
    moved = view.mapToScene(at) - before
    assert moved.manhattanLength() * view.scale_now < 6
    turn_wheel(view, at, -1)
    assert view.scale_now == pytest.approx(scale)
    turn_wheel(view, at, 0)
    assert view.scale_now == pytest.approx(scale)


def test_how_it_is_seen(viewer, appearance):
    appearance.dress()
    viewer.show_content(ITEMS[0], WHALE, b"")
    assert (
        outline(viewer)
        == """\
== whale.png
whale.png
| [Previous] {faint, off}
| [Next]
| [Smaller]
| [Larger]
400 × 300 · 1 kB {muted}
[Copy] {Enter where the focus is}
| [Save as] {Enter where the focus is}
| [Close] {Enter, focus}"""
    )
    viewer.next.click()
    assert (
        outline(viewer)
        == """\
== notes.txt
notes.txt
| [Previous]
| [Next]
8 bytes {muted}
Opening… {wraps}
[Copy] {faint, off, Enter where the focus is}
| [Save as] {faint, off, Enter where the focus is}
| [Close] {Enter, focus}"""
    )
    viewer.show_content(ITEMS[1], b"<b>Whales</b>", b"")
    assert (
        outline(viewer)
        == """\
== notes.txt
notes.txt
| [Previous]
| [Next]
8 bytes {muted}
__<b>Whales</b>__ {to read, called 'Text'}
[Copy] {Enter where the focus is}
| [Save as] {Enter where the focus is}
| [Close] {Enter, focus}"""
    )


def test_after_a_large_picture_a_small_one_has_no_more_room_than_it_needs(view):
    small = QPixmap()
    small.loadFromData(picture(40, 30))
    view.zoom(1)
    view.show_picture(small)
    assert view.scale_now == 1, "nothing is made larger than it is"
    assert view.horizontalScrollBar().maximum() == view.horizontalScrollBar().minimum()
    assert view.sceneRect().size().toSize() == small.size()


def test_a_page_is_wanted_only_where_a_passage_names_one(qtbot, appearance):
    for passage, page in (
        (None, 0),
        (Passage("paper.pdf", "words"), 0),
        (Passage("paper.pdf", page=3), 3),
    ):
        viewer = AttachmentViewer((ITEMS[2],), ITEMS[2], passage=passage)
        qtbot.addWidget(viewer)
        assert viewer.page == page
        viewer.show_content(ITEMS[2], b"%PDF", WHALE)
        told = "First page of paper.pdf" if page < 2 else "Page 3 of paper.pdf"
        assert viewer.view.accessibleName() == told

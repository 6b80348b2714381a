"""What is attached to a draft, as chips that are worked by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock, ToolResultBlock
from orca_desktop.ui.widgets import attachment_tray
from orca_desktop.ui.widgets.attachment_tray import AttachmentTray
from tests.support.drawn import sketch
from tests.support.outline import outline
from tests.ui.conftest import heard


def picture(name: str, size: int = 2048) -> Attached:
    blob = Blob.of(name.encode(), "image/png")
    return Attached(Blob(blob.sha256, "image/png", size), name, 640, 480, tokens=410)


def document(name: str, pages: int = 3) -> Attached:
    return Attached(Blob.of(name.encode(), "application/pdf"), name, pages=pages, tokens=6000)


@pytest.fixture
def tray(qtbot, appearance):
    shown = AttachmentTray()
    qtbot.addWidget(shown)
    shown.resize(600, 200)
    shown.show_blocks([picture("a.png").block, document("b.pdf").block, picture("c.png").block])
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    return shown


def names(tray: AttachmentTray) -> list[str]:
    return [chip.accessibleName().split(",")[0] for chip in tray.chips]


def test_each_chip_says_what_is_known(tray):
    first, second, _ = tray.chips
    assert first.accessibleName() == "a.png, 640 × 480 · 2 kB · about 410 tokens"
    assert second.accessibleName() == "b.pdf, 3 pages · 5 bytes · about 6,000 tokens"
    assert "640 × 480" in first.toolTip()


def test_a_block_of_unknown_content_has_a_chip_too(qtbot, tray):
    old = ImageBlock({"type": "url", "url": "https://pictures.example/orca.png"})
    tray.show_blocks([old])
    assert names(tray) == ["Attachment"]
    assert tray.blocks == (old,)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_is_removed_by_a_key_and_the_next_has_the_keyboard(qtbot, tray, key):
    removed, left = heard(tray.removed), heard(tray.left)
    tray.chips[1].setFocus()
    for _ in range(3):
        qtbot.keyClick(next(chip for chip in tray.chips if chip.hasFocus()), key)
    assert [place for place, _ in removed] == [1, 1, 0]
    assert tray.blocks == ()
    assert tray.isHidden()
    assert len(left) == 1


def test_the_cross_removes_and_what_was_removed_comes_back_to_its_place(qtbot, tray):
    removed = heard(tray.removed)
    before = tray.blocks
    (cross,) = tray.chips[1].findChildren(QAbstractButton)
    assert cross.accessibleName() == "Remove b.pdf"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert names(tray) == ["a.png", "c.png"]
    tray.insert(*removed[0])
    assert tray.blocks == before


def test_keys_move_a_chip_and_it_keeps_the_keyboard(qtbot, tray):
    changed = heard(tray.changed)
    chip = tray.chips[0]
    chip.setFocus()
    for _ in range(3):
        qtbot.keyClick(chip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert names(tray) == ["b.pdf", "c.png", "a.png"]
    assert chip.hasFocus()
    assert len(changed) == 2, "at the end there is no further place"
    qtbot.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert names(tray) == ["b.pdf", "a.png", "c.png"]


def test_tab_goes_through_the_chips_in_their_order(qtbot, tray):
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    found = []
    place = tray.chips[0]
    place.setFocus()
    for _ in range(5):
        found.append(tray.focusWidget().accessibleName().split(",")[0])
        tray.focusNextPrevChild(True)
    assert [each for each in found if not each.startswith("Remove")] == ["b.pdf", "a.png", "c.png"]


def test_a_chip_is_dragged_to_another_place_and_does_not_open(qtbot, tray):
    opened = heard(tray.open_requested)
    chip, target = tray.chips[0], tray.chips[1]
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    where = chip.mapFrom(tray, target.geometry().center())
    qtbot.mouseMove(chip, where)
    qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert names(tray) == ["b.pdf", "a.png", "c.png"]
    assert opened == []


def test_a_click_and_enter_open_what_is_attached(qtbot, tray):
    opened = heard(tray.open_requested)
    qtbot.mouseClick(tray.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    tray.chips[1].setFocus()
    qtbot.keyClick(tray.chips[1], Qt.Key.Key_Return)
    assert [block for (block,) in opened] == list(tray.blocks[:2])


def test_what_is_read_keeps_its_place(tray):
    tray.show_blocks([])
    tray.begin(1, "slow.pdf")
    tray.begin(2, "quick.png")
    assert tray.is_reading
    assert names(tray) == ["slow.pdf", "quick.png"]
    tray.end(2, picture("quick.png").block)
    assert tray.blocks == (picture("quick.png").block,)
    tray.end(1, document("slow.pdf").block)
    assert names(tray) == ["slow.pdf", "quick.png"]
    assert not tray.is_reading


def test_what_cannot_be_read_goes_and_what_is_removed_meanwhile_is_cancelled(qtbot, tray):
    cancelled = heard(tray.cancelled)
    tray.show_blocks([])
    tray.begin(1, "bad.bin")
    tray.end(1, None)
    assert tray.chips == ()
    tray.begin(2, "slow.pdf")
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Delete)
    assert cancelled == [(2,)]
    tray.end(2, document("slow.pdf").block)
    assert tray.blocks == (), "it comes too late"


def test_another_draft_cancels_what_is_being_read(tray):
    cancelled = heard(tray.cancelled)
    tray.begin(7, "slow.pdf")
    tray.show_blocks([picture("x.png").block])
    assert cancelled == [(7,)]
    assert names(tray) == ["x.png"]


def test_a_small_picture_is_asked_for_once_and_shown_on_every_chip_of_it(qtbot, tray):
    tray.show_blocks([picture("a.png").block, picture("a.png").block])
    assert len(list(tray.unseen())) == 2
    assert list(tray.unseen()) == []
    small = QPixmap(64, 48)
    small.fill(QColor("#ff0000"))
    tray.show_picture(picture("a.png").sha256, small)
    for chip in tray.chips:
        seen = chip.picture.grab().toImage()
        assert seen.pixelColor(seen.width() // 2, seen.height() // 2).red() > 250


def test_how_chips_are_seen(tray, appearance):
    appearance.dress()
    assert (
        outline(tray)
        == """\
[a.png, 640 × 480 · 2 kB · about 410 tokens] {focus, described 'Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right…', tip 'a.png⏎640 × 480 · 2 kB · about 410 tokens'}
| a.png {small}
| [Remove a.png]
| [b.pdf, 3 pages · 5 bytes · about 6,000 tokens] {described 'Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right…', tip 'b.pdf⏎3 pages · 5 bytes · about 6,000 tokens'}
| b.pdf {small}
| [Remove b.pdf]
640 × 480 · 2 kB {small muted}
| 3 pages · 5 bytes {small muted}
[c.png, 640 × 480 · 2 kB · about 410 tokens] {described 'Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right…', tip 'c.png⏎640 × 480 · 2 kB · about 410 tokens'}
| c.png {small}
| [Remove c.png]
640 × 480 · 2 kB {small muted}"""
    )


def test_what_is_being_read_stands_at_the_end_and_becomes_what_it_was(qtbot, tray):
    changed, opened = heard(tray.changed), heard(tray.open_requested)
    cancelled, abandoned = heard(tray.cancelled), heard(tray.abandoned)
    tray.begin(7, "d.png")
    tray.begin(8, "e.png")
    assert names(tray)[3:] == ["d.png", "e.png"]
    assert tray.chips[3].accessibleName() == "d.png, Reading…"
    assert tray.is_reading
    assert len(tray.blocks) == 3
    tray.chips[3].click()
    tray.chips[3].customContextMenuRequested.emit(QPoint())
    assert opened == [], "there is nothing to open yet"
    tray.chips[3].setFocus()
    made = picture("D.png").block
    tray.end(7, made)
    assert names(tray)[3:] == ["D.png", "e.png"]
    assert tray.chips[3].hasFocus(), "the keyboard stays"
    tray.end(7, made)
    assert len(tray.chips) == 5, "it has ended once"
    tray.chips[3].click()
    assert opened == [(made,)]
    tray.end(8, None)
    assert len(tray.chips) == 4
    assert not tray.is_reading
    assert len(changed) == 4
    tray.begin(9, "f.png")
    qtbot.mouseClick(tray.chips[-1].cross, Qt.MouseButton.LeftButton)
    assert cancelled == [(9,)]
    assert abandoned == []
    tray.begin(10, "g.png")
    tray.show_blocks([made])
    assert cancelled == [(9,), (10,)]
    assert len(abandoned) == 1
    tray.show_blocks([])
    assert len(abandoned) == 1, "nothing was being read"
    assert tray.isHidden()


def test_one_is_replaced_removed_or_passed_by(qtbot, tray):
    removed, menus = heard(tray.removed), heard(tray.menu_requested)
    first, second, third = tray.blocks
    tray.chips[1].customContextMenuRequested.emit(QPoint(3, 4))
    assert menus == [(second, tray.chips[1].mapToGlobal(QPoint(3, 4)))]
    other = picture("other.png").block
    tray.replace(second, other)
    assert tray.blocks == (first, other, third)
    tray.replace(second, first)
    tray.remove(second)
    assert tray.blocks == (first, other, third), "it is not there any more"
    tray.remove(other)
    assert removed == [(1, other)]
    assert list(tray.unseen()) == [first, third]
    assert list(tray.unseen()) == [], "each is asked for once"


def test_the_result_of_a_tool_has_a_chip_with_its_beginning(tray):
    tray.show_blocks([ToolResultBlock("tool_result", "1", "It  is\n" + 70 * "x")])
    assert tray.chips[0].accessibleName() == "Result of a tool, It is " + 54 * "x"
    tray.show_blocks([ToolResultBlock("tool_result", "1", [])])
    assert tray.chips[0].accessibleName() == "Result of a tool, "


def test_a_small_picture_takes_the_place_of_the_sign(tray):
    whale = QPixmap(100, 50)
    whale.fill(QColor("teal"))
    shown = picture("a.png")
    tray.show_picture(shown.sha256, whale)
    first, _, third = (each.picture.grab().toImage() for each in tray.chips)
    assert first.pixelColor(18, 18) == QColor("teal")
    assert third.pixelColor(18, 18) != QColor("teal")
    assert first.pixelColor(0, 0) != QColor("teal"), "its corners are round"


def test_a_chip_that_is_moved_says_its_new_place_and_many_scroll(qtbot, tray, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(attachment_tray, "announce", lambda _, words: told.append(words))
    tray.chips[0].setFocus()
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert told == ["Place 2 of 3"]
    one_line = tray.height()
    tray.show_blocks([picture(f"{n}.png").block for n in range(20)])
    line = tray.chips[0].sizeHint().height() + 6
    assert tray.height() == round(2.5 * line) > one_line
    assert tray.verticalScrollBar().maximum() > 0
    tray.chips[19].setFocus()
    assert tray.verticalScrollBar().value() > 0, "what has the keyboard comes into sight"
    tray.resize(300, 200)
    assert tray.height() == round(2.5 * line)


def test_arrows_alone_move_nothing_and_from_right_to_left_they_are_turned(qtbot, tray):
    tray.chips[0].setFocus()
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Right)
    assert names(tray) == ["a.png", "b.pdf", "c.png"]
    tray.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip = tray.chips[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert names(tray) == ["b.pdf", "a.png", "c.png"]


def test_a_chip_has_a_frame_of_its_own(tray, appearance):
    appearance.dress()
    first, second = tray.chips[:2]
    first.setFocus()
    assert sketch(second) != ""
    ground = second.grab().toImage()
    assert ground.pixelColor(second.width() // 2, 0).name().upper() == appearance.theme.line


def test_the_sign_and_the_picture_grow_with_the_text(tray, appearance):
    chip = tray.chips[0]
    small, icon = chip.picture.width(), chip.cross.iconSize().width()
    appearance.set_zoom(2.0)
    QApplication.processEvents()
    assert chip.picture.width() == pytest.approx(2 * small, abs=1)
    assert chip.cross.iconSize().width() == pytest.approx(2 * icon, abs=1)
    appearance.set_zoom(1.0)
    QApplication.processEvents()
    assert chip.picture.width() == small

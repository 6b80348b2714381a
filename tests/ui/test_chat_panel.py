"""Finding one's way in a chat: questions and map in the real window, by keys and mouse."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QToolButton

from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.comparison import Column, Comparison, Plan, Variant
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.ui.features.outline.map_model import MAP_ROW, MapModel
from orca_desktop.ui.features.outline.outline_panel import OutlinePanel, PanelPage
from orca_desktop.viewmodels.outline import MapKind, MapRow
from tests.support.waiting import until
from tests.support.widgets import button, catch_up, is_shown, label, named
from tests.ui.conftest import NOW, child, conversation, reply, turn

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = "\n\n".join(f"Paragraph {n} of a long answer." for n in range(30))


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


@pytest.fixture
async def long_chat(program, talking):
    """A chat of eight questions; the third was edited, the fifth was answered twice."""
    turns = []
    parent = None
    for n in range(8):
        answers = [reply(f"a{n}", text=LONG)]
        if n == 4:
            answers = [reply("a4b", text="The other answer."), *answers]
        made = turn(f"q{n}", f"Question number {n}", *answers, parent=parent)
        if n == 2:
            turns.append(turn("q2b", "Edited question", reply("a2b"), parent=parent))
            turns.append(turn("q2c", "What followed it", reply("a2c"), parent="a2b"))
        turns.append(made)
        parent = f"a{n}"
    chat = conversation("long", *turns, title="Long").showing(turns[4])
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open("long")
    await until(talking.composer.editor.hasFocus)
    catch_up()
    return talking


def panel_of(window) -> OutlinePanel:
    return child(window, OutlinePanel)


def said(view) -> list[str]:
    """What a screen reader says of each row, those of a tree from above to below."""
    model = view.model()

    def rows(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            yield from rows(index)

    return [*rows(view.rootIndex())]


def at_top(window) -> str:
    place = window.transcript.in_sight.place()
    assert place is not None
    return str(place.message_id)


async def test_the_questions_are_listed_and_say_where_one_is(qtbot, long_chat):
    press(qtbot, Qt.Key.Key_O, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    assert panel.questions.hasFocus()
    assert said(panel.questions) == [
        *(f"{n + 1}: Question number {n}" for n in range(7)),
        "8: Question number 7, you are here",
    ]
    assert panel.questions.currentIndex().row() == 7
    press(qtbot, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert long_chat.composer.editor.hasFocus()


async def test_a_question_is_jumped_to_by_keys(qtbot, program, long_chat):
    press(qtbot, Qt.Key.Key_O, CONTROL | SHIFT)
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert panel_of(long_chat).isHidden()
    await until(lambda: at_top(long_chat) == "q1")
    await until(lambda: program.presenters.is_idle)
    assert long_chat.transcript.isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_O, CONTROL | SHIFT)
    assert panel_of(long_chat).questions.currentIndex().row() == 1, "it says where one is"


async def test_a_question_is_jumped_to_by_the_mouse(qtbot, long_chat):
    long_chat.actions_by_name["outline"].trigger()
    view = panel_of(long_chat).questions
    view.scrollTo(view.model().index(3, 0))
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await until(lambda: at_top(long_chat) == "q3")


async def test_the_map_shows_what_was_edited_and_tried_again(qtbot, long_chat):
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    assert panel.map.hasFocus()
    told = said(panel.map)
    assert told[:5] == [
        "Question number 0, shown",
        "Question number 1, shown",
        "Question number 2, shown",
        "Edited: Edited question (2 questions)",
        "What followed it",
    ]
    assert "Another answer: The other answer." in told
    assert panel.map.currentIndex().data(MAP_ROW).turn_id == "q7"


async def test_another_version_is_chosen_in_the_map(qtbot, program, long_chat):
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    press(qtbot, Qt.Key.Key_Home)
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    shown = program.session.shown
    await until(lambda: [t.id for t in program.session.shown.path] == ["q0", "q1", "q2b", "q2c"])
    assert shown is not program.session.shown
    await until(lambda: program.presenters.is_idle)
    loaded = await program.store.conversations.load("long")
    assert loaded.path == program.session.shown.path


async def test_a_branch_is_deleted_and_brought_back(qtbot, program, long_chat):
    session = program.session
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    press(qtbot, Qt.Key.Key_Home)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Delete)
    await until(lambda: "q2b" not in session.shown.by_id)
    assert "q2c" not in session.shown.by_id
    await until(long_chat.toast.isVisible)
    assert long_chat.toast.words == "2 questions deleted with their answers."
    button(long_chat.toast, "Undo").click()
    await until(lambda: "q2c" in session.shown.by_id)
    await until(lambda: program.presenters.is_idle)


async def test_an_answer_beside_others_is_no_branch_to_delete(qtbot, long_chat):
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    delete = button(panel, "Delete this branch")
    assert delete.isEnabled()
    model = panel.map.model()
    (index,) = model.match(
        model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        "Another",
        1,
        Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive,
    )
    panel.map.setCurrentIndex(index)
    assert not delete.isEnabled()
    assert delete.accessibleDescription() == "Choose a question to delete all that follows it."


async def test_the_pages_are_turned_by_keys_and_the_same_key_closes(qtbot, long_chat):
    press(qtbot, Qt.Key.Key_O, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    assert panel.page is PanelPage.MAP
    assert panel.map.hasFocus()
    press(qtbot, Qt.Key.Key_M, CONTROL | SHIFT)
    assert panel.isHidden()


async def test_an_empty_chat_says_so(qtbot, program, talking):
    await program.session.new_conversation()
    catch_up()
    talking.actions_by_name["outline"].trigger()
    panel = panel_of(talking)
    assert panel.isVisible()
    assert label(panel, "Nothing was asked in this chat yet.").isVisible()


@pytest.mark.parametrize(("width", "height"), [(520, 400), (700, 500), (1366, 768)])
async def test_it_fits_the_window(qtbot, long_chat, width, height):
    long_chat.resize(width, height)
    catch_up()
    long_chat.actions_by_name["map"].trigger()
    panel = panel_of(long_chat)
    catch_up()
    assert panel.rect().contains(panel.panel.geometry())
    for each in (panel.map, button(panel, "Go there"), button(panel, "Delete this branch")):
        corner = each.mapTo(panel, each.rect().bottomRight())
        assert panel.panel.geometry().contains(corner)


async def marked(program, *ids: str, note: str = "") -> None:
    for id_ in ids:
        await program.session.marks.put(id_, Bookmark(NOW, note))


def menu_of(window, message_id: str) -> QMenu:
    """What is offered for a message."""
    transcript = window.transcript
    index = transcript.model.entries.find(message_id, 0)
    menu = QMenu(window)
    transcript.row_actions.offer_message(menu, index)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()


def offered(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions()]


async def test_a_message_is_marked_in_its_menu_and_the_mark_is_seen(qtbot, program, long_chat):
    menu = menu_of(long_chat, "a7")
    choose(menu, "Add bookmark")
    await until(lambda: "a7" in program.session.shown.bookmarks)
    long_chat.transcript.show_message("a7")
    await until(lambda: is_shown(long_chat.transcript, "Bookmark"))
    assert "Remove bookmark" in offered(menu_of(long_chat, "a7"))
    assert "Add bookmark" in offered(menu_of(long_chat, "q7"))
    await until(long_chat.toast.isVisible)
    button(long_chat.toast, "Undo").click()
    await until(lambda: not program.session.shown.bookmarks)


async def test_a_key_marks_what_is_read_and_takes_the_mark_away(qtbot, program, long_chat):
    press(qtbot, Qt.Key.Key_D, CONTROL)
    await until(lambda: set(program.session.shown.bookmarks) == {"a7"})
    press(qtbot, Qt.Key.Key_D, CONTROL)
    await until(lambda: not program.session.shown.bookmarks)
    await until(lambda: long_chat.toast.words == "Bookmark removed.")
    button(long_chat.toast, "Undo").click()
    await until(lambda: set(program.session.shown.bookmarks) == {"a7"})


async def test_a_note_is_written_in_place(qtbot, program, long_chat):
    await marked(program, "a7", "q1")
    press(qtbot, Qt.Key.Key_D, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    assert panel.page is PanelPage.BOOKMARKS
    view = panel.bookmarks.list
    await until(lambda: view.model().rowCount() == 2)
    assert said(view)[0] == "Question number 1, note: No note"
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor.accessibleName() == "Note"
    qtbot.keyClicks(editor, "worth reading")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.bookmarks["q1"].note == "worth reading")
    await until(lambda: program.presenters.is_idle)
    assert said(view)[0] == "Question number 1, note: worth reading"
    assert panel.isVisible()


async def test_escape_leaves_the_note_as_it_was(qtbot, program, long_chat):
    await marked(program, "q1", note="kept")
    press(qtbot, Qt.Key.Key_D, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    await until(lambda: panel.bookmarks.list.model().rowCount() == 1)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "other")
    press(qtbot, Qt.Key.Key_Escape)
    catch_up()
    assert panel.isVisible(), "the first Escape is the note's"
    assert program.session.shown.bookmarks["q1"].note == "kept"
    assert panel.bookmarks.list.hasFocus()


async def test_bookmarks_of_all_chats_open_their_place(qtbot, program, long_chat):
    await marked(program, "a1", note="soup")
    await program.session.open("c2")
    await until(long_chat.composer.editor.hasFocus)
    press(qtbot, Qt.Key.Key_D, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    await until(lambda: program.presenters.is_idle)
    assert panel.bookmarks.list.model().rowCount() == 0
    named(panel, "Bookmarks of all chats", QCheckBox).click()
    view = panel.bookmarks.list
    await until(lambda: view.model().rowCount() == 1)
    (told,) = said(view)
    assert told.startswith("Paragraph 0 of a long answer. Paragraph 1")
    assert told.endswith("…, note: soup · Long")
    view.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.id == "long")
    await until(lambda: at_top(long_chat) == "a1")
    assert panel.isHidden()


async def test_a_bookmark_is_removed_in_the_list_with_undo(qtbot, program, long_chat):
    await marked(program, "a7", note="mine")
    press(qtbot, Qt.Key.Key_D, CONTROL | SHIFT)
    panel = panel_of(long_chat)
    await until(lambda: panel.bookmarks.list.model().rowCount() == 1)
    press(qtbot, Qt.Key.Key_Delete)
    await until(lambda: not program.session.shown.bookmarks)
    await until(lambda: long_chat.toast.words == "Bookmark removed.")
    button(long_chat.toast, "Undo").click()
    await until(lambda: program.session.shown.bookmarks == {"a7": Bookmark(NOW, "mine")})


async def test_the_mark_of_a_message_opens_its_note(qtbot, program, long_chat):
    await marked(program, "q1", "a7", note="why")
    long_chat.transcript.show_message("a7")
    await until(lambda: is_shown(long_chat.transcript, "Bookmark: why"))
    named(long_chat.transcript, "Bookmark: why", QToolButton).click()
    panel = panel_of(long_chat)
    view = panel.bookmarks.list
    await until(lambda: view.model().rowCount() == 2)
    assert view.currentIndex().data().startswith("Paragraph 0")


def test_the_map_is_a_sound_model_of_any_depth(qtbot, qtmodeltester):
    owner = QObject()
    model = MapModel(owner)
    kinds = (MapKind.QUESTION, MapKind.AGAIN, MapKind.QUESTION, MapKind.EDITED, MapKind.QUESTION)
    depths = (0, 1, 2, 1, 0)
    rows = [
        MapRow(depth, kind, f"t{n}", "r" if kind is MapKind.AGAIN else None, f"words {n}")
        for n, (depth, kind) in enumerate(zip(depths, kinds, strict=True))
    ]
    for shown in (rows, [], rows[:1]):
        model.show_rows(shown)
        qtmodeltester.check(model)
        assert model.place_of("t0").isValid() is bool(shown)
    model.show_rows(rows)
    assert model.place_of("t2").parent() == model.index(0, 0, model.index(0, 0))
    assert model.rowCount() == 2


async def test_a_comparison_is_jumped_to_and_left_for_the_chat(qtbot, program, talking):
    columns = (Column("a", ("ra",), "ra"), Column("b", ("rb",), "rb"))
    plan = Plan((), DEFAULTS, (Variant("a"), Variant("b")))
    compared = dataclasses.replace(
        turn("tc", "Compared?", reply("ra"), reply("rb"), parent="r0"),
        chosen_id="ra",
        comparison=Comparison(plan, columns=columns, winner="ra"),
    )
    below = turn("tb", "Below the other", reply("r9"), parent="rb")
    chat = conversation("both", turn("t0", "First", reply("r0")), compared, below, title="Both")
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open("both")
    await until(talking.composer.editor.hasFocus)
    talking.actions_by_name["map"].trigger()
    panel = panel_of(talking)
    assert said(panel.map) == [
        "First, shown",
        "Compared?, shown",
        "Compared: Hello.",
        "Below the other",
    ]
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: talking.panes.standing_in is not None)
    talking.actions_by_name["outline"].trigger()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: talking.panes.standing_in is None)
    await until(lambda: program.presenters.is_idle)
    assert talking.transcript.isAncestorOf(QApplication.focusWidget())
    talking.actions_by_name["map"].trigger()
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.path[-1].id == "tb")
    shown = program.session.shown
    assert shown.by_id["tc"].comparison == compared.comparison, "what was chosen there stays so"

"""What each action does in each situation of the window: what is said, opened, shown and kept.

A walk goes through all actions, one after the other, in a situation: in an empty library, over a
chat that is in the bin, while something is looked for. What came of each is kept in walks.json. Who
changes that on purpose reads the difference, and accepts it:

    ORCA_DESKTOP_ACCEPT_WALKS=1 python3 dev.py test tests/ui/test_walks.py
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)

from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.folders import Folder
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.actions import ACTIONS
from orca_desktop.ui.features.help.manual_window import ManualWindow
from orca_desktop.ui.platform import printing
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import turns, until
from tests.support.widgets import catch_up
from tests.support.windows import windows_shown
from tests.ui.conftest import conversation, reply, summary, turn
from tests.ui.further_parts import columns_that_went_on
from tests.ui.test_attaching import a_text, attached
from tests.unit.store.verbs import WARM

pytestmark = [pytest.mark.sweep, pytest.mark.usefixtures("english")]

KEPT: Final = Path(__file__).with_name("walks.json")
ACCEPTS: Final = bool(os.environ.get("ORCA_DESKTOP_ACCEPT_WALKS"))
_TIME: Final = re.compile(r"\d{1,2}:\d\d\s?[AP]M|\d+/\d+/\d+|\d+(\.\d+)? (KB|MB|bytes)")
_YEAR: Final = re.compile(r"\b20\d\d\b")
_COMES: Final = re.compile(r"…$|fetched|listed|key is|needs? your attention|All is well")
"""What is said until something comes that nobody waits for here, or of this computer."""

LAST: Final = (
    *("bookmark", "pin", "rename", "larger", "smaller", "smaller", "normal", "sidebar", "sidebar"),
    *("pane", "pane", "new_folder", "try_again", "undo", "keep_chat", "delete", "undo", "delete"),
    *("undo", "undo", "new_temporary_chat", "keep_chat", "new_chat", "new_chat"),
)
"""What changes something comes at the end, some of it more than once."""
LEFT_OUT: Final = {
    *("close", "quit", "quick"),
    *(f"column_{n}" for n in range(3, 9)),
    *(f"chat_{n}" for n in range(4, 9)),
}


def way() -> list[str]:
    others = [row.name for row in ACTIONS if row.name not in {*LAST, *LEFT_OUT}]
    return [*others, *LAST]


def _dialogs(window: QWidget) -> Iterator[str]:
    """What is open over the window, with what it says."""
    for each in QApplication.topLevelWidgets():
        if not each.isVisible() or each is window:
            continue
        if isinstance(each, QMenu):
            yield "menu: " + ", ".join(
                f"{entry.text()}{'' if entry.isEnabled() else ' (off)'}"
                for entry in each.actions()
                if entry.text()
            )
        elif isinstance(each, QMessageBox):
            yield f"question: {each.text()} {each.informativeText()}"
        elif isinstance(each, QDialog):
            said = [
                label.text()
                for label in each.findChildren(QLabel)
                if label.isVisible()
                and 0 < len(label.text()) < 80
                and not _COMES.search(label.text())
            ]
            yield f"dialog: {each.windowTitle()}: {' / '.join(said[:2])}"


def _parts(window: QWidget) -> Iterator[str]:
    """The kinds of what is shown in the window; which rows of a chat are in sight does not matter."""
    chats = window.findChildren(Transcript)
    for each in window.findChildren(QWidget):
        kind = type(each)
        is_own = kind.__module__.startswith("orca_desktop.ui") and each.window() is window
        if is_own and each.isVisible() and not any(chat.isAncestorOf(each) for chat in chats):
            yield kind.__name__


def changes(before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """What is otherwise than it was; of what is shown, off or on, what came and what went."""
    found = {}
    for what, words in now.items():
        if words != before[what]:
            found[what] = words
            if what in {"shown", "off", "on"}:
                was, is_ = before[what].split(), words.split()
                gone = [f"-{each}" for each in was if each not in is_]
                found[what] = " ".join((*gone, *(f"+{each}" for each in is_ if each not in was)))
    return found


def seen(program: Any, window: Any) -> dict[str, str]:
    """What there is to see and to hear of the window now."""
    focus = QApplication.focusWidget()
    shown = program.session.shown
    model = window.sidebar.model
    listed = [model.summary(each) for each in model.conversations()]
    found = {
        "keyboard": f"{type(focus).__name__} {focus.accessibleName()}" if focus else "nowhere",
        "says": window.toast.words if window.toast.isVisible() else "",
        "over it": " | ".join(sorted(_dialogs(window))),
        "chat": f"{shown.head.title or '-'}, {len(shown.turns)} turns, {len(shown.bookmarks)} marks"
        f"{', temporary' if program.session.temporary.is_open else ''}",
        "title": window.windowTitle(),
        "answers": f"{sum(len(each.replies) for each in shown.turns)}, along "
        f"{[each.goes_along for each in shown.turns]}, in sight {len(shown.path)}",
        "settings": ", ".join(f"{name} {value}" for name, value in shown.settings.items()),
        "copied": QApplication.clipboard().text(),
        "written": window.composer.editor.toPlainText(),
        "list": ", ".join(f"{each.title}{'*' if each.pinned else ''}" for each in listed),
        "selected": str(len(window.sidebar.list.selectedIndexes())),
        "shown": " ".join(sorted(set(_parts(window)))),
        "size of text": f"{window.composer.editor.font().pixelSize()}",
        "off": " ".join(
            name for name, action in window.actions_by_name.items() if not action.isEnabled()
        ),
        "on": " ".join(
            name for name, action in window.actions_by_name.items() if action.isChecked()
        ),
    }
    return {name: _YEAR.sub("…", _TIME.sub("…", told)) for name, told in found.items()}


async def at_rest(program: Any) -> None:
    """Once all that was asked for has been done, and told."""
    for _ in range(3):
        await turns(3)
        catch_up()
        await until(lambda: program.presenters.is_idle or QApplication.activeModalWidget())
        await until(lambda: program.session.workspace.is_at_rest)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def clear(program: Any, window: Any) -> None:
    """Close what came over the window and in it, and what it said."""
    for _ in range(4):
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is None:
            break
        above.close()
        await at_rest(program)
    for beside in window.findChildren(ManualWindow):
        beside.close()
    window.toast.hide()
    window.activateWindow()
    await until(window.isActiveWindow)
    window.actions_by_name["stop"].trigger()
    await at_rest(program)
    window.toast.hide()


async def as_it_is(program: Any, window: Any, folder: Path) -> None:
    """A chat of three is open."""


async def without_any(program: Any, window: Any, folder: Path) -> None:
    for id_ in ("c1", "c2", "c3"):
        await program.session.delete(id_)
    await program.session.new_conversation()


async def the_last(program: Any, window: Any, folder: Path) -> None:
    for id_ in ("c2", "c3"):
        await program.session.delete(id_)


async def gone(program: Any, window: Any, folder: Path) -> None:
    """The open chat was erased elsewhere."""
    await program.store.conversations.delete("c1")
    await program.store.bin.erase(["c1"])


async def with_a_draft(program: Any, window: Any, folder: Path) -> None:
    window.composer.editor.setPlainText("Half a question")
    await attached(window, a_text(folder))


async def several(program: Any, window: Any, folder: Path) -> None:
    window.sidebar.list.setFocus()
    window.sidebar.list.selectAll()


async def in_folders(program: Any, window: Any, folder: Path) -> None:
    await program.store.folders.save(Folder("f", "Work"), Folder("g", "Inner", "f"))
    await program.session.folders.load()
    await program.store.conversations.arrange(
        ["c1"], lambda at: dataclasses.replace(at, folder="g")
    )
    await program.session.library.refresh()
    await program.session.open("c1")


async def temporary(program: Any, window: Any, folder: Path) -> None:
    window.actions_by_name["new_temporary_chat"].trigger()
    await until(lambda: program.session.temporary.is_open)
    await program.session.ask(AskQuestion(Draft("Say hello")))
    await until(lambda: program.session.workspace.is_at_rest)


async def searching(program: Any, window: Any, folder: Path) -> None:
    window.sidebar.search.setFocus()
    window.sidebar.search.setText("nowhere at all")
    await until(lambda: not window.sidebar.model.conversations())


async def finding(program: Any, window: Any, folder: Path) -> None:
    window.actions_by_name["find"].trigger()


async def on_a_message(program: Any, window: Any, folder: Path) -> None:
    window.chat.transcript.setFocus()


async def branched(program: Any, window: Any, folder: Path) -> None:
    """A chat with versions and a branch, of which one message is marked."""
    first = turn("b1", "Why?", reply("q1"), reply("q2", text="Because."))
    chat = conversation("c4", first, turn("b2", "And?", reply("q3"), parent="q2"), title="Branches")
    await program.store.conversations.save(
        chat.with_turn(turn("b3", "Or?", reply("q4"), parent="q2"))
    )
    await program.session.library.refresh()
    await program.session.open("c4")


async def in_the_making(program: Any, window: Any, folder: Path) -> None:
    window.composer.editor.setPlainText("Why is the sea salt?")
    window.actions_by_name["compare"].trigger()
    await at_rest(program)


async def compared(program: Any, window: Any, folder: Path) -> None:
    """A comparison that is not decided is open."""
    await _compared(program, is_blind=False)


async def blind(program: Any, window: Any, folder: Path) -> None:
    """One that hides which settings each answer has."""
    await _compared(program, is_blind=True)


async def went_on(program: Any, window: Any, folder: Path) -> None:
    """One with versions, marks and later questions, of which an answer was chosen."""
    for id_ in ("c1", "c2"):  # its answers have the same ids as those of others
        await program.store.conversations.delete(id_)
    await program.store.bin.erase(["c1", "c2"])
    chat, asked_ = columns_that_went_on("r1")
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open(chat.id)
    await at_rest(program)
    program.presenters.comparisons.presenter.open_turn(asked_.id)
    await at_rest(program)


async def _compared(program: Any, *, is_blind: bool) -> None:
    variants = tuple(
        Variant(f"v{number}", "", {"temperature": number / 10}) for number in range(1, 4)
    )
    plan = Plan((Question.CREATIVITY,), WARM, variants, is_blind=is_blind)
    comparison = begun(plan)
    for number in range(1, 4):
        comparison = comparison.with_reply(f"v{number}", f"k{number}")
    answers = (reply(f"k{number}", text=f"Answer {number}, in words.") for number in range(1, 4))
    asked_ = turn("ct", "Which is best?", *answers)
    chat = conversation("c6", dataclasses.replace(asked_, comparison=comparison), title="Compared")
    await program.store.conversations.save(chat)
    await program.session.library.refresh()
    await program.session.open("c6")
    await at_rest(program)


SITUATIONS: Final[dict[str, Callable[[Any, Any, Path], Awaitable[None]]]] = {
    "a chat of three": as_it_is,
    "no chat at all": without_any,
    "the last chat": the_last,
    "a chat that is gone": gone,
    "a draft with a file": with_a_draft,
    "several are selected": several,
    "a chat in a folder": in_folders,
    "a temporary chat": temporary,
    "nothing is found": searching,
    "finding in the chat": finding,
    "on a message": on_a_message,
    "a chat with branches": branched,
    "a comparison in the making": in_the_making,
    "a comparison": compared,
    "a blind comparison": blind,
    "a comparison that went on": went_on,
}


ACTED: Final = {row.text for row in ACTIONS}
"""Each of these is walked to by itself."""
PRESSED: Final = (
    *("a chat of three", "a chat in a folder", "a chat with branches", "several are selected"),
    *("finding in the chat", "a comparison in the making", "a comparison"),
    *("a blind comparison", "a comparison that went on"),
)


WITH_MENUS: Final = ("a chat in a folder", "a chat with branches", "several are selected")
"""In these the menus of the rows, the chat and the message are opened too."""


@pytest.fixture
def nothing_chosen(monkeypatch):
    """No file is chosen, and there is no printer."""

    async def nothing(*_: object, **__: object) -> None:
        return None

    async def none(*_: object, **__: object) -> tuple[Path, ...]:
        return ()

    for each in ("save_path", "open_path", "open_folder"):
        monkeypatch.setattr(dialogs, each, nothing)
    monkeypatch.setattr(dialogs, "open_paths", none)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr(printing, "has_printer", lambda: False)


@pytest.mark.parametrize("name", SITUATIONS)
async def test_each_action_does_what_it_did(program, talking, nothing_chosen, tmp_path, name):
    QApplication.clipboard().setText("")
    await SITUATIONS[name](program, talking, tmp_path)
    await at_rest(program)
    before = seen(program, talking)
    told = {"0 at first": before}
    for number, action in enumerate(way(), 1):
        with windows_shown() as shown:
            talking.actions_by_name[action].trigger()
            await at_rest(program)
        assert shown == [], f"{action}: each thing is shown where it belongs"
        now = seen(program, talking)
        told[f"{number} {action}"] = changes(before, now)
        await clear(program, talking)
        after = seen(program, talking)
        came = changes(before, after)
        stays = {what: words for what, words in came.items() if after[what] != now[what]}
        told[f"{number} {action}, and Esc"] = stays
        before = after
    told = {name: each for name, each in told.items() if each}
    hold(name, told)


def hold(name: str, told: dict[str, Any]) -> None:
    """Hold what came to what was accepted; in a process of its own if it is accepted."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if ACCEPTS:
        kept = {**kept, name: told}
        text = json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False)
        KEPT.write_text(text + "\n", encoding="utf-8")
    assert told == kept.get(name)


def buttons(window: Any) -> dict[str, QAbstractButton]:
    """The buttons that can be pressed, each by its name and where it is the first of its name."""
    found: dict[str, QAbstractButton] = {}
    for each in window.findChildren(QAbstractButton):
        if each.isVisible() and each.isEnabled() and each.window() is window:
            found.setdefault(each.accessibleName() or each.text(), each)
    found.pop("Run", None)  # it can be pressed once the price is known, whenever that is
    return found


def ask_for_menu(where: QWidget, at: QPoint) -> None:
    """Press the right button."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where.mapToGlobal(at))
    QApplication.sendEvent(where, event)


def menus(window: Any) -> dict[str, Callable[[], object]]:
    """What opens a menu by the right button: rows of the list, places of the chat, the message."""
    rows = window.sidebar.list
    model = rows.model()
    found: dict[str, Callable[[], object]] = {}
    for row in range(model.rowCount()):
        box = rows.visualRect(model.index(row, 0))
        words = model.index(row, 0).data() or f"row {row}"
        if box.isValid() and rows.viewport().rect().contains(box.center()):
            found[f"row {row} {words}"] = partial(ask_for_menu, rows.viewport(), box.center())
    editor = window.composer.editor
    found["the message"] = partial(ask_for_menu, editor.viewport(), QPoint(5, 5))
    page = window.chat.transcript_shown
    if page is not None and page.isVisible():
        for place in (40, 120, 200):
            found[f"the chat at {place}"] = partial(
                ask_for_menu, page.viewport(), QPoint(page.viewport().width() // 2, place)
            )
    return found


def entries(menu: QMenu) -> Iterator[QAction]:
    """What can be chosen in a menu, in those that hang from it too."""
    for each in menu.actions():
        below = each.menu()
        if isinstance(below, QMenu):
            yield from entries(below)
        elif each.text() and each.isEnabled() and not each.isSeparator():
            yield each


async def again(program: Any, window: Any, begin: Callable[[], Awaitable[None]]) -> None:
    """Be where the walk began: with the same chats and folders, and nothing written or narrowed."""
    await clear(program, window)
    window.composer.editor.setPlainText("")
    window.sidebar.search_field.clear()
    QApplication.clipboard().setText("copied before")
    if program.session.temporary.is_open:
        await program.session.new_conversation()
    found = [
        *await program.store.conversations.list(),
        *await program.store.conversations.deleted(),
    ]
    ids = [getattr(each, "summary", each).id for each in found]
    for id_ in ids:
        await program.store.conversations.delete(id_)
    await program.store.bin.erase(ids)
    for each in await program.store.folders.load():
        await program.store.folders.remove(each.id)
    await program.session.folders.load()
    for place, (id_, title) in enumerate(
        (("c1", "Tax letter"), ("c2", "Bread"), ("c3", "Poem")), 1
    ):
        chat = conversation(id_, turn(f"t{place}", "Hi", reply(f"r{place}")), title=title)
        chat = chat.with_head(updated=summary(id_, days=place / 1e5).updated)
        assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open("c2")
    await program.session.open("c1")
    await at_rest(program)
    if "Show: Simple" in buttons(window):
        press(window, "Show: Simple")
    await begin()
    await at_rest(program)
    if not window.pane.isVisible() and window.chat.isVisible():
        window.actions_by_name["pane"].trigger()
    if window.chat.isVisible():
        window.composer.editor.setFocus()
        window.chat.transcript.selecting.select(None)
    window.toast.hide()
    await at_rest(program)


@pytest.mark.parametrize("name", PRESSED)
async def test_each_button_and_menu_does_what_it_did(
    program, talking, nothing_chosen, tmp_path, name
):
    begin = partial(SITUATIONS[name], program, talking, tmp_path)
    told = {}
    await again(program, talking, begin)
    ways: dict[str, Callable[[], object]] = {
        f"press {each}": partial(press, talking, each) for each in buttons(talking)
    }
    ways = dict(sorted(ways.items(), key=lambda way_: way_[0] == "press Back to the chat"))
    if name in WITH_MENUS:
        ways |= {f"menu of {each}": open_ for each, open_ in menus(talking).items()}
    for way_, open_ in ways.items():
        await again(program, talking, begin)
        pressed = way_.removeprefix("press ")
        if pressed != way_ and pressed not in buttons(talking):
            told[way_] = {"over it": "is not there any more"}
            continue
        before = seen(program, talking)
        open_()
        await at_rest(program)
        told[way_] = changes(before, seen(program, talking))
        above = QApplication.activePopupWidget()
        choices = [each.text() for each in entries(above)] if isinstance(above, QMenu) else []
        is_elsewhere = way_ == "press Narrow the search" and name != PRESSED[0]
        for place, words in enumerate(choices):
            if words in ACTED or is_elsewhere:
                continue
            await again(program, talking, begin)
            before = seen(program, talking)
            open_()
            await at_rest(program)
            above = QApplication.activePopupWidget()
            assert isinstance(above, QMenu), words
            list(entries(above))[place].trigger()
            above.close()
            await at_rest(program)
            told[_YEAR.sub("…", f"{way_}: {words}")] = changes(before, seen(program, talking))
    hold(f"pressed, {name}", told)


def press(window: Any, name: str) -> None:
    """Press a button that is there again."""
    buttons(window)[name].click()


STEPS: Final = (
    *("Back to the chat", "Open the comparison", "Use this answer", "Back to the chat"),
    *("Answer like this", "Undo the answer style", "Leave the answer style as it is"),
    *(
        "Open the comparison",
        "How to go on: All from the chosen answer",
        "Good",
        "Back to the chat",
    ),
    *("New chat", "Open the comparison", "How to go on: Each from its own answer"),
)


@pytest.mark.parametrize("name", ["a comparison", "a comparison that went on"])
async def test_a_comparison_that_is_left_and_opened_again_is_as_it_was(
    program, talking, nothing_chosen, tmp_path, name
):
    await SITUATIONS[name](program, talking, tmp_path)
    await at_rest(program)
    compared_ = program.session.shown.id
    told, before = {}, seen(program, talking)
    for number, step in enumerate(STEPS, 1):
        if step == "Open the comparison":
            if program.session.shown.id != compared_:
                await program.session.open(compared_)
            turn_ = next(each for each in program.session.shown.turns if each.comparison)
            program.presenters.comparisons.presenter.open_turn(turn_.id)
        elif step in buttons(talking):
            press(talking, step)
        else:
            told[f"{number} {step}"] = {"over it": "cannot be pressed"}
            continue
        await at_rest(program)
        now = seen(program, talking)
        told[f"{number} {step}"] = changes(before, now)
        before = now
    hold(f"left and opened again, {name}", told)

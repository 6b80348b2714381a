from __future__ import annotations

import ast
import asyncio
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

import orca_desktop.ui
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import turns, until
from tests.ui.conftest import child

Shown = TypeVar("Shown", bound=QDialog)
UI = Path(orca_desktop.ui.__file__).parent


@pytest.fixture
def parent(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


async def opened(kind: type[Shown]) -> Shown:
    """Wait until a dialog of this kind is on the screen."""
    shown = await until(QApplication.activeModalWidget)
    assert isinstance(shown, kind)
    return shown


def test_no_module_of_the_window_runs_a_loop_of_its_own():
    # Until the first picture there is no other task that a loop could get into the way of.
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                # Dragging is a loop of Qt's everywhere; an event begins it, and no task.
                is_drag = isinstance(node.value, ast.Name) and node.value.id == "drag"
                # What a person does waits in an event of theirs, and no task (decision 289).
                is_drag = is_drag or path.name == "held_input.py"
                assert is_drag or node.attr not in {"exec", "exec_", "processEvents"}, path
                is_question = isinstance(node.value, ast.Name) and node.value.id in {
                    "QMessageBox",
                    "QFileDialog",
                    "QInputDialog",
                }
                asks = node.attr.startswith("get") or node.attr in {"question", "warning"}
                assert not (is_question and asks), path


@pytest.mark.parametrize(("button", "answer"), [("Delete", True), ("Keep", False)])
async def test_consent_is_a_value_while_the_loop_runs_on(qapp, parent, button, answer):
    task = asyncio.get_running_loop().create_task(
        dialogs.ask(parent, "Really?", "For good.", "Delete", "Keep")
    )
    box = await opened(QMessageBox)
    await turns(3)
    assert not task.done()
    next(each for each in box.findChildren(QPushButton) if each.text() == button).click()
    assert await asyncio.wait_for(task, 60) is answer


async def test_closing_the_question_refuses(qapp, parent):
    task = asyncio.get_running_loop().create_task(dialogs.ask(parent, "Really?", "", "Yes", "No"))
    (await opened(QMessageBox)).reject()
    assert await asyncio.wait_for(task, 60) is False


async def test_telling_ends_with_the_close_button(qapp, parent):
    task = asyncio.get_running_loop().create_task(dialogs.tell(parent, "<b>Full</b>"))
    box = await opened(QMessageBox)
    assert box.text() == "<b>Full</b>"
    child(box, QPushButton).click()
    await asyncio.wait_for(task, 60)


async def test_a_cancelled_task_closes_its_dialog(qapp, parent):
    task = asyncio.get_running_loop().create_task(dialogs.ask(parent, "Really?", "", "Yes", "No"))
    await opened(QMessageBox)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert QApplication.activeModalWidget() is None


async def test_a_path_to_save_gets_its_suffix(qapp, parent, tmp_path):
    task = asyncio.get_running_loop().create_task(
        dialogs.save_path(parent, "Save", tmp_path / "chat.md", "Markdown (*.md)", "md")
    )
    dialog = await opened(QFileDialog)
    field = child(dialog, QLineEdit)
    assert field.text() == "chat.md"
    field.setText("letter")
    dialog.accept()
    assert await asyncio.wait_for(task, 60) == tmp_path / "letter.md"


async def test_no_path_when_the_dialog_is_left(qapp, parent, tmp_path):
    task = asyncio.get_running_loop().create_task(
        dialogs.open_path(parent, "Open", tmp_path, "All files (*)")
    )
    (await opened(QFileDialog)).reject()
    assert await asyncio.wait_for(task, 60) is None

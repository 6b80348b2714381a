"""The program drives its own window through the main jobs, as a person would.

Everything is done with keys and clicks on the real widgets, found by their accessible names, and
answered by the practice gateway. Each step leaves a numbered picture; ``report.json`` says which
steps held.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import Sentence
from orca_desktop.program import Program
from orca_desktop.ui.main_window import MainWindow
from orca_desktop.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.paths import Profile
    from orca_desktop.ui.theme import Appearance

W = TypeVar("W", bound=QWidget)

_PATIENCE_SECONDS: Final = 60.0
_WRITTEN_FIRST: Final = 200
"""Characters of an answer that are there before the picture of it being written is taken."""

_THREE: Final = 3
"""Columns of the comparison of temperatures."""

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the report."""

    name: str
    ok: bool
    seconds: float
    detail: str


class StepFailedError(Exception):
    """What a step expected did not come true."""


async def run(profile: Profile, window: MainWindow, appearance: Appearance, folder: Path) -> int:
    """Drive the window and write pictures and report into the folder; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 - nobody waits for this window
    test = _SelfTest(profile, window, appearance, folder)
    steps = await test.run()
    report = {"ok": all(step.ok for step in steps), "steps": [asdict(step) for step in steps]}
    (folder / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0 if report["ok"] else 1


class _SelfTest:
    def __init__(
        self,
        profile: Profile,
        window: MainWindow,
        appearance: Appearance,
        folder: Path,
    ) -> None:
        self._profile = profile
        self._window = window
        self._appearance = appearance
        self._folder = folder
        self._program: Program
        self._pictures = 0

    async def run(self) -> list[Step]:
        # The system's own file dialog lies outside the program and cannot be driven from here.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        steps: list[Step] = []
        todo: tuple[tuple[str, Callable[[], Awaitable[str]]], ...] = (
            ("start", self._start),
            ("ask", self._ask),
            ("answer", self._answer),
            ("think", self._think),
            ("repeat at temperature 0", self._repeat),
            ("choose a model", self._pick),
            ("use a preset", self._preset),
            ("look into a request", self._inspect),
            ("see what was used", self._usage),
            ("stop", self._stop),
            ("explain an error", self._fail),
            ("find", self._find),
            ("export", self._export),
            ("compare temperatures", self._compare),
            ("use an answer", self._use),
            ("go on in all columns", self._go_on),
            ("export a report", self._report),
            ("compare thinking", self._compare_thinking),
            ("dark", self._dark),
            ("start again", self._start_again),
        )
        for name, step in todo:
            began = time.monotonic()
            try:
                detail, ok = await step(), True
            except (StepFailedError, TimeoutError) as failure:
                detail, ok = str(failure) or "took too long", False
                self._picture(f"failed-{name}")
            except Exception as error:  # noqa: BLE001 - a step that breaks is a finding
                _LOG.exception("self-test step %s", name)
                detail, ok = f"{type(error).__name__}: {error}", False
            steps.append(Step(name, ok, round(time.monotonic() - began, 3), detail))
            if name == "start" and not ok:
                break
        if hasattr(self, "_program"):
            await self._program.close()
        return steps

    # -- the steps ----------------------------------------------------------------------------

    async def _start(self) -> str:
        opened = await Program.open(self._profile, self._window, practice=True)
        if isinstance(opened, Sentence):
            raise StepFailedError(str(opened))
        self._program = opened
        self._window.resize(1280, 800)
        await self._until(lambda: self._find_widget("Message", QWidget).isVisible())
        self._picture("start")
        return f"{self._window.width()} x {self._window.height()} px"

    async def _ask(self) -> str:
        self._write("Plan a weekend in Lisbon with a table and a list")
        QTest.keyClick(self._find_widget("Message", QWidget), Qt.Key.Key_Return)
        await self._until(lambda: len(self._reply().text) > _WRITTEN_FIRST)
        self._expect(self._reply().is_running, "the answer is still being written")
        self._picture("writing")
        return "the answer is being written"

    async def _answer(self) -> str:
        reply = await self._answered()
        self._expect(reply.status is Status.FINISHED, f"the answer ended as {reply.status}")
        self._expect(reply.is_practice, "the answer is marked as practice")
        await self._settled()
        self._picture("answer")
        return (
            f"{reply.usage.output_tokens} tokens, first word after {reply.timing.first_token:.2f} s"
        )

    async def _think(self) -> str:
        self._choose_model("practice/thinker")
        self._click("Thinking: Short")
        await self._until(lambda: self._settings("thinking") in {"budget", "adaptive"})
        await self._say("Why is the sky blue?")
        reply = await self._answered()
        self._expect(reply.status is Status.FINISHED, f"the answer ended as {reply.status}")
        self._expect(reply.timing.thinking is not None, "the model thought first")
        await self._settled()
        self._picture("thinking")
        self._click("Thinking: Off")
        await self._until(lambda: self._settings("thinking") == "off")
        return f"thought for {reply.timing.thinking:.2f} s"

    async def _repeat(self) -> str:
        slider = self._find_widget("Temperature slider", QSlider)
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Home)
        await self._until(lambda: self._settings("temperature") == 0)
        await self._say("How do I make a good soup?")
        first = await self._answered()
        await self._settled()
        self._click("Try again")
        await self._until(lambda: self._reply().id != first.id)
        second = await self._answered()
        self._expect(first.text == second.text, "two answers at temperature 0 are equal")
        await self._settled()
        self._picture("repeat")
        return f"twice the same {len(first.text)} characters"

    async def _pick(self) -> str:
        QTest.keyClick(self._window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        await self._until(lambda: self._find_widget("Search models", QLineEdit).isVisible())
        search = self._find_widget("Search models", QLineEdit)
        await self._settled()
        self._picture("models", search.window())
        QTest.keyClicks(search, "practice/small")
        QTest.keyClick(search, Qt.Key.Key_Return)
        await self._until(lambda: self._settings("model") == "practice/small")
        return "chosen with keys alone"

    async def _preset(self) -> str:
        button = self._window.pane.presets.button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
        menu = self._window.pane.presets.menu
        await self._until(menu.isVisible)
        self._picture("presets", menu)
        QTest.keyClicks(menu, "b")
        for action in menu.actions():
            if action.text().startswith("Bold"):
                menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await self._until(lambda: self._settings("temperature") == 1.0)
        await self._settled()
        self._picture("preset")
        return button.text()

    async def _inspect(self) -> str:
        self._write("What would be sent?")
        self._window.actions_by_name["request"].trigger()
        await self._until(lambda: self._find_widget("Request", QPlainTextEdit).isVisible())
        text = self._find_widget("Request", QPlainTextEdit)
        self._expect("What would be sent?" in text.toPlainText(), "the request holds the words")
        await self._settled()
        self._picture("request", text.window())
        QTest.keyClick(text.window(), Qt.Key.Key_Escape)
        await self._until(lambda: not text.isVisible())
        self._window.composer.editor.clear()
        return f"{len(text.toPlainText())} characters"

    async def _usage(self) -> str:
        self._window.actions_by_name["usage"].trigger()
        await self._until(lambda: self._find_widget("Table of usage", QWidget).isVisible())
        table = self._find_widget("Table of usage", QWidget)
        await self._settled()
        self._picture("usage", table.window())
        QTest.keyClick(table.window(), Qt.Key.Key_Escape)
        await self._until(lambda: not table.isVisible())
        return "practice is no money"

    async def _stop(self) -> str:
        await self._say("Tell me a long story, and play slow")
        await self._until(lambda: len(self._reply().text) > 10)
        self._click("Stop")
        await self._until(lambda: not self._reply().is_running, 1.0)
        reply = self._reply()
        self._expect(reply.status is Status.STOPPED, f"the answer ended as {reply.status}")
        await self._settled()
        self._picture("stopped")
        return f"kept {len(reply.text)} characters"

    async def _fail(self) -> str:
        await self._say("Tell me about bees, and play error 500")
        reply = await self._answered()
        self._expect(reply.failure is not None, "the failure is kept with the answer")
        await self._settled()
        self._picture("error")
        return str(reply.failure.kind if reply.failure else "")

    async def _find(self) -> str:
        search = self._find_widget("Search conversations", QLineEdit)
        search.setFocus()
        QTest.keyClicks(search, "lisbon")
        await self._until(lambda: len(self._listed()) == 1)
        self._picture("search")
        search.clear()
        return "found by its title"

    async def _export(self) -> str:
        target = self._folder / "conversation.md"
        target.unlink(missing_ok=True)
        self._click("Export")
        await self._save_as(target)
        text = target.read_text(encoding="utf-8")
        answer = self._program.session.shown.path[0].chosen
        beginning = answer.text.partition("\n")[0] if answer else "?"
        for part in ("Plan a weekend in Lisbon", beginning, "practice/small"):
            self._expect(part in text, f"the file holds {part[:40]!r}")
        return f"{len(text.encode())} bytes"

    async def _compare(self) -> str:
        self._click("New chat")
        await self._until(lambda: not self._program.session.shown.turns)
        self._choose_model("practice/small")
        await self._until(lambda: self._program.session.shown.settings.model == "practice/small")
        self._write("Plan a weekend in Lisbon with a list")
        self._click("Compare")
        await self._until(lambda: self._find_widget("Run", QWidget).isEnabled())
        await self._settled()
        self._picture("compare")
        self._click("Run")
        await self._until(lambda: len(self._columns()) == _THREE)
        await self._until(lambda: any(len(each.text) > _WRITTEN_FIRST for each in self._columns()))
        self._picture("columns")
        await self._until(lambda: not any(each.is_running for each in self._columns()))
        columns = self._columns()
        asked = [each.settings.get("temperature") for each in columns]
        self._expect(len(set(asked)) == _THREE, f"three temperatures, not {asked}")
        for each in columns:
            self._expect(each.status is Status.FINISHED, f"an answer ended as {each.status}")
        await self._settled()
        self._picture("compared")
        return ", ".join(f"temperature {each}" for each in asked)

    async def _use(self) -> str:
        self._click("Show differences")
        await self._settled()
        self._picture("differences")
        self._click("Show differences")
        second = next(
            each
            for each in self._window.findChildren(QWidget)
            if each.accessibleName().startswith("Column B, ") and each.isVisible()
        )
        button = next(
            each
            for each in second.findChildren(QWidget)
            if each.accessibleName() == "Use this answer"
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
        await self._until(lambda: self._comparison().winner is not None)
        chosen = self._comparison().shown[1].shown
        self._expect(self._comparison().winner == chosen, "the second column is the one in use")
        await self._until(lambda: self._reply().id == chosen)
        await self._settled()
        self._picture("in use")
        return "the second column"

    async def _go_on(self) -> str:
        self._write("And what if it rains?")
        QTest.keyClick(self._find_widget("Message", QWidget), Qt.Key.Key_Return)
        await self._until(lambda: bool(self._comparison().continued))
        await self._until(lambda: len(self._tips()) == _THREE)
        await self._until(lambda: not any(each.is_running for each in self._tips()))
        await self._settled()
        self._picture("went on")
        return f"{len(self._tips())} answers"

    async def _report(self) -> str:
        target = self._folder / "comparison.md"
        target.unlink(missing_ok=True)
        self._click("Export report")
        await self._save_as(target)
        text = target.read_text(encoding="utf-8")
        for part in ("Plan a weekend in Lisbon", "0.2", "0.6", "practice/small"):
            self._expect(part in text, f"the report holds {part!r}")
        return f"{len(text.encode())} bytes"

    async def _compare_thinking(self) -> str:
        self._click("Back to the chat")
        self._click("New chat")
        await self._until(lambda: not self._program.session.shown.turns)
        self._choose_model("practice/thinker")
        await self._until(lambda: self._program.session.shown.settings.model == "practice/thinker")
        self._write("Why is the sky blue?")
        self._click("Compare")
        self._click("What should change?: Thinking")
        await self._until(lambda: self._find_widget("Run", QWidget).isEnabled())
        await self._settled()
        self._picture("thinking set up")
        self._click("Run")
        await self._until(lambda: len(self._columns()) > 1)
        await self._until(
            lambda: (
                len(self._columns()) == len(self._comparison().columns)
                and not any(each.is_running for each in self._columns())
            )
        )
        times = [each.timing.thinking for each in self._columns()]
        self._expect(times[0] is None, "the first column does not think")
        self._expect(times[-1] is not None, "the last column thinks")
        await self._settled()
        self._picture("thinking compared")
        self._click("Back to the chat")
        return f"thought for {times[-1]:.2f} s or not at all"

    async def _dark(self) -> str:
        self._appearance.choose(ThemeChoice.DARK)
        await self._settled()
        self._picture("dark")
        self._appearance.choose(ThemeChoice.LIGHT)
        return "shown in dark colours"

    async def _start_again(self) -> str:
        before = self._program.session.shown
        self._window.close()
        await self._program.close()
        self._window = MainWindow(self._appearance, self._window.preferences)
        self._window.show()
        await self._start()
        await self._until(lambda: self._listed()[:1] == [before.title])
        self._choose_first()
        await self._until(lambda: self._program.session.shown.id == before.id)
        self._expect(self._program.session.shown.path == before.path, "it is as it was")
        await self._settled()
        self._picture("again")
        return f"{len(before.path)} questions and their answers"

    # -- hands and eyes -----------------------------------------------------------------------

    def _find_widget(self, name: str, kind: type[W]) -> W:
        """The thing of that name; of several, the lowest on the screen."""
        found = [
            widget
            for widget in self._window.findChildren(kind)
            if widget.accessibleName() == name and widget.isVisibleTo(self._window)
        ]
        if not found:
            raise StepFailedError(f"there is no {name!r} on the screen")
        return max(found, key=lambda widget: widget.mapTo(self._window, QPoint()).y())

    def _click(self, name: str) -> None:
        widget = self._find_widget(name, QWidget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_middle(widget))

    def _write(self, text: str) -> None:
        """Type a text the way an input method does, which knows every character."""
        message = self._find_widget("Message", QWidget)
        message.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(message, event)

    async def _say(self, text: str) -> None:
        known = len(self._program.session.shown.path)
        self._write(text)
        QTest.keyClick(self._find_widget("Message", QWidget), Qt.Key.Key_Return)
        await self._until(lambda: len(self._program.session.shown.path) > known)

    def _choose_model(self, name: str) -> None:
        edit = self._find_widget("Model", QComboBox).lineEdit()
        if edit is None:
            raise StepFailedError("the model cannot be written")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, name)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def _listed(self) -> list[str]:
        """The titles in the list of conversations, without the headings."""
        model = self._find_widget("Conversations", QListView).model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(row.data()) for row in rows if model.flags(row) & Qt.ItemFlag.ItemIsSelectable]

    def _choose_first(self) -> None:
        view = self._find_widget("Conversations", QListView)
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                place = view.visualRect(index).center()
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
                return

    async def _save_as(self, target: Path) -> None:
        await self._until(lambda: self._dialog() is not None)
        dialog = self._dialog()
        if dialog is None:
            raise StepFailedError("no dialog asked where to save")
        self._picture("export", dialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        box = dialog.findChild(QDialogButtonBox)
        if name is None or box is None:
            raise StepFailedError("the dialog has no field for the name")
        name.setText(str(target))
        QTest.mouseClick(
            box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton
        )
        await self._until(target.exists)

    def _settings(self, name: str) -> object:
        return self._program.session.shown.settings.get(name)

    def _reply(self) -> Reply:
        path = self._program.session.shown.path
        reply = path[-1].chosen if path else None
        if reply is None:
            raise StepFailedError("there is no answer")
        return reply

    async def _answered(self) -> Reply:
        await self._until(lambda: not self._reply().is_running)
        return self._reply()

    def _compared(self) -> Turn:
        shown = self._program.session.shown
        turn = next((each for each in shown.path if each.comparison is not None), None)
        if turn is None:
            raise StepFailedError("there is no comparison")
        return turn

    def _comparison(self) -> Comparison:
        found = self._compared().comparison
        assert found is not None  # noqa: S101 - looked for above
        return found

    def _columns(self) -> list[Reply]:
        """The answers that the columns show, as far as they have one."""
        turn = self._compared()
        shown = (turn.reply(each.shown or "") for each in self._comparison().shown)
        return [reply for reply in shown if reply is not None]

    def _tips(self) -> list[Reply]:
        """The last answers of all columns that went on."""
        conversation, turn = self._program.session.shown, self._compared()
        paths = [
            conversation.column_path(turn, each.variant_id) for each in self._comparison().shown
        ]
        return [path[-1].chosen for path in paths if len(path) > 1 and path[-1].chosen is not None]

    def _dialog(self) -> QFileDialog | None:
        return next(
            (each for each in self._window.findChildren(QFileDialog) if each.isVisible()), None
        )

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        self._pictures += 1
        picture = (widget or self._window).grab()
        picture.save(str(self._folder / f"{self._pictures:02d}-{name.replace(' ', '-')}.png"))

    def _expect(self, holds: bool, what: str) -> None:
        if not holds:
            raise StepFailedError(f"expected: {what}")

    async def _until(
        self, happened: Callable[[], object], seconds: float = _PATIENCE_SECONDS
    ) -> None:
        async with asyncio.timeout(seconds):
            while True:
                try:
                    if happened():
                        return
                except StepFailedError:
                    pass
                await asyncio.sleep(0.02)

    async def _settled(self) -> None:
        """Wait until what has changed is drawn."""
        await asyncio.sleep(0.4)


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()

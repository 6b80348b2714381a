"""The steps of the self-test in the chat, from the first question to the second start."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from orca_desktop.app.composition import Program
from orca_desktop.app.self_test import english
from orca_desktop.app.self_test.ui_driver import (
    WRITTEN_FIRST,
    Hands,
    Job,
    StepFailedError,
    middle,
)
from orca_desktop.domain.reply import Status
from orca_desktop.formats.forms import FORMS
from orca_desktop.ui.platform import screens
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import ThemeChoice


async def _start(hands: Hands) -> str:
    opened = await Program.open(hands.profile, hands.window, practice=True)
    if not isinstance(opened, Program):
        raise StepFailedError(str(opened.sentence))
    hands.program = opened
    room = screens.room(hands.window).size()
    hands.window.resize(room.boundedTo(QSize(1440, 900)))
    await hands.until(lambda: hands.find_widget("Message", QWidget).isVisible())
    await hands.settled()
    hands.picture("start")
    return f"{hands.window.width()} x {hands.window.height()} px"


async def _ask(hands: Hands) -> str:
    hands.write("Plan a weekend in Lisbon with a table and a list")
    QTest.keyClick(hands.find_widget("Message", QWidget), Qt.Key.Key_Return)
    await hands.until(lambda: len(hands.reply().text) > WRITTEN_FIRST)
    hands.expect(hands.reply().is_running, "the answer is still being written")
    hands.picture("writing")
    return "the answer is being written"


async def _answer(hands: Hands) -> str:
    reply = await hands.answered()
    hands.expect(reply.status is Status.FINISHED, f"the answer ended as {reply.status}")
    hands.expect(reply.is_practice, "the answer is marked as practice")
    await hands.settled()
    hands.picture("answer")
    return f"{reply.usage.output_tokens} tokens, first word after {reply.timing.first_token:.2f} s"


async def _think(hands: Hands) -> str:
    await hands.choose_model("practice/thinker")
    await hands.open_style()
    hands.click("Think first?: A little")
    await hands.until(lambda: hands.settings("thinking") in {"budget", "adaptive"})
    await hands.say("Why is the sky blue?")
    reply = await hands.answered()
    hands.expect(reply.status is Status.FINISHED, f"the answer ended as {reply.status}")
    hands.expect(reply.timing.thinking is not None, "the model thought first")
    await hands.settled()
    hands.picture("thinking")
    hands.click("Think first?: No")
    await hands.until(lambda: hands.settings("thinking") == "off")
    return f"thought for {reply.timing.thinking:.2f} s"


async def _repeat(hands: Hands) -> str:
    await hands.open_style()
    hands.click("How freely?: Precise")
    await hands.until(lambda: hands.settings("temperature") == 0)
    await hands.say("How do I make a good soup?")
    first = await hands.answered()
    await hands.settled()
    hands.click("Try again")
    await hands.until(lambda: hands.reply().id != first.id)
    second = await hands.answered()
    hands.expect(first.text == second.text, "two answers at temperature 0 are equal")
    await hands.settled()
    hands.picture("repeat")
    return f"twice the same {len(first.text)} characters"


async def _pick(hands: Hands) -> str:
    await hands.open_by_key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier, "Search models")
    search = hands.find_widget("Search models", QLineEdit)
    await hands.settled()
    hands.picture("models", search.window())
    QTest.keyClicks(search, "practice/small")
    QTest.keyClick(search, Qt.Key.Key_Return)
    await hands.until(lambda: hands.settings("model") == "practice/small")
    return "chosen with keys alone"


async def _preset(hands: Hands) -> str:
    await hands.open_style()
    button = hands.window.pane.presets.button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle(button))
    menu = hands.window.pane.presets.menu
    await hands.until(menu.isVisible)
    hands.picture("presets", menu)
    QTest.keyClicks(menu, "b")
    for action in menu.actions():
        if any(each.startswith("Bold") for each in english.meant(action.text())):
            menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    await hands.until(lambda: hands.settings("temperature") == 1.0)
    await hands.settled()
    hands.picture("preset")
    return button.text()


async def _inspect(hands: Hands) -> str:
    hands.write("What would be sent?")
    hands.window.actions_by_name["request"].trigger()
    await hands.until(lambda: hands.find_widget("Request", QPlainTextEdit).isVisible())
    text = hands.find_widget("Request", QPlainTextEdit)
    hands.expect("What would be sent?" in text.toPlainText(), "the request holds the words")
    await hands.settled()
    hands.picture("request", text.window())
    QTest.keyClick(text.window(), Qt.Key.Key_Escape)
    await hands.until(lambda: not text.isVisible())
    hands.window.composer.editor.clear()
    return f"{len(text.toPlainText())} characters"


async def _usage(hands: Hands) -> str:
    hands.window.actions_by_name["usage"].trigger()
    await hands.until(lambda: hands.find_widget("Table of usage", QWidget).isVisible())
    table = hands.find_widget("Table of usage", QWidget)
    await hands.settled()
    hands.picture("usage", table.window())
    QTest.keyClick(table.window(), Qt.Key.Key_Escape)
    await hands.until(lambda: not table.isVisible())
    return "practice is no money"


async def _attach_picture(hands: Hands) -> str:
    picture = hands.folder / "window.png"
    seen = hands.window.grab().scaledToWidth(400)
    seen.save(str(picture))
    await hands.attach(picture)
    await hands.settled()
    hands.picture("attached")
    await hands.say("What do you see?")
    reply = await hands.answered()
    size = f"{seen.width()} by {seen.height()} pixels"
    hands.expect(size in reply.text, f"the answer tells of {size}")
    await hands.settled()
    hands.picture("picture")
    return size


async def _attach_document(hands: Hands) -> str:
    document = hands.folder / "notes.md"
    document.write_text("# What whales sing\n\nSongs.\n", encoding="utf-8")
    await hands.attach(document)
    await hands.say("What is this about?")
    reply = await hands.answered()
    hands.expect("What whales sing" in reply.text, "the answer quotes the first line")
    await hands.settled()
    hands.picture("document")
    return document.name


async def _answer_tool(hands: Hands) -> str:
    await hands.say("What is the weather, and play tool")
    reply = await hands.answered()
    hands.expect(reply.stop_reason == "tool_use", "the model asks for the result of a tool")
    field = hands.find_widget("Result of get_weather", QPlainTextEdit)
    field.setFocus()
    QTest.keyClicks(field, "Sunny and 21 degrees")
    await hands.settled()
    hands.picture("tool")
    hands.click("Send results")
    await hands.until(lambda: hands.reply().id != reply.id)
    answer = await hands.answered()
    hands.expect("Sunny and 21 degrees" in answer.text, "the answer holds the result")
    await hands.settled()
    return "went on with the result"


async def _search_web(hands: Hands) -> str:
    hands.click("Search the web")
    await hands.until(lambda: hands.program.session.shown.settings.get("web_search") is True)
    await hands.say("What is new about whales? Play search")
    reply = await hands.answered()
    hands.expect(reply.usage.web_search_requests == 1, "the web was searched once")
    hands.expect("made up for practice" in reply.text, "the answer tells what was found")
    await hands.settled()
    hands.picture("web")
    hands.click("Search the web")
    await hands.until(lambda: "web_search" not in hands.program.session.shown.settings)
    return "cited what was found"


async def _calculate(hands: Hands) -> str:
    session = hands.program.session
    session.settings.change(session.shown.settings.with_value("calculator", True))
    before = len(session.shown.path)
    await hands.say("What is 12 * (3 + 4.5)?")
    await hands.until(lambda: len(session.shown.path) == before + 2)
    reply = await hands.answered()
    hands.expect("90" in reply.text, "the answer holds what was calculated")
    await hands.settled()
    hands.picture("calculated")
    session.settings.change(session.shown.settings.with_value("calculator", None))
    return "90"


async def _continue_with_picture(hands: Hands) -> str:
    picture = hands.folder / "window.png"
    await hands.attach(picture)
    await hands.say("What do you see? Play pause")
    reply = await hands.answered()
    hands.expect(reply.stop_reason == "pause_turn", "the answer pauses")
    await hands.settled()
    hands.click("Continue")
    await hands.until(lambda: hands.reply().earlier is not None)
    reply = await hands.answered()
    hands.expect(reply.failure is None, "it goes on, with the picture before it")
    hands.expect(reply.earlier is not None and reply.earlier.requests == 1, "in one more request")
    await hands.settled()
    return f"{len(reply.text)} characters in two requests"


async def _stop(hands: Hands) -> str:
    await hands.say("Tell me a long story, and play slow")
    await hands.until(lambda: len(hands.reply().text) > 10)
    hands.click("Stop")
    await hands.until(lambda: not hands.reply().is_running, 1.0)
    reply = hands.reply()
    hands.expect(reply.status is Status.STOPPED, f"the answer ended as {reply.status}")
    await hands.settled()
    hands.picture("stopped")
    return f"kept {len(reply.text)} characters"


async def _fail(hands: Hands) -> str:
    await hands.say("Tell me about bees, and play error 500")
    reply = await hands.answered()
    hands.expect(reply.failure is not None, "the failure is kept with the answer")
    await hands.settled()
    hands.picture("error")
    return str(reply.failure.kind if reply.failure else "")


async def _find(hands: Hands) -> str:
    await hands.open_list()
    search = hands.find_widget("Search conversations", QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "lisbon")
    await hands.until(lambda: len(hands.listed()) == 1)
    hands.picture("search")
    search.clear()
    return "found by its title"


async def _export(hands: Hands) -> str:
    target = hands.folder / "conversation.md"
    target.unlink(missing_ok=True)
    shutil.rmtree(target.with_suffix(".files"), ignore_errors=True)
    await hands.open_by_key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "Save…")
    preview = hands.find_widget("Preview as text", QPlainTextEdit)
    await hands.until(lambda: "Plan a weekend in Lisbon" in preview.toPlainText())
    hands.picture("export choices", preview.window())
    hands.click("Save…")
    await _saved(hands, target)
    text = target.read_text(encoding="utf-8")
    answer = hands.program.session.shown.path[0].chosen
    beginning = answer.text.partition("\n")[0] if answer else "?"
    for part in ("Plan a weekend in Lisbon", beginning, "practice/small"):
        hands.expect(part in text, f"the file holds {part[:40]!r}")
    beside = target.with_suffix(".files")
    names = sorted(each.name for each in beside.iterdir())
    hands.expect("notes.md" in names, f"what was attached lies beside it: {names}")
    return f"{len(text.encode())} bytes"


async def _saved(hands: Hands, target: Path) -> None:
    """Save the export under a name, and wait until its dialog has closed."""
    await hands.save_as(target)
    # While it is written the dialog has no such button, and it may stay a moment longer.
    await hands.until(lambda: not any(each.isVisible() for each in _dialogs(hands)))


def _dialogs(hands: Hands) -> list[QDialog]:
    return hands.window.findChildren(QDialog)


async def _each_form(hands: Hands) -> str:
    """Export the chat once in each of the other forms, by the keys that choose it."""
    sizes: list[str] = []
    for down in range(1, len(FORMS)):
        form = tuple(FORMS.values())[down]
        target = hands.folder / f"conversation.{form.ending}"
        target.unlink(missing_ok=True)
        await hands.open_by_key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "Save…")
        chosen = hands.find_widget("As", QComboBox)
        while form.label not in english.meant(chosen.currentText()):
            before = chosen.currentIndex()
            QTest.keyClick(chosen, Qt.Key.Key_Down)
            hands.expect(chosen.currentIndex() > before, f"{form.label} can be chosen")
        await hands.settled()
        hands.picture(f"export as {form.ending}", chosen.window())
        hands.click("Save…")
        await _saved(hands, target)
        sizes.append(f"{form.ending} {target.stat().st_size} bytes")
    return ", ".join(sizes)


async def _dark(hands: Hands) -> str:
    hands.appearance.choose(ThemeChoice.DARK)
    await hands.settled()
    hands.picture("dark")
    hands.appearance.choose(ThemeChoice.LIGHT)
    return "shown in dark colours"


async def _start_again(hands: Hands) -> str:
    before = hands.program.session.shown
    hands.window.close()
    await hands.program.close()
    hands.window = MainWindow(hands.appearance, hands.window.preferences)
    hands.window.show()
    await _start(hands)
    await hands.open_list()
    await hands.until(lambda: hands.listed()[:1] == [before.head.title])
    hands.choose_first()
    await hands.until(lambda: hands.program.session.shown.id == before.id)
    hands.expect(hands.program.session.shown.path == before.path, "it is as it was")
    await hands.settled()
    hands.picture("again")
    return f"{len(before.path)} questions and their answers"


FIRST: Final[tuple[Job, ...]] = (
    ("start", _start),
    ("ask", _ask),
    ("answer", _answer),
    ("think", _think),
    ("repeat at temperature 0", _repeat),
    ("choose a model", _pick),
    ("use a preset", _preset),
    ("look into a request", _inspect),
    ("see what was used", _usage),
    ("attach a picture", _attach_picture),
    ("attach a document", _attach_document),
    ("answer a tool", _answer_tool),
    ("calculate", _calculate),
    ("search the web", _search_web),
    ("continue with a picture", _continue_with_picture),
    ("stop", _stop),
    ("explain an error", _fail),
    ("find", _find),
    ("export", _export),
    ("export in each form", _each_form),
)
"""The jobs of an ordinary conversation."""

LAST: Final[tuple[Job, ...]] = (
    ("dark", _dark),
    ("start again", _start_again),
)
"""What comes when everything else is there."""

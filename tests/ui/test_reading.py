"""Answers read aloud, by a program that stands for the voice of the system."""

from __future__ import annotations

import dataclasses
import os
import sys
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.reply import Reply
from orca_desktop.ui.platform import speech
from orca_desktop.ui.shell.main_window import MainWindow
from tests.support.waiting import until
from tests.ui.conftest import conversation, heard, reply, turn

pytestmark = [
    pytest.mark.usefixtures("english"),
    pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell speaks"),
]

COMMANDS = speech.COMMANDS
VOICE = """#!/bin/sh
if [ "$1" = "--stop" ]; then echo "(silent)" >> "{folder}/said"; exit 0; fi
while IFS= read -r line; do
  echo "$line" >> "{folder}/said"
  if [ -p "{folder}/hold" ]; then exec cat "{folder}/hold"; fi
done
exit {code}
"""


class Voice:
    """What the system says."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def speak_with(self, code: int) -> None:
        program = self._folder / "spd-say"
        program.write_text(VOICE.format(folder=self._folder, code=code), encoding="utf-8")
        program.chmod(0o755)

    def hold(self) -> None:
        """Take long for the first line."""
        os.mkfifo(self._folder / "hold")

    @property
    def said(self) -> list[str]:
        file = self._folder / "said"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


@pytest.fixture
def voice(tmp_path, monkeypatch):
    folder = tmp_path / "bin"
    folder.mkdir()
    found = Voice(folder)
    found.speak_with(0)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(speech, "COMMANDS", COMMANDS)
    monkeypatch.setenv("PATH", os.pathsep.join((str(folder), os.environ["PATH"])))
    return found


def answer(words: str) -> Reply:
    return dataclasses.replace(reply("r1"), parts=(TextBlock(words),))


@pytest_asyncio.fixture
async def reading(voice, program, window):
    chat = conversation("c1", turn("t1", "Hi", answer("Hello **you**.\n\n`!-!SET` is said.")))
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open("c1")
    await until(lambda: program.presenters.is_idle)
    return window


def menu_of(window: MainWindow, shown: Reply) -> QMenu:
    menu = QMenu()
    for offer in window.transcript.answer_offers:
        offer(menu, shown)
    return menu


def offered(window: MainWindow) -> list[str]:
    menu = menu_of(window, answer("Hello"))
    return [each.text() for each in menu.actions()]


async def test_an_answer_is_read_in_plain_words_from_its_menu(reading, voice, program):
    menu = menu_of(reading, program.session.shown.path[0].replies[0])
    (action,) = menu.actions()
    assert action.text() == "Read aloud"
    action.trigger()
    await until(lambda: voice.said == ["Hello you.", " !-!SET is said."])
    assert program.presenters.context.notices.told[-1].words == "The answer is read aloud."


def is_said(voice: Voice, before: int, *lines: str) -> bool:
    return voice.said[before:] == [*lines]


async def test_escape_stops_it_and_so_does_the_action(reading, voice, program):
    voice.hold()
    for stop in (
        lambda: QTest.keyClick(reading.composer.editor, Qt.Key.Key_Escape),
        lambda: reading.handlers.carry_out("read_aloud"),
    ):
        before = len(voice.said)
        reading.handlers.carry_out("read_aloud")
        await until(partial(is_said, voice, before, "Hello you."))
        assert offered(reading) == ["Stop reading aloud"]
        stop()
        await until(partial(is_said, voice, before, "Hello you.", "(silent)"))
        assert offered(reading) == ["Read aloud"]


async def test_a_voice_that_fails_is_told_once(reading, voice, program):
    voice.speak_with(1)
    reading.handlers.carry_out("read_aloud")
    await until(lambda: "The voice of this system could not be used." in told(program))
    assert told(program) == [
        "The answer is read aloud.",
        "The voice of this system could not be used.",
    ]


def told(program) -> list[str]:
    return [each.words for each in program.presenters.context.notices.told]


async def test_without_an_answer_it_says_so(voice, program, window):
    window.handlers.carry_out("read_aloud")
    words = "There is no answer here that could be read aloud."
    await until(lambda: words in told(program))


async def test_without_a_voice_there_is_nothing_to_see_of_it(program, talking):
    assert not talking.actions_by_name["read_aloud"].isEnabled()
    assert talking.transcript.answer_offers == []


def test_what_would_be_an_order_is_said_as_text(voice, qapp, qtbot):
    spoken = speech.Speech()
    ended = heard(spoken.ended)
    spoken.speak(["!-!SET self RATE 100", "and on"])
    qtbot.waitUntil(lambda: ended == [(True,)], timeout=60_000)
    assert voice.said == [" !-!SET self RATE 100", "and on"]

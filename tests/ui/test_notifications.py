"""Answers that took long are told by the desktop, on a real bus, and a click opens their chat."""

from __future__ import annotations

import dataclasses

import pytest

from orca_desktop.domain.changes import AnswersEnded, ReplyAdvanced
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status, Timing
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.notifications import presenter as notifications
from orca_desktop.ui.platform.desktop_notices import DesktopNotices
from tests.support.notice_daemon import MISSING, NoticeDaemon, Session
from tests.support.waiting import turns, until
from tests.ui.conftest import reply

pytestmark = pytest.mark.skipif(MISSING, reason="no dbus-daemon")


@pytest.fixture
def bus(monkeypatch):
    session = Session()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    yield session
    session.close()


@pytest.fixture
def desktop(bus):
    daemon = NoticeDaemon(bus.address)
    yield daemon
    daemon.close()


@pytest.fixture
async def notices(qapp):
    made = DesktopNotices()
    yield made
    await made.close()


# --- the desktop


async def test_a_notice_is_told_replaced_and_taken_back(desktop, notices):
    assert await notices.tell("c1", "Bread & <b>butter</b>", "1 < 2 & 3", "Open")
    name, replaces, icon, title, words, actions, hints, stays = desktop.told[0]
    assert [name, replaces, title, words] == [
        "Orca Desktop",
        0,
        "Bread & <b>butter</b>",
        "1 &lt; 2 &amp; 3",
    ]
    assert icon.endswith("app.svg")
    assert [actions, stays] == [["default", "Open"], -1]
    assert hints["desktop-entry"] == ("s", "orca-desktop")
    assert await notices.tell("c1", "Bread", "Again", "Open")
    assert desktop.told[1][1] == 1, "in the place of the last one"
    assert await notices.tell("c2", "Tax", "Another", "Open")
    assert desktop.told[2][1] == 0
    await notices.take_back("c1")
    await notices.take_back("c1")
    await notices.take_back("never told")
    assert desktop.closed == [1]
    await notices.close()
    assert desktop.closed == [1, 3]


async def test_a_click_says_what_it_was_about_and_what_the_desktop_gave(qtbot, desktop, notices):
    clicked = []
    notices.opened.connect(lambda *given: clicked.append(given))
    await notices.tell("c1", "Bread", "Done", "Open")
    desktop.click(99)
    desktop.click(1, token="abc")  # noqa: S106 - lets a window come to the front, no secret
    await until(lambda: clicked)
    assert clicked == [("c1", "abc")]


async def test_what_has_gone_by_itself_is_not_taken_back(desktop, notices):
    await notices.tell("c1", "Bread", "Done", "Open")
    await notices.tell("c2", "Tax", "Done", "Open")
    desktop.expire(1)
    desktop.click(2)
    heard = []
    notices.opened.connect(lambda about, _: heard.append(about))
    await until(lambda: heard)
    await notices.take_back("c1")
    assert desktop.closed == []


async def test_long_words_are_told_in_a_line(desktop, notices):
    await notices.tell("c1", "word " * 200, "a\nb", "Open")
    assert len(desktop.told[0][3]) == 120
    assert desktop.told[0][3].endswith("…")
    assert desktop.told[0][4] == "a b"


async def test_without_notices_nothing_happens_and_the_log_says_so_once(bus, notices, caplog):
    caplog.set_level("INFO")
    assert not await notices.tell("c1", "Bread", "Done", "Open")
    assert not await notices.tell("c1", "Bread", "Done", "Open")
    assert [each.message for each in caplog.records if "shows no notices" in each.message][1:] == []


async def test_without_a_bus_nothing_happens(monkeypatch, notices, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert not await notices.tell("c1", "Bread", "Done", "Open")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not await notices.tell("c1", "Bread", "Done", "Open")


async def test_a_desktop_that_refuses_or_has_gone_is_asked_again_the_next_time(bus, notices):
    refusing = NoticeDaemon(bus.address, refuses=True)
    assert not await notices.tell("c1", "Bread", "Done", "Open")
    refusing.close()
    assert not await notices.tell("c1", "Bread", "Done", "Open")
    back = NoticeDaemon(bus.address)
    assert await notices.tell("c1", "Bread", "Done", "Open")
    back.close()


# --- the program


@pytest.fixture
async def away(talking):
    """The person looks at something else."""
    talking.showMinimized()
    await until(lambda: not talking.is_in_front)
    return talking


def ended(program, seconds: float, status: Status = Status.FINISHED, *, chat: str = "c1") -> None:
    """An answer of a chat has come to its end after so many seconds."""
    bus = program.presenters.context.bus
    done = dataclasses.replace(reply("r1", status), timing=Timing(total=seconds))
    bus.publish(ReplyAdvanced(chat, "t1", dataclasses.replace(done, status=Status.STREAMING)))
    bus.publish(ReplyAdvanced(chat, "t1", done))
    bus.publish(AnswersEnded(chat))


async def idle(program) -> None:
    await until(lambda: program.presenters.is_idle)


async def test_what_took_long_is_told_and_a_click_opens_the_chat(desktop, program, away):
    ended(program, notifications.TOLD_AFTER_S, chat="c2")
    await idle(program)
    assert [each[3:5] for each in desktop.told] == [("Bread", "The answer is there.")]
    desktop.click(1)
    await until(lambda: program.session.shown.id == "c2")
    assert not away.isMinimized()


async def test_what_was_quick_or_was_stopped_is_not_told(desktop, program, away):
    ended(program, notifications.TOLD_AFTER_S - 1)
    ended(program, 99.0, Status.STOPPED)
    ended(program, 99.0, Status.INTERRUPTED)
    await idle(program)
    assert desktop.told == []
    ended(program, 99.0, Status.FAILED)
    await idle(program)
    assert desktop.told[0][4] == "The answer could not be finished."


async def test_nobody_is_told_what_they_look_at_or_do_not_want(desktop, program, talking):
    await until(lambda: talking.is_in_front)
    ended(program, 99.0)
    talking.showMinimized()
    await until(lambda: not talking.is_in_front)
    talking.take_preferences(dataclasses.replace(talking.preferences, tells_of_answers=False))
    ended(program, 99.0)
    await idle(program)
    assert desktop.told == []


async def test_all_columns_of_a_comparison_are_told_at_once(desktop, program, away):
    bus = program.presenters.context.bus
    for name, seconds in (("r1", 30.0), ("r2", 5.0), ("r3", 1.0)):
        done = dataclasses.replace(reply(name, Status.FINISHED), timing=Timing(total=seconds))
        bus.publish(ReplyAdvanced("c1", "t1", done))
    bus.publish(AnswersEnded("c1"))
    await idle(program)
    assert [each[4] for each in desktop.told] == ["3 answers are there."]


async def test_who_comes_back_to_the_chat_finds_the_notice_gone(desktop, program, away):
    ended(program, 99.0)
    await idle(program)
    away.showNormal()
    await until(lambda: desktop.closed == [1])


async def test_nothing_of_a_temporary_chat_stands_in_the_notice(desktop, program, away):
    ended(program, 99.0, chat="not in the list")
    await idle(program)
    assert desktop.told[0][3] == "Orca Desktop"


async def test_the_session_says_when_nothing_is_answered_any_more(program, talking):
    heard: list[AnswersEnded] = []
    bus = program.presenters.context.bus
    bus.on(AnswersEnded, heard.append)
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: heard)
    assert heard == [AnswersEnded("c1")]
    assert not program.session.is_busy("c1")
    await turns(3)
    assert len(heard) == 1

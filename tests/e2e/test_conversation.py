"""One whole conversation, with a real key in a real keyring, by keyboard and screen reader."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from orca_desktop.store import Store, StoreProblem
from tests.e2e.conftest import Loopback, Program
from tests.support.gateway import KEY
from tests.support.reader import Reader

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]


def ended_well(child: subprocess.Popen[str]) -> None:
    """The program ended by itself, with nothing to complain about."""
    out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (0, "", "")


def ask(person: Reader, text: str) -> None:
    person.focus("Message")
    person.type(text)
    person.key("Return")


def close(person: Reader, child: subprocess.Popen[str]) -> None:
    person.key("ctrl+w")
    ended_well(child)


def is_in_files(folder: Path, words: str) -> bool:
    """Whether any file below a folder holds the words, in any of the usual encodings."""
    forms = [words.encode(), words.encode("utf-16-le")]
    return any(
        form in file.read_bytes() for file in folder.rglob("*") if file.is_file() for form in forms
    )


@pytest.mark.keyring
def test_from_the_first_start_to_the_exported_file(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback()
    profile = tmp_path / "profile"
    words = ("--profile", profile, "--base-url", served.url, "--lang", "en")

    child = program(*words)
    person = reader(child)
    person.focus("API key")
    person.type(KEY)
    person.key("Return")
    person.sees("Keyring")
    person.until(lambda: person.find("Message"))
    ask(person, "How do you do?")
    person.sees("It speaks the Messages API.")
    person.sees("That is all.")
    close(person, child)

    (request,) = served.requests()
    assert request["headers"]["authorization"] == f"Bearer {KEY}"
    assert request["headers"]["anthropic-version"] == "2023-06-01"
    assert not is_in_files(profile, KEY)

    child = program(*words)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    person.click_into("Search conversations")
    person.type("how do")
    person.sees("1 hit in 1 chat")  # it stands above the list, which moves down for it
    person.until(
        lambda: [each for each in person.things() if each.name.startswith("How do you do?")]
    )
    row = next(each for each in person.things() if each.name.startswith("How do you do?"))
    person.click(row.name)
    person.sees("It speaks the Messages API.")
    ask(person, "And once more?")
    person.until(lambda: len(served.requests()) == 2)
    told = [
        block["text"]
        for block in json.loads(served.requests()[-1]["body"])["messages"][1]["content"]
    ]
    assert "loopback" in "".join(told)
    person.key("ctrl+e")
    person.until(lambda: person.find("Save…"))
    person.press("Save…")
    target = tmp_path / "out.md"
    person.until(
        lambda: (
            [each for each in person.things() if each.role == "file chooser"]
            or [each for each in person.things() if each.name.startswith("File name")]
        )
    )
    person.key("ctrl+a")
    person.type(str(target))
    person.key("Return")
    person.until(target.exists)
    text = target.read_text(encoding="utf-8")
    assert "How do you do?" in text
    assert "print('hello')" in text
    assert KEY not in text
    close(person, child)


def test_the_key_of_the_environment_is_used_and_kept_nowhere(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    """With ``--debug``, so that as much is written down as ever is."""
    served = loopback()
    words = ("--profile", tmp_path / "p", "--base-url", served.url, "--debug")
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    assert KEY not in _environment_of_children(child)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, "Hello there")
    person.sees("That is all.")
    close(person, child)
    assert served.requests()[0]["headers"]["authorization"] == f"Bearer {KEY}"
    assert not is_in_files(tmp_path / "p", KEY)
    log = (tmp_path / "p" / "logs" / "orca-desktop.log").read_text(encoding="utf-8")
    for told in ("TurnAdded", "ReplyAdvanced", "reply.status=FINISHED", "status 200, request id"):
        assert told in log
    for written in ("Hello there", "loopback", "That is all"):
        assert written not in log


@pytest.mark.parametrize("ending", ["close", "kill"])
def test_an_end_in_mid_stream_loses_no_text(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path, ending: str
) -> None:
    served = loopback("--pace", "0.05")
    words = ("--profile", tmp_path / "p", "--base-url", served.url)
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, "Please play:endless for me")
    person.until(lambda: len(_stored_answer(tmp_path)) > 20)
    seen = _stored_answer(tmp_path)
    if ending == "close":
        close(person, child)
    else:
        child.kill()
        child.communicate()
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: [each for each in person.things() if each.name.startswith("Please play")])
    person.click(next(e.name for e in person.things() if e.name.startswith("Please play")))
    person.sees(seen[:20])
    person.sees("Orca Desktop ended while this answer was being written.")
    assert len(served.requests()) == 1
    close(person, child)


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("401", "The gateway does not accept this key."),
        ("402", "The account has no credit left."),
        ("404", "The gateway does not know this model."),
        ("400", "The model did not accept these settings."),
        ("413", "This is more than the model can read at once."),
        ("429-ten-days", "Too many requests in a short time."),
        ("500", "The gateway had a fault of its own."),
        ("page", "The answer was not what a gateway sends."),
        ("missing-stop", "The connection broke before the answer was complete."),
        ("error-mid", "The gateway is busy."),
    ],
)
def test_a_fault_is_said_in_plain_words(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path, script: str, sentence: str
) -> None:
    served = loopback("--pace", "0")
    child = program("--profile", tmp_path, "--base-url", served.url, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, f"Please play:{script}")
    person.sees(sentence)
    assert len(served.requests()) == 1
    close(person, child)


def test_closing_after_copying_an_answer_ends_well(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program("--practice", "--profile", tmp_path)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, "play json")
    person.press("Copy")
    person.until(lambda: person.find("Message"))
    close(person, child)


def test_no_network_is_said_and_the_question_is_kept(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program(
        "--profile", tmp_path, "--base-url", "http://127.0.0.1:9", ORCAROUTER_API_KEY=KEY
    )
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, "Is anybody there?")
    person.sees("The gateway cannot be reached.")
    person.sees("Is anybody there?")
    close(person, child)


def _stored_answer(folder: Path) -> str:
    """The text of the running answer as it would be found after a crash at this moment."""
    copy = folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for file in (folder / "p").glob("chats.db*"):
        shutil.copy(file, copy)
    return asyncio.run(_only_answer(copy))


async def _only_answer(folder: Path) -> str:
    store = await Store.open(folder / "chats.db", folder / "backups")
    if not isinstance(store, Store):
        return ""
    try:
        listed = await store.conversations.list()
        if isinstance(listed, StoreProblem) or not listed:
            return ""
        conversation = await store.conversations.load(listed[0].id)
        assert not isinstance(conversation, StoreProblem)
        reply = conversation.path[-1].chosen
        return reply.text if reply else ""
    finally:
        await store.close()


def _environment_of_children(child: subprocess.Popen[str]) -> str:
    """What processes started by the program were given."""
    found = subprocess.run(
        ["ps", "e", "--no-headers", "--ppid", str(child.pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout

"""Not a byte of a temporary chat is ever written: the real program, its files, and what it asks of the system."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from tests.e2e.conftest import PROGRAM, Loopback, Program
from tests.support import stored, traces
from tests.support.gateway import KEY
from tests.support.reader import Reader
from tests.support.waiting import look_until

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]

WORD = "zaubernuss7quittenmus"
LATEST_SAVE = 3.0
"""Seconds after which every draft, answer and setting of an ordinary chat is on the disk."""
WRITTEN = re.compile(r"\b(?:p?write(?:64|v|v2)?|sendfile)\(\d+<(?P<path>/[^>]*)>")


class Places:
    """All folders that the program may write to, in one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "places"
        self.profile = self.folder / "profile"
        names = {
            "HOME": "home",
            "TMPDIR": "tmp",
            "XDG_CACHE_HOME": "cache",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_STATE_HOME": "state",
        }
        self.variables = {key: str(self.folder / name) for key, name in names.items()}
        for each in self.variables.values():
            Path(each).mkdir(parents=True)


def files_with_the_word(folder: Path) -> tuple[Path, Path]:
    """A text and a picture, each with the word in it and in its name."""
    text, image = folder / f"{WORD}.txt", folder / f"{WORD}.png"
    text.write_text(f"All about the {WORD}.", encoding="utf-8")
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", WORD)
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 30, 40)).save(out, "PNG", pnginfo=told)
    image.write_bytes(out.getvalue())
    return text, image


def pass_time() -> None:
    """Let so much time pass that an ordinary chat would be on the disk."""
    ends = time.monotonic() + LATEST_SAVE
    look_until(lambda: time.monotonic() > ends)


def ask(person: Reader, words: str) -> None:
    person.focus("Message")
    person.type(words)
    person.key("Return")


def bring(program: Program, places: Places, file: Path) -> None:
    """Attach a file as a second start does, which hands it to the open window and ends."""
    again = program("--profile", places.profile, file, **places.variables)
    again.communicate(timeout=60)
    assert again.returncode == 0


def live(person: Reader, attach: Callable[[Path], None], files: tuple[Path, Path]) -> None:
    """Do by keys what can be done in a chat, with the word wherever there are words."""
    person.focus("Instructions", "text")
    person.type(f"Speak of {WORD}")
    for file in files:
        attach(file)
        person.until(lambda file=file: person.find(f"Remove {file.name}"))  # type: ignore[misc]
    ask(person, f"play:echo {WORD} with files")
    person.sees(f"You said: {WORD} with files")
    ask(person, "play:pictures")
    person.sees("Done.")
    ask(person, f"play:echo {WORD} again")
    person.sees(f"You said: {WORD} again")
    person.key("ctrl+r")
    person.key("F2")
    person.type(f"{WORD} title")
    person.key("Return")
    person.key("ctrl+f")
    person.type(WORD)
    person.key("Escape")
    person.focus("Message")
    person.type(f"{WORD} draft")


def begin(person: Reader) -> None:
    person.until(lambda: person.find("Message"))
    person.focus("Message")
    person.key("ctrl+shift+t")
    person.until(lambda: person.find("Keep this chat"))


@pytest.mark.slow
@pytest.mark.parametrize("end", ["closed", "killed"])
def test_no_file_holds_a_word_of_it(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path, end: str
) -> None:
    served, places = loopback("--pace", "0.01"), Places(tmp_path)
    options = ("--profile", places.profile, "--base-url", served.url, "--lang", "en", "--debug")
    variables = {**places.variables, "ORCAROUTER_API_KEY": KEY}
    child = program(*options, **variables)
    person = reader(child)
    begin(person)
    live(
        person,
        lambda file: bring(program, places, file),
        files_with_the_word(tmp_path),
    )
    pass_time()
    assert len(served.requests()) >= 4
    assert WORD in served.record.read_text(encoding="utf-8")
    assert traces.holding(WORD, places.folder) == []
    if end == "killed":
        child.kill()
    else:
        person.key("ctrl+w")
        person.until(lambda: person.find("Let it go"))
        person.press("Let it go")
        assert child.wait(timeout=60) == 0
    child.communicate()
    assert traces.holding(WORD, places.folder) == []
    assert stored.conversations(places.profile) == []

    child = program(*options, **variables)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    pass_time()
    assert traces.holding(WORD, places.folder) == []


@pytest.mark.slow
def test_the_same_leaves_traces_in_an_ordinary_chat(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served, places = loopback(), Places(tmp_path)
    options = ("--profile", places.profile, "--base-url", served.url, "--lang", "en")
    child = program(*options, **places.variables, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ask(person, f"play:echo {WORD}")
    person.sees(f"You said: {WORD}")
    pass_time()
    assert traces.holding(WORD, places.folder) != []


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="nothing shows what is written")
def test_the_system_is_never_given_a_word_of_it_to_write(
    program_environment: dict[str, str],
    program: Program,
    reader: Meet,
    loopback: Serve,
    tmp_path: Path,
) -> None:
    served, places = loopback("--pace", "0.01"), Places(tmp_path)
    options = ("--profile", places.profile, "--base-url", served.url, "--lang", "en", "--debug")
    variables = {**places.variables, "ORCAROUTER_API_KEY": KEY}
    said = tmp_path / "calls.txt"
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2,sendfile"
    strace = ["strace", "-D", "-f", "-y", "-s", "1000000", "-e", calls, "-o", str(said)]
    words = [*PROGRAM, *map(str, options)]
    environment = {**program_environment, **variables}
    with subprocess.Popen([*strace, *words], env=environment, text=True) as child:
        try:
            person = reader(child)
            begin(person)
            live(
                person,
                lambda file: bring(program, places, file),
                files_with_the_word(tmp_path),
            )
            pass_time()
            person.key("ctrl+w")
            person.until(lambda: person.find("Let it go"))
            person.press("Let it go")
            assert child.wait(timeout=60) == 0
        finally:
            child.kill()
    ended = re.compile(rf"^{child.pid} +\+\+\+ exited", re.MULTILINE)
    look_until(lambda: ended.search(said.read_text(encoding="utf-8", errors="replace")))
    written: dict[str, int] = {}
    wanted = [form.decode("latin-1") for form in traces.forms(WORD)[:1]]
    found = []
    for line in said.read_text(encoding="utf-8", errors="replace").splitlines():
        call = WRITTEN.search(line)
        if call is None or call["path"].startswith("/dev/"):
            continue
        written[call["path"]] = written.get(call["path"], 0) + 1
        if any(form in line.lower() for form in wanted):
            found.append(line[:500])
    assert any(path.endswith("chats.db-wal") for path in written), "it was seen"
    assert found == []

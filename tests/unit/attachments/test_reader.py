"""Reading what is brought in, by real processes that answer, die, hang and lie."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from orca_desktop import helper_process
from orca_desktop.attachments import kinds, reader
from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import Result
from orca_desktop.domain import tokens
from orca_desktop.domain.attachments import (
    FILE_BYTES,
    TEXT_BYTES,
    Prepared,
    Refusal,
    RefusalReason,
)
from orca_desktop.session.tasks import spawn
from tests.support import attachments as made
from tests.support.waiting import until

PICTURE = made.saved(made.picture(), "PNG")
LOCKED = made.pdf(password="a word")  # noqa: S106 - nobody's
on_posix = pytest.mark.skipif(os.name != "posix", reason="no such files elsewhere")


def helpers() -> set[psutil.Process]:
    """The processes that were started here and are not cleared away."""
    return set(psutil.Process().children())


@pytest.fixture(autouse=True)
async def _nothing_is_left():
    before = helpers()
    yield
    await until(lambda: helpers() <= before)


@pytest.fixture
def becomes(monkeypatch) -> Callable[[str], None]:
    """Let another program be started in place of the one that reads."""

    def become(program: str) -> None:
        command = [sys.executable, "-I", "-c", f"import os, sys, time\n{program}"]
        monkeypatch.setattr(helper_process, "command", lambda _: command)

    return become


async def prepared(content: bytes, name: str = "a.bin", **options: bool) -> Prepared:
    found = await reader.read(content, name, **options)
    assert isinstance(found, Prepared), found
    return found


async def refused(content: bytes, name: str = "a.bin") -> Refusal:
    found = await reader.read(content, name)
    assert isinstance(found, Refusal), found
    assert name in str(found.text)
    return found


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "webp"])
async def test_every_kind_of_picture_is_read(kind):
    found = await prepared(made.EVERY_KIND[kind](), "../my picture")
    assert found.media_type.startswith("image/")
    assert found.name == "my picture"
    assert {found.width, found.height} in ({60, 40}, {30, 20})
    assert found.tokens == -(-found.width * found.height // 750)
    assert found.preview.startswith(b"\x89PNG")
    assert (found.original, found.converted, found.pages) == (None, False, 0)
    assert (str(found.note) if found.note else "") == (
        "Only the first picture of the animation is sent." if kind in {"gif", "webp"} else ""
    )


async def test_a_pdf_is_read():
    content = made.pdf(3)
    found = await prepared(content)
    assert (found.content, found.media_type, found.pages) == (content, "application/pdf", 3)
    assert found.tokens == 6_000
    assert found.preview.startswith(b"\x89PNG")


@pytest.mark.parametrize("kind", ["docx", "odt", "xlsx"])
async def test_documents_are_read(kind):
    found = await prepared(made.EVERY_KIND[kind](), f"a.{kind}")
    assert (found.media_type, found.converted, found.preview) == ("text/plain", True, b"")
    assert found.tokens == tokens.tokens(found.content.decode())
    assert found.name == f"a.{kind}"


async def test_the_name_is_not_believed():
    assert (await prepared(PICTURE, "report.pdf")).media_type == "image/png"
    assert (await prepared(b"words", "picture.png")).media_type == "text/plain"


async def test_a_text_is_sent_as_it_is_in_utf8():
    found = await prepared("Grüße\r\n".encode("utf-16"))
    assert (found.content, found.media_type) == ("Grüße\r\n".encode(), "text/plain")
    assert not found.converted
    found = await prepared(made.EVERY_KIND["text"]())
    assert found.content.decode().startswith("Größe und Preis")


async def test_a_large_picture_can_be_read_again_in_full_size():
    content = made.saved(made.picture(3000, 2000), "JPEG", exif=made.exif())
    small = await prepared(content)
    assert (small.width, small.height) == (1568, 1045)
    assert small.original == content
    full = await prepared(small.original or b"", full_size=True)
    assert (full.width, full.height, full.original) == (3000, 2000, None)
    assert made.AUTHOR.encode() not in full.content


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", RefusalReason.EMPTY),
        (b" \n\t", RefusalReason.EMPTY),
        (b"\xff\xfe", RefusalReason.EMPTY),
        (b"<svg/>", RefusalReason.SVG),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", RefusalReason.HEIC),
        (b"\x7fELF" + bytes(100), RefusalReason.PROGRAM),
        (made.zipped({"a": "b"}), RefusalReason.ARCHIVE),
        (bytes(100), RefusalReason.UNKNOWN),
        (b"a" * 70_000 + b"\0", RefusalReason.UNKNOWN),
        (PICTURE[:-40], RefusalReason.DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + b"words", RefusalReason.DAMAGED),
        (b"%PDF-1.7\nwords", RefusalReason.DAMAGED),
        (made.word()[:-30], RefusalReason.DAMAGED),
        (LOCKED, RefusalReason.ENCRYPTED),
    ],
)
async def test_what_cannot_be_sent_is_refused_with_a_reason(content, reason):
    assert (await refused(content)).reason is reason


async def test_what_is_too_large_is_refused_with_its_limit():
    found = await refused(bytes(FILE_BYTES + 1))
    assert (found.reason, found.limit) == (RefusalReason.TOO_LARGE, 64)
    found = await refused(b"a" * (TEXT_BYTES + 1))
    assert (found.reason, found.limit) == (RefusalReason.TOO_LARGE, 2)
    assert (await prepared(b"a" * TEXT_BYTES)).media_type == "text/plain"
    found = await refused(b"%PDF-1.7\n" + bytes(24_000_000))
    assert (found.reason, found.limit) == (RefusalReason.TOO_LARGE, 23)


@pytest.mark.slow
async def test_a_picture_of_thousands_by_thousands_is_refused_by_its_pixels():
    from PIL import Image

    found = await refused(made.saved(Image.new("1", (30_000, 30_000)), "PNG"))
    assert (found.reason, found.limit) == (RefusalReason.PIXELS, 120)


async def test_what_needs_too_much_memory_is_refused():
    """A sheet with two cells in its far corners is billions of cells to the reader."""
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    content = made.raw_workbook(f'<row r="1"><c r="A1"><v>1</v></c></row>{far}')
    assert (await refused(content)).reason is RefusalReason.MEMORY


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("sys.exit(0)", RefusalReason.DAMAGED),
        ("sys.exit(1)", RefusalReason.DAMAGED),
        ("sys.stdin.buffer.read(); sys.stdout.write('words')", RefusalReason.DAMAGED),
        ("sys.stdout.buffer.write(bytes(4) * 10)", RefusalReason.DAMAGED),
        ("os.kill(os.getpid(), 11)", RefusalReason.DAMAGED),
        ("os.kill(os.getpid(), 9)", RefusalReason.MEMORY),
        ("os.abort()", RefusalReason.MEMORY),
        ("os.kill(os.getpid(), 24)", RefusalReason.TIME),
        pytest.param("os.close(1); time.sleep(600)", RefusalReason.DAMAGED, marks=pytest.mark.slow),
        ("while True: sys.stdout.buffer.write(b'x' * 1_000_000)", RefusalReason.DAMAGED),
    ],
)
@on_posix
async def test_however_the_process_dies_there_is_a_reason(becomes, program, reason):
    becomes(program)
    assert (await refused(PICTURE)).reason is reason


@pytest.mark.parametrize(
    "result",
    [
        Result(b"MZ", "application/x-dosexec", PICTURE, 1, 1),
        Result(b"<svg/>", "image/png", PICTURE, 1, 1),
        Result(PICTURE, "image/jpeg", PICTURE, 1, 1),
        Result(PICTURE, "image/png", b"<svg/>", 1, 1),
        Result(PICTURE, "image/png", PICTURE, 0, 1),
        Result(PICTURE, "image/png", PICTURE, 10**6, 1),
        Result(PICTURE + bytes(24_000_000), "image/png", PICTURE, 1, 1),
        Result(made.pdf(), "application/pdf", PICTURE, pages=1),
        Result(b"\xff", "text/plain"),
        Result(None, "text/plain"),
        Result(b"words", "text/plain"),
        Result(None, "image/png", PICTURE, 60, 40),
        Result(b"a" * (3 * TEXT_BYTES + 1), "text/plain"),
    ],
)
async def test_an_answer_that_lies_is_not_believed(becomes, tmp_path, result):
    answer = tmp_path / "answer"
    answer.write_bytes(result.write())
    becomes(f"sys.stdin.buffer.read(); sys.stdout.buffer.write(open({str(answer)!r}, 'rb').read())")
    assert (await refused(PICTURE)).reason is RefusalReason.DAMAGED


async def test_a_pdf_is_not_exchanged(becomes, tmp_path):
    answer = tmp_path / "answer"
    answer.write_bytes(Result(made.pdf(5), "application/pdf", PICTURE, pages=5).write())
    becomes(f"sys.stdin.buffer.read(); sys.stdout.buffer.write(open({str(answer)!r}, 'rb').read())")
    assert (await refused(made.pdf())).reason is RefusalReason.DAMAGED


async def test_a_process_that_cannot_be_started_is_no_crash(monkeypatch):
    monkeypatch.setattr(helper_process, "command", lambda _: ["/nowhere/at-all"])
    assert (await refused(PICTURE)).reason is RefusalReason.MEMORY


HANGS = "time.sleep(600)"


async def test_what_takes_too_long_is_ended(becomes, monkeypatch):
    becomes(HANGS)
    monkeypatch.setattr(reader, "PICTURE_SECONDS", 0.2)
    found = await refused(PICTURE)
    assert found.reason is RefusalReason.TIME


async def test_one_that_takes_nothing_in_is_ended_too(becomes, monkeypatch):
    """More than fits into a pipe waits for somebody to read it."""
    becomes(HANGS)
    monkeypatch.setattr(reader, "PICTURE_SECONDS", 0.2)
    assert (await refused(PICTURE + bytes(5_000_000))).reason is RefusalReason.TIME


async def test_cancelling_ends_the_process(becomes, monkeypatch):
    becomes(HANGS)
    monkeypatch.setattr(reader, "PICTURE_SECONDS", 600)
    before = helpers()
    reading = spawn(reader.read(PICTURE + bytes(5_000_000), "a.png"), "reading")
    await until(lambda: helpers() - before)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await until(lambda: helpers() <= before)


async def test_few_read_at_once_and_those_that_wait_can_be_cancelled(becomes, monkeypatch):
    becomes(HANGS)
    monkeypatch.setattr(reader, "PICTURE_SECONDS", 600)
    before = helpers()
    readings = [spawn(reader.read(PICTURE, "a.png"), "reading") for _ in range(6)]
    await until(lambda: len(helpers() - before) == reader.AT_ONCE)
    for each in reversed(readings):
        each.cancel()
    await asyncio.wait(readings)
    assert all(each.cancelled() for each in readings)
    await until(lambda: helpers() <= before)


async def test_several_are_read_side_by_side():
    found = await asyncio.gather(*(reader.read(PICTURE, f"{n}.png") for n in range(5)))
    assert [each.name for each in found] == [f"{n}.png" for n in range(5)]
    assert all(isinstance(each, Prepared) for each in found)


def test_a_helper_learns_no_secret(monkeypatch):
    monkeypatch.setenv("ORCAROUTER_API_KEY", "sk-orca-secret")
    assert "PATH" in helper_process.environment()
    assert "ORCAROUTER_API_KEY" not in helper_process.environment()


async def file_refused(path: Path) -> RefusalReason:
    async with asyncio.timeout(60):
        found = await reader.read_file(path)
    assert isinstance(found, Refusal)
    return found.reason


async def test_a_file_is_read(tmp_path):
    file = tmp_path / "picture.png"
    file.write_bytes(PICTURE)
    found = await reader.read_file(file)
    assert isinstance(found, Prepared)
    assert (found.name, found.width) == ("picture.png", 60)


@on_posix
async def test_a_link_leads_to_its_file(tmp_path):
    (tmp_path / "file").write_bytes(b"words")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    found = await reader.read_file(tmp_path / "link")
    assert isinstance(found, Prepared)
    assert found.content == b"words"


@on_posix
async def test_what_is_no_file_is_never_waited_for(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert await file_refused(pipe) is RefusalReason.NO_FILE
    assert await file_refused(Path("/dev/zero")) is RefusalReason.NO_FILE
    assert await file_refused(Path("/dev/tty")) in {
        RefusalReason.NO_FILE,
        RefusalReason.UNREADABLE,
    }
    assert await file_refused(tmp_path) is RefusalReason.NO_FILE


async def test_what_is_not_there_cannot_be_read(tmp_path):
    assert await file_refused(tmp_path / "gone.txt") is RefusalReason.UNREADABLE
    assert await file_refused(tmp_path / "a\0b") is RefusalReason.UNREADABLE
    assert await file_refused(tmp_path / ("a" * 5_000)) is RefusalReason.UNREADABLE


@on_posix
def test_what_may_not_be_opened_cannot_be_read():
    program = (
        "import asyncio, os, pathlib, sys\n"
        "from orca_desktop.attachments import reader\n"
        "if os.geteuid() == 0:\n"
        "    os.setuid(65534)\n"
        "found = asyncio.run(reader.read_file(pathlib.Path(sys.argv[1])))\n"
        "assert found.reason == 'unreadable', found\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "locked.txt"
        file.write_bytes(b"words")
        file.chmod(0)
        Path(folder).chmod(0o755)
        subprocess.run([sys.executable, "-c", program, str(file)], check=True)


async def test_a_file_that_is_too_large_is_not_read(tmp_path):
    file = tmp_path / "large.txt"
    with file.open("wb") as sparse:
        sparse.truncate(10**12)
    assert await file_refused(file) is RefusalReason.TOO_LARGE


async def test_a_file_of_just_the_largest_size_is_read(tmp_path):
    file = tmp_path / "large.bin"
    with file.open("wb") as sparse:
        sparse.truncate(FILE_BYTES)
    assert await file_refused(file) is RefusalReason.UNKNOWN


@pytest.mark.skipif(sys.platform != "linux", reason="files of the system")
async def test_a_file_that_says_it_is_empty_is_read_within_bounds():
    found = await reader.read_file(Path("/proc/cpuinfo"))
    assert isinstance(found, Prepared)
    assert found.content


async def test_an_empty_file_is_empty(tmp_path):
    (tmp_path / "empty.txt").touch()
    assert await file_refused(tmp_path / "empty.txt") is RefusalReason.EMPTY


def test_every_kind_is_read_or_refused():
    read = {*kinds.PICTURES, Kind.PDF, Kind.ZIP, Kind.TEXT}
    assert {*Kind} == read | {*kinds.REFUSED}
    assert not read & {*kinds.REFUSED}

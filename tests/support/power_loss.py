"""What a power cut leaves of a folder: the recorded writes of a program, played up to any moment.

``strace`` records what a program asks of the system. A ``Disk`` is then led through it: what a file
was synced with stays, and of what was written since then a cut keeps nothing, all, a beginning, or
any part of it, in any order. Names are changed in their order, as journals of file systems do it,
and whatever is synced brings those before it to the disk.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
_CALLS: Final = (
    "openat,open,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,fsync,fdatasync,rename,"
    "renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,close,copy_file_range,"
    "sendfile,fallocate,lseek,dup,dup2,dup3"
)
_BY_NAME: Final = frozenset(
    [
        "openat",
        "open",
        "creat",
        "rename",
        "renameat",
        "renameat2",
        "unlink",
        "unlinkat",
        "rmdir",
        "mkdir",
        "mkdirat",
        "link",
        "linkat",
        "truncate",
    ]
)
_LINE: Final = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_UNFINISHED: Final = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED: Final = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_LONGEST: Final = 1 << 20

Write = tuple[int, bytes | None]
"""Bytes at a place of a file, or that it ends there."""


@dataclass(eq=False)
class _File:
    synced: bytes = b""
    pending: list[Write] = field(default_factory=list)

    def content(self, writes: list[Write] | None = None) -> bytes:
        data = bytearray(self.synced)
        for place, part in self.pending if writes is None else writes:
            data += b"\0" * (place - len(data))  # nothing, unless it goes beyond the end
            if part is None:
                del data[place:]
            else:
                data[place : place + len(part)] = part
        return bytes(data)

    def sync(self) -> None:
        self.synced, self.pending = self.content(), []


_FOLDER: Final = _File()
Names = dict[str, _File]


@dataclass
class _Handle:
    file: _File
    place: int = 0


class Disk:
    """A folder as a program sees it, and what of it would survive."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._synced: Names = {}
        self._changes: list[Callable[[Names], object]] = []
        self._names: Names = {}
        self._handles: dict[int, _Handle] = {}
        for path in sorted(root.rglob("*")):
            self._names[str(path)] = _File(path.read_bytes()) if path.is_file() else _FOLDER
        self._synced = dict(self._names)

    def states(self, chance: Random) -> Iterator[dict[str, bytes | None]]:
        """Some of the states that a cut may leave now: files by their paths, folders as ``None``."""
        for how in ("nothing", "all", "beginning", "any"):
            names = dict(self._synced)
            kept = {"nothing": 0, "all": len(self._changes)}.get(how)
            for change in self._changes[
                : chance.randint(0, len(self._changes)) if kept is None else kept
            ]:
                change(names)
            yield {
                path: None if file is _FOLDER else file.content(_some(file.pending, how, chance))
                for path, file in names.items()
            }

    def do(self, call: str, given: str, result: int) -> None:
        """Take in what a program asked for and got."""
        raw = [bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(given)]
        if call in _BY_NAME:
            self._do_by_name(call, given, [os.fsdecode(each) for each in raw], result)
        elif call in {"sendfile", "copy_file_range"}:
            self._send(call, given, result)
        elif call == "close":
            self._handles.pop(_number(given), None)
        elif (handle := self._handles.get(_number(given))) is not None:
            self._use(call, handle, given, raw, result)

    def _do_by_name(self, call: str, given: str, paths: list[str], result: int) -> None:
        path = paths[0]
        match call:
            case "openat" | "open" | "creat":
                self._open(path, given, result)
            case "rename" | "renameat" | "renameat2":
                self._rename(path, paths[1])
            case "unlink" | "unlinkat" | "rmdir":
                if path in self._names:
                    self._change(lambda names: names.pop(path, None))
            case "mkdir" | "mkdirat":
                if path.startswith(self._root):
                    self._change(lambda names: names.__setitem__(path, _FOLDER))
            case _:
                if any(each.startswith(self._root) for each in paths):
                    raise NotImplementedError(call)

    def _use(self, call: str, handle: _Handle, given: str, texts: list[bytes], result: int) -> None:
        pending = handle.file.pending
        match call:
            case "pwrite64":
                pending.append((int(given.rpartition(", ")[2]), texts[0][:result]))
            case "write":
                pending.append((handle.place, texts[0][:result]))
                handle.place += result
            case "lseek":
                handle.place = result
            case "ftruncate":
                pending.append((int(given.rpartition(", ")[2]), None))
            case "fsync" | "fdatasync":
                handle.file.sync()
                self._synced, self._changes = dict(self._names), []
            case _:
                raise NotImplementedError(call)

    def _open(self, path: str, given: str, result: int) -> None:
        self._handles.pop(result, None)
        if path == self._root:
            self._handles[result] = _Handle(_FOLDER)
        if not path.startswith(f"{self._root}/"):
            return
        if path not in self._names:
            made = _File()
            self._change(lambda names: names.__setitem__(path, made))
        file = self._names[path]
        if "O_TRUNC" in given:
            file.pending.append((0, None))
        self._handles[result] = _Handle(file)

    def _rename(self, before: str, after: str) -> None:
        if before not in self._names:
            return
        moved = [each for each in self._names if each == before or each.startswith(f"{before}/")]

        def change(names: Names) -> None:
            for each in moved:
                if each in names:
                    names[after + each.removeprefix(before)] = names.pop(each)

        self._change(change)

    def _send(self, call: str, given: str, result: int) -> None:
        parts = given.split(", ")
        source, target = (parts[1], parts[0]) if call == "sendfile" else (parts[0], parts[2])
        if (to := self._handles.get(int(target))) is None:
            return
        here = self._handles[int(source)]
        part = here.file.content()[here.place : here.place + result]
        assert len(part) == result, "what is copied was not recorded"
        to.file.pending.append((to.place, part))
        here.place += result
        to.place += result

    def _change(self, change: Callable[[Names], object]) -> None:
        change(self._names)
        self._changes.append(change)


def _some(pending: list[Write], how: str, chance: Random) -> list[Write]:
    match how:
        case "nothing":
            return []
        case "all":
            return pending
        case "beginning":
            return pending[: chance.randint(0, len(pending))]
        case _:
            kept = [each for each in pending if chance.random() < 0.5]
            if not any(part is None for _, part in kept):
                chance.shuffle(kept)
            return kept


def _number(given: str) -> int:
    found = re.match(r"\d+", given)
    return int(found[0]) if found else -1


@dataclass(frozen=True)
class Recording:
    """What a program asked of the system, in order; each line that it said is a call as well."""

    calls: list[tuple[str, str, int]]


def record(program: str, *words: object) -> Recording:
    """Let a Python program run, and keep what it asks for; what it says with ``os.write(1, ...)``."""
    if shutil.which("strace") is None:
        pytest.skip("what a program writes is recorded by strace")
    trace = ["strace", "-f", "-xx", "-s", str(_LONGEST), "-e", f"trace={_CALLS}"]
    done = subprocess.run(
        [*trace, sys.executable, "-c", program, *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=300,
    )
    if "Operation not permitted" in done.stderr and "ptrace" in done.stderr:
        pytest.skip("nobody may look at what a program does here")
    assert done.returncode == 0, done.stderr[-2000:]
    return Recording([*_calls(done.stderr.splitlines())])


def _calls(lines: list[str]) -> Iterator[tuple[str, str, int]]:
    begun: dict[str, str] = {}
    for line in lines:
        if found := _UNFINISHED.match(line):
            begun[found[1]] = found[2]
            continue
        whole = line
        if found := _RESUMED.match(line):
            whole = f"{found[1]} {begun.pop(found[1])}{found[2]}"
        if (found := _LINE.match(_without_pid(whole))) and int(found[4]) >= 0:
            yield found[2], found[3], int(found[4])


def _without_pid(line: str) -> str:
    """The line with a process in front, which strace leaves out for the only one."""
    line = re.sub(r"^\[pid +(\d+)\] ", r"\1 ", line)
    return line if line[:1].isdigit() else f"0 {line}"


def cuts(
    recording: Recording, root: Path, number: int, seed: int
) -> Iterator[tuple[frozenset[str], dict[str, bytes | None]]]:
    """So many states that a power cut may leave, spread over all moments.

    Each comes with what the program had said until then, line by line.
    """
    chance = Random(seed)  # noqa: S311 - the same states each time
    disk, said = Disk(root), set[str]()
    calls = recording.calls
    first = next(at for at, each in enumerate(calls) if _said(each) == "begun")
    moments = sorted(
        chance.sample(range(first, len(calls)), min(len(calls) - first, 1 + number // 4))
    )
    for at, call in enumerate(calls):
        if (words := _said(call)) is not None:
            said.add(words)
        disk.do(*call)
        if moments and at == moments[0]:
            del moments[0]
            for state in disk.states(chance):
                yield frozenset(said), state


def _said(call: tuple[str, str, int]) -> str | None:
    name, given, _ = call
    if name != "write" or not given.startswith("1, "):
        return None
    (text,) = _TEXT.findall(given)
    return bytes.fromhex(text.replace("\\x", "")).decode().strip()


def put(state: dict[str, bytes | None], root: Path) -> None:
    """Let a folder be as a power cut has left it."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for path, content in sorted(state.items()):
        place = Path(path)
        if content is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)

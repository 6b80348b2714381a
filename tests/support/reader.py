"""A program as a screen reader meets it, and hands that type on the real keyboard."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

AGENT = Path(__file__).with_name("reader_agent.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 180.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing on the screen as it is spoken."""

    name: str
    role: str
    description: str
    text: str
    place: tuple[int, int, int, int] | None
    showing: bool
    focused: bool
    focusable: bool
    enabled: bool
    depth: int


def inside(tree: list[Thing], name: str) -> list[Thing]:
    """The part of a tree in the first showing thing of this name, with the thing itself."""
    found: list[Thing] = []
    for each in tree:
        if found and each.depth <= found[0].depth:
            break
        if found or (each.showing and each.name == name):
            found.append(each)
    return found


class Reader:
    """Operates one running program by names; every wait ends after ``PATIENCE`` seconds."""

    def __init__(self, child: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._child = child
        self._environment = environment
        self._agent = subprocess.Popen(
            [SYSTEM_PYTHON, str(AGENT), str(child.pid)],
            env={**environment, "PYTHONPATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def close(self) -> None:
        assert self._agent.stdin is not None
        self._agent.stdin.close()
        self._agent.wait(60)
        assert self._agent.stdout is not None
        self._agent.stdout.close()

    def _ask(self, **command: Any) -> Any:
        assert self._agent.stdin is not None
        assert self._agent.stdout is not None
        self._agent.stdin.write(json.dumps(command) + "\n")
        self._agent.stdin.flush()
        answer = json.loads(self._agent.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["ok"]

    def everything(self, *, whole: bool = True) -> list[Thing]:
        """The whole tree, with what is not showing now, each before what is inside it."""
        return [
            Thing(**{**each, "place": each["place"] and tuple(each["place"])})
            for each in self._ask(do="tree", whole=whole)
        ]

    def things(self) -> list[Thing]:
        """Everything that is showing now."""
        return [each for each in self.everything(whole=False) if each.showing]

    @property
    def environment(self) -> dict[str, str]:
        """The environment of programs on the same screen."""
        return self._environment

    def ask_for_what_is_gone(self) -> int:
        """Ask every thing for parts that it has no more; how many were asked."""
        count: int = self._ask(do="ask for what is gone")
        return count

    def find(self, name: str, role: str = "") -> Thing:
        for each in self.things():
            if each.name == name and role in {"", each.role}:
                return each
        msg = f"nothing is called {name!r}"
        raise LookupError(msg)

    def until(self, look: Callable[[], T], patience: float = PATIENCE) -> T:
        """Wait until looking gives something true, without an error."""
        ends = time.monotonic() + patience
        while True:
            try:
                if found := look():
                    return found
                trouble = "it never became true"
            except LookupError as error:
                trouble = str(error)
            if self._child.poll() is not None:
                trouble = f"the program ended with {self._child.returncode}"
                ends = 0
            if time.monotonic() > ends:
                raise TimeoutError(f"{trouble}; on the screen: {self._shown()}")
            time.sleep(0.05)

    def sees(self, words: str, patience: float = PATIENCE) -> None:
        """Wait until these words can be read somewhere."""
        self.until(
            lambda: any(words in f"{each.name}\n{each.text}" for each in self.things()), patience
        )

    def _shown(self) -> str:
        try:
            return "; ".join(
                f"{each.name!r} {each.role} {each.text[:200]!r}"
                for each in self.things()
                if each.name or each.text
            )
        except (LookupError, ValueError) as error:
            return str(error)

    def press(self, name: str, role: str = "") -> None:
        self.until(lambda: self._ask(do="press", name=name, role=role))

    def focus(self, name: str, role: str = "") -> None:
        self.until(lambda: self._ask(do="focus", name=name, role=role))
        self.until(lambda: self.find(name, role).focused)

    def click(self, name: str, role: str = "") -> None:
        """Click on the middle of a thing with the real mouse."""
        thing = self.until(lambda: self.find(name, role))
        assert thing.place is not None
        self.click_at(thing.place)

    def click_into(self, name: str, role: str = "") -> None:
        """Click a field until it has the keyboard: a window that has just come may still move."""

        def has_it() -> bool:
            if self.find(name, role).focused:
                return True
            self.click(name, role)
            return False

        self.until(has_it)

    def click_at(self, place: tuple[int, int, int, int]) -> None:
        """Click on the middle of a place on the screen."""
        x, y, width, height = place
        self._xdotool("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def point(self, x: int, y: int, button: str) -> None:
        """Press a button of the real mouse, or turn its wheel (4, 5), at a place on the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", button)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "4", text)

    def key(self, *names: str) -> None:
        self._xdotool("key", *names)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["/usr/bin/xdotool", *words], env=self._environment, check=True)

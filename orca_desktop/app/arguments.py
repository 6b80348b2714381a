"""The program's own command line, a stable interface for people and scripts."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from orca_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.secret import Secret
    from orca_desktop.gateway.address import GatewayAddress

FAILED: Final = 2
"""The exit code whenever the program cannot do what it was asked."""

START_AGAIN: Final = -1
"""What stands for an exit code where the program does not end, but starts anew."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for. ``None`` means not given."""

    profile: Path | None = None
    base_url: str | None = None
    practice: bool = False
    lang: str | None = None
    self_test: Path | None = None
    debug: bool = False
    quick: bool = False
    files: tuple[Path, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether nothing but what is remembered decides what is asked, and how."""
        return not self.practice and self.base_url is None and self.self_test is None

    @property
    def may_ring(self) -> bool:
        """Whether a window that is open already would do as well as a new one."""
        return self.is_plain and not self.debug


class Given(NamedTuple):
    """The gateway and the key that were given for this run alone; ``None`` for what was not."""

    gateway: GatewayAddress | None
    key: Secret | None


class _Parser(argparse.ArgumentParser):
    """Says one sentence about a wrong argument instead of the whole usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(
            FAILED, f"{self.prog}: {message}. Run '{self.prog} --help' to see what it takes.\n"
        )


def parser() -> argparse.ArgumentParser:
    """What the command line takes; the manual page is written from it too."""
    made = _Parser(
        prog="orca-desktop",
        description="A desktop window for conversations with the models behind OrcaRouter.",
        allow_abbrev=False,
        epilog="ORCAROUTER_API_KEY in the environment is used as the key for this run "
        "and never stored.",
    )
    made.add_argument(
        "files",
        nargs="*",
        type=_file,
        metavar="FILE",
        help="attach this file to the message that is written, in the window that is open already "
        "if there is one",
    )
    made.add_argument("--version", action="version", version=f"Orca Desktop {__version__}")
    made.add_argument(
        "--profile",
        type=_folder,
        metavar="DIR",
        help="keep conversations and settings in this folder",
    )
    made.add_argument(
        "--base-url", type=_address, metavar="URL", help="address of the gateway for this run"
    )
    made.add_argument(
        "--practice",
        action="store_true",
        help="use the built-in practice gateway: no key, no network",
    )
    made.add_argument(
        "--lang", type=_language, metavar="CODE", help="language of the window, such as en or de"
    )
    made.add_argument(
        "--self-test",
        type=_folder,
        metavar="DIR",
        help="drive the window through its main jobs in practice, write pictures and "
        "report.json into this folder, and exit with 0 only if every step held",
    )
    made.add_argument(
        "--debug",
        action="store_true",
        help="write each change and the id of each request into the log, without texts and keys",
    )
    made.add_argument(
        "--quick",
        action="store_true",
        help="open the small window for a quick question, of the program that is open already if "
        "there is one; a key of the desktop can be bound to this",
    )
    return made


def parse(words: Sequence[str]) -> Arguments:
    """The arguments of a command line, without the program's name.

    Leaves by ``SystemExit``: with 0 after ``--help`` and ``--version``, with 2 after one sentence
    on standard error about an argument that is wrong.
    """
    given = parser().parse_intermixed_args(words)
    return Arguments(
        profile=given.profile,
        base_url=given.base_url,
        practice=given.practice or given.self_test is not None,
        lang=given.lang,
        self_test=given.self_test,
        debug=given.debug,
        quick=given.quick,
        files=tuple(given.files),
    )


def _file(text: str) -> Path:
    """Where it lies for every program; whether it is there, and can be read, is said later."""
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("give the path of a file")
    return Path(text).absolute()


def _folder(text: str) -> Path:
    if not text.strip() or "\0" in text:
        raise argparse.ArgumentTypeError("give the path of a folder")
    return Path(text).expanduser().absolute()


def _address(text: str) -> str:
    """Only the outer shape: the gateway's own rules are checked where the address is used."""
    if not re.match(r"https?://\S+$", text, re.ASCII):
        raise argparse.ArgumentTypeError("give an address such as https://api.orcarouter.ai")
    return text


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*", text):
        raise argparse.ArgumentTypeError("give a language code such as en or de")
    return text.replace("-", "_")

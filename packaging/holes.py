"""Asks the package index whether any locked library has a hole that is known."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

_PATIENCE: Final = 30
"""Seconds for one answer."""

_DEFAULT: Final = "from pip._internal.models.index import PyPI; print(PyPI.url)"
"""The index that pip asks when it is told no other; the sources here name none."""

_OF_LIBRARIES: Final = "pypi"
"""Where an index tells of its libraries as JSON."""

Ask = Callable[[str, str], list[dict[str, Any]]]
"""The holes of a version of a library, as the index has them; raises Unasked."""


class Unasked(Exception):  # noqa: N818 - it tells why nothing is known
    """The index could not be asked, or knows nothing of such holes."""


def index() -> str:
    """The address of the index that pip is set to; raises Unasked if pip does not tell."""
    for command in (["-m", "pip", "config", "get", "global.index-url"], ["-c", _DEFAULT]):
        told = subprocess.run(
            [sys.executable, *command], capture_output=True, text=True, check=False
        )
        if told.returncode == 0 and told.stdout.strip():
            return told.stdout.strip().removesuffix("/").removesuffix("/simple")
    raise Unasked("pip tells no index")


def asker(address: str) -> Ask:
    """Who asks the index at this address for one library after the other."""

    def ask(name: str, version: str) -> list[dict[str, Any]]:
        url = f"{address}/{_OF_LIBRARIES}/{name}/{version}/json"
        if not url.startswith(("https://", "http://127.0.0.1:")):
            raise Unasked(f"{address.partition(':')[0]} is no way to ask an index")
        try:
            with urllib.request.urlopen(url, timeout=_PATIENCE) as answer:  # noqa: S310 - see above
                return list(json.load(answer)["vulnerabilities"])
        except (OSError, ValueError, KeyError, TypeError) as problem:
            raise Unasked(f"{name} {version}: {problem}") from problem

    return ask


def known(versions: Mapping[str, str], ask: Ask) -> Iterator[str]:
    """A sentence for each known hole of these libraries; raises Unasked without an answer."""
    for name, version in sorted(versions.items()):
        for hole in ask(name, version):
            if hole.get("withdrawn"):
                continue
            mended = ", ".join(hole.get("fixed_in") or ()) or "no version yet"
            yield f"{name} {version} has {hole.get('id', 'a hole')}; mended in {mended}"

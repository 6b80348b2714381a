"""The scripted gateway in a process of its own, for tests that start the whole program."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class GatewayProcess:
    """Where it listens and what it received."""

    url: str
    record: Path

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, each with method, path, headers and body (a text)."""
        if not self.record.exists():
            return []
        return [json.loads(line) for line in self.record.read_text("utf-8").splitlines()]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The JSON bodies of the requests for a message."""
        told = [each for each in self.requests if each["path"].endswith("/v1/messages")]
        return [json.loads(each["body"]) for each in told]


@contextlib.contextmanager
def gateway_process(folder: Path, *scripts: str, pace: float = 0.02) -> Iterator[GatewayProcess]:
    """Run it with these scripts; requests are recorded in ``folder``."""
    record = folder / "gateway-requests.jsonl"
    command = [sys.executable, "-m", "tests.support.gateway", "--pace", str(pace)]
    command += ["--record", str(record)]
    for script in scripts:
        command += ["--script", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("listening on "), line
            yield GatewayProcess(line.split()[-1], record)
        finally:
            process.terminate()
            process.wait(60)

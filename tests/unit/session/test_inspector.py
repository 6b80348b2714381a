"""The request shown and copied: the very body that is sent, and no secret in it."""

from __future__ import annotations

import ast
import dataclasses
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.server_tokens import MASK
from orca_desktop.session import inspector
from orca_desktop.session.asking import Started
from orca_desktop.session.inspector import Inspection
from orca_desktop.session.intents import AskQuestion
from tests.support.gateway import KEY
from tests.unit.session.gateway_bench import GatewayBench, opened

QUESTION = Draft('Say "it\'s" $HOME `now` \\ 🐋\nline two')
TOKEN = "mcp-canary-4711-0815"  # noqa: S105
SERVERS = json.dumps(
    [{"type": "url", "url": "https://mcp.example/x", "name": "m", "authorization_token": TOKEN}]
)
COPIES = (
    inspector.as_json,
    inspector.as_curl,
    inspector.as_httpx,
    inspector.as_anthropic,
    inspector.pretty,
)


async def looked_at(bench: GatewayBench) -> Inspection:
    found = bench.session.asking.preview(QUESTION)
    assert isinstance(found, Inspection)
    return found


async def test_what_is_shown_before_and_after_is_what_was_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        settings = DEFAULTS.with_value("system", "Be kind.").with_value("temperature", 0.0)
        await session.settings.set(
            settings.with_value("top_k", 5).with_value("thinking", "adaptive")
        )
        for _ in range(2):
            before = await looked_at(bench)
            assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
            reply = await bench.answered()
            sent = bench.gateway.messages[-1]
            assert before.body == sent.json
            after = session.asking.sent(reply.id)
            assert after is not None
            assert after.body == sent.json
            assert after.withheld == before.withheld == reply.withheld
            assert [each.name for each in after.withheld] == ["temperature", "top_k"]
            assert before.url == f"{bench.gateway.url}/v1/messages"
            for name, value in before.headers.items():
                told = sent.headers[name.lower()]
                assert told == (f"Bearer {KEY}" if name == "Authorization" else value)
        first = session.shown.path[0].chosen_id
        assert first is not None
        again = session.asking.sent(first)
        assert again is not None and again.body == bench.gateway.messages[0].json
        assert session.asking.sent("nowhere") is None


async def test_problems_take_the_place_of_a_preview(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        await bench.session.settings.set(DEFAULTS.with_value("thinking", "budget"))
        problems = bench.session.asking.preview(QUESTION)
        assert isinstance(problems, tuple)
        assert [each.name for each in problems] == ["thinking_budget"]


async def test_no_secret_is_shown_or_copied(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        await bench.session.settings.set(DEFAULTS.with_value("mcp_servers", SERVERS))
        inspection = await looked_at(bench)
        assert inspection.headers["anthropic-beta"] == "mcp-client-2025-11-20"
        for copy in COPIES:
            text = copy(inspection)
            assert TOKEN not in text
            assert KEY not in text
            assert "keyring:" not in text
            assert MASK in text


async def test_long_texts_are_cut_for_the_eye_only(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        picture = ImageBlock({"type": "base64", "media_type": "image/png", "data": "A" * 100_000})
        inspection = bench.session.asking.preview(Draft("What is it?", (picture,)))
        assert isinstance(inspection, Inspection)
        assert len(inspector.pretty(inspection)) < 3000
        assert "100,000" in inspector.pretty(inspection)
        assert "A" * 100_000 in inspector.pretty(inspection, shorten=False)
        assert json.loads(inspector.as_json(inspection)) == inspection.body


def environment() -> dict[str, str]:
    return {**os.environ, inspector.VARIABLE: KEY, "NO_PROXY": "127.0.0.1"}


async def ran(bench: GatewayBench, *command: str) -> Any:
    """Run a copied program as a person would, and give the body that arrived."""
    import asyncio

    before = len(bench.gateway.messages)
    done = await asyncio.to_thread(
        subprocess.run, command, env=environment(), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "message_stop" in done.stdout
    (arrived,) = bench.gateway.messages[before:]
    assert arrived.headers["authorization"] == f"Bearer {KEY}"
    return arrived.json


@pytest.fixture
async def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from tests.support import gateway_scripts

    # Other clients ask for packed answers; the contract that this program keeps is its own.
    monkeypatch.setattr(gateway_scripts, "keeps_contract", lambda _: True)
    async with opened(tmp_path, "hello") as made:
        settings = DEFAULTS.with_value("system", "It's \"quoted\" $(rm) 'here'").with_value(
            "effort", "low"
        )
        await made.session.settings.set(settings.with_value("stop_sequences", ("\n\nEND", "'")))
        yield made


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
async def test_the_copied_command_sends_the_same_body(bench: GatewayBench) -> None:
    inspection = await looked_at(bench)
    command = inspector.as_curl(inspection)
    assert shlex.split(command)[0] == "curl"
    assert await ran(bench, "sh", "-c", command) == inspection.body


async def test_the_copied_httpx_program_sends_the_same_body(bench: GatewayBench) -> None:
    inspection = await looked_at(bench)
    program = inspector.as_httpx(inspection)
    assert await ran(bench, sys.executable, "-c", program) == inspection.body


@pytest.mark.parametrize("stream", [True, False])
async def test_the_copied_anthropic_program_asks_the_same(
    bench: GatewayBench, stream: bool
) -> None:
    settings = bench.session.shown.settings.with_value("stream", stream).with_value(
        "web_search", True
    )
    await bench.session.settings.set(settings.with_value("thinking", "adaptive"))
    inspection = await looked_at(bench)
    program = ast.parse(inspector.as_anthropic(inspection))
    told = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in program.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Dict)
    }
    body = {**told["request"], **told["more"], "stream": stream}
    assert body == inspection.body
    calls = ast.unparse(program)
    assert ("client.messages.stream(" in calls) == stream
    assert f"base_url='{bench.gateway.url}'" in calls
    assert "max_tokens" in told["request"] and "output_config" in told["more"]


async def test_a_copied_program_names_the_fields_in_their_order(bench: GatewayBench) -> None:
    inspection = await looked_at(bench)
    for copy in (inspector.as_httpx, inspector.as_anthropic):
        text = copy(inspection)
        places = [
            text.index(f"'{name}':")
            for name in inspection.body
            if f"'{name}':" in text and name not in {"stream", "output_config"}
        ]
        assert len(places) > 3
        assert places == sorted(places)


INSPECTION = Inspection(
    "POST",
    "https://a.b/v1/messages",
    {
        "Authorization": "Bearer ***",
        "anthropic-version": "2023-06-01",
        "Content-Type": "application/json",
        "X-One": "it's",
        "anthropic-beta": "b",
    },
    {"model": "m", "messages": [{"role": "user", "content": "x"}], "stream": True, "effort": "low"},
    "https://a.b",
)
BODY = """{
  "model": "m",
  "messages": [
    {
      "role": "user",
      "content": "x"
    }
  ],
  "stream": true,
  "effort": "low"
}"""


def test_a_request_is_told_line_by_line() -> None:
    assert inspector.as_json(INSPECTION) == BODY
    assert inspector.pretty(INSPECTION) == (
        "POST https://a.b/v1/messages\nAuthorization: Bearer ***\nanthropic-version: 2023-06-01\n"
        f"Content-Type: application/json\nX-One: it's\nanthropic-beta: b\n\n{BODY}"
    )
    assert inspector.as_curl(INSPECTION) == (
        "curl --no-buffer https://a.b/v1/messages \\\n"
        '  -H "Authorization: Bearer $ORCAROUTER_API_KEY" \\\n'
        "  -H 'anthropic-version: 2023-06-01' \\\n"
        "  -H 'Content-Type: application/json' \\\n"
        "  -H 'X-One: it'\"'\"'s' \\\n"
        "  -H 'anthropic-beta: b' \\\n"
        f"  --data-raw '{BODY}'\n"
    )


@pytest.mark.parametrize(("size", "shown"), [(600, "x" * 600), (601, "x" * 300 + " … (601)")])
def test_a_text_is_cut_for_the_eye_where_it_is_too_long(size: int, shown: str) -> None:
    body = {"list": ["x" * size, 5], "in": {"it": "x" * size}}
    told = inspector.pretty(dataclasses.replace(INSPECTION, body=body))
    assert json.loads(told.partition("\n\n")[2]) == {"list": [shown, 5], "in": {"it": shown}}
    whole = inspector.pretty(dataclasses.replace(INSPECTION, body=body), shorten=False)
    assert json.loads(whole.partition("\n\n")[2]) == body


def test_a_program_is_written_line_by_line() -> None:
    assert inspector.as_httpx(INSPECTION) == (
        "import os\n\nimport httpx\n\n"
        "request = {'model': 'm',\n 'messages': [{'role': 'user', 'content': 'x'}],\n"
        " 'stream': True,\n 'effort': 'low'}\n"
        "headers = {\n"
        '    "Authorization": f"Bearer {os.environ[\'ORCAROUTER_API_KEY\']}",\n'
        "    'anthropic-version': '2023-06-01',\n    'X-One': \"it's\",\n    'anthropic-beta': 'b',\n"
        "}\n"
        "with httpx.stream('POST', 'https://a.b/v1/messages', headers=headers,\n"
        "                  json=request, timeout=600) as response:\n"
        "    for line in response.iter_lines():\n        print(line)\n"
        "    response.raise_for_status()\n"
    )
    begins = (
        "import os\n\nimport anthropic\n\nclient = anthropic.Anthropic(\n"
        "    base_url='https://a.b',\n    auth_token=os.environ[\"ORCAROUTER_API_KEY\"],\n)\n"
    )
    headers = "    extra_headers={'X-One': \"it's\", 'anthropic-beta': 'b'},\n"
    assert inspector.as_anthropic(INSPECTION) == (
        f"{begins}request = {{'model': 'm', 'messages': [{{'role': 'user', 'content': 'x'}}]}}\n"
        "more = {'effort': 'low'}\nwith client.messages.stream(\n    **request,\n"
        f"{headers}    extra_body=more,\n) as stream:\n    for text in stream.text_stream:\n"
        '        print(text, end="", flush=True)\n'
    )
    plain = dataclasses.replace(INSPECTION, body={"model": "m", "stream": False})
    assert inspector.as_anthropic(plain) == (
        f"{begins}request = {{'model': 'm'}}\nmessage = client.messages.create(\n    **request,\n"
        f"{headers})\nprint(message.content)\n"
    )

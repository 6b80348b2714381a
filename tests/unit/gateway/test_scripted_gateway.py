"""The scripted gateway as a program of its own, as end-to-end tests use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal

from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.events import Failed, Finished, TextAdded
from orca_desktop.gateway.address import Address
from orca_desktop.gateway.client import Gateway
from tests.support.gateway import KEY
from tests.support.gateway_client import QUICK, collect, request


async def test_it_serves_records_and_obeys_the_words_of_a_message(tmp_path):
    record = tmp_path / "requests.jsonl"
    command = [
        sys.executable,
        "-m",
        "tests.support.gateway",
        "--script",
        "hello",
        "--pace",
        "0",
        "--record",
        str(record),
    ]
    with subprocess.Popen(  # noqa: ASYNC220 - nothing else runs meanwhile
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "."}
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("listening on http://127.0.0.1:")
            gateway = Gateway(Address(line.split()[-1]), limits=QUICK)
            assert isinstance((await collect(gateway))[-1], Finished)
            failed = (await collect(gateway, request("please play:402 now")))[-1]
            assert isinstance(failed, Failed)
            assert failed.failure.kind is ErrorKind.NO_CREDIT
            echoed = await collect(gateway, request("play:echo Good morning"))
            assert (
                "".join(each.text for each in echoed if isinstance(each, TextAdded))
                == "You said: Good morning"
            )
            await gateway.close()
        finally:
            process.terminate()
            process.wait(5)
    received = [json.loads(each) for each in record.read_text("utf-8").splitlines()]
    assert [each["path"] for each in received] == ["/v1/messages"] * 3
    assert received[0]["headers"]["authorization"] == f"Bearer {KEY}"
    assert json.loads(received[0]["body"])["messages"][0]["role"] == "user"


async def test_the_rest_of_the_contract(scripted):
    import httpx

    headers = {"Authorization": f"Bearer {KEY}"}
    async with httpx.AsyncClient(base_url=scripted.url) as client:
        counted = await client.post("/v1/messages/count_tokens", json={})
        assert (counted.status_code, counted.headers["location"]) == (
            301,
            "https://www.orcarouter.ai/",
        )
        path = "/v1/generation?id=req-7"
        assert (await client.get(path, headers=headers)).status_code == 404
        settled = (await client.get(path, headers=headers)).json()
        assert Decimal(str(settled["data"]["total_cost"])) == Decimal("0.000125")
        assert (await client.get(path)).status_code == 401
        wrong = await client.post("/v1/messages", headers=headers, json={"model": "x"})
        assert wrong.status_code == 400

"""The scripted gateway as a program of its own, as end-to-end tests use it."""

from __future__ import annotations

from decimal import Decimal

from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.events import Failed, Finished, TextAdded
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from tests.support.gateway import KEY
from tests.support.gateway_client import PATIENT, collect, request
from tests.support.gateway_process import gateway_process


async def test_it_serves_records_and_obeys_the_words_of_a_message(tmp_path):
    with gateway_process(tmp_path, "hello", pace=0) as server:
        gateway = Gateway(GatewayAddress(server.url), limits=PATIENT)
        assert isinstance((await collect(gateway))[-1], Finished)
        failed = (await collect(gateway, request("please play:402 now")))[-1]
        assert isinstance(failed, Failed)
        assert failed.failure.kind is ErrorKind.NO_CREDIT
        echoed = await collect(gateway, request("play:echo Good morning"))
        words = "".join(each.text for each in echoed if isinstance(each, TextAdded))
        assert words == "You said: Good morning"
        await gateway.close()
    assert [each["path"] for each in server.requests] == ["/v1/messages"] * 3
    assert server.requests[0]["headers"]["authorization"] == f"Bearer {KEY}"
    assert server.messages[0]["messages"][0]["role"] == "user"


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

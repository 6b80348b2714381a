"""The list of models belongs to the gateway that told it."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import Change, ModelsChanged, Told
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.models import RECOMMENDED
from orca_desktop.domain.money import UNPRICED, Prices
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.models import OLD_AFTER, Models
from orca_desktop.store import Store
from tests.support.gateway import ScriptedGateway
from tests.unit.store import values


def at(gateway: ScriptedGateway) -> address.GatewayAddress:
    parsed = address.parse(gateway.url)
    assert isinstance(parsed, address.GatewayAddress)
    return parsed


async def test_a_list_that_comes_after_the_gateway_was_changed_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await Store.open(tmp_path / "chats.db")
    assert isinstance(store, Store)
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    told = Access.models
    async with ScriptedGateway("hello") as one, ScriptedGateway("hello") as two:
        access = Access(Gateway(at(one)), practice, Keychain(), None)
        models = Models(store, access, lambda _: None)
        goes_over = True

        async def meanwhile(self: Access) -> object:
            found = await told(self)
            if goes_over:
                self.connect(at(two))
            return found

        monkeypatch.setattr(Access, "models", meanwhile)
        before = models.cards
        assert await models.refresh() is None
        assert (models.cards, models.listed_at) == (before, None)
        assert not any(each.is_listed for each in before)
        goes_over = False
        assert await models.refresh() is None
        assert models.listed_at is not None
        assert all(each.is_listed for each in models.cards)
        await access.close()
    await store.close()


# -- what is known of models ------------------------------------------------------------------

LISTED: list[dict[str, Any]] = [
    {
        "id": "anthropic/claude-sonnet-4.6",
        "name": "Claude Sonnet 4.6",
        "pricing": {"prompt": "0.000003", "completion": "0.000015"},
        "context_length": 4321,
        "max_completion_tokens": 123,
        "supported_endpoint_types": ["anthropic"],
    },
    {"id": "maker/eyes", "architecture": {"input_modalities": ["text", "IMAGE", "pdf"]}},
    {"id": "maker/words", "architecture": {"input_modalities": ["text"]}},
    {"id": "maker/drawer", "architecture": {"output_modalities": ["image"]}},
    {"id": "maker/writer", "architecture": {"output_modalities": ["text", "image"]}},
    {"id": "maker/embedder", "supported_endpoint_types": ["embeddings"]},
]
MOMENT = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


class Catalogue:
    """A catalogue over a real store, and what it told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.told: list[Change] = []
        practice = Gateway(
            address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
        )
        self.access = Access(Gateway(address.OFFICIAL), practice, Keychain(), None)
        self.models = Models(store, self.access, self.told.append)

    async def listed(self) -> Models:
        saved = await self.store.models.save(address.OFFICIAL.origin, LISTED, MOMENT)
        assert saved is None
        await self.models.load()
        return self.models

    async def asked(self, model: str, when: datetime.datetime, returned: str = "") -> None:
        settings = DEFAULTS.with_value("model", model)
        begun = Reply(new_id(), when, settings)
        added = await self.store.conversations.add_turn(
            values.conversation(), values.turn("?", begun)
        )
        assert added is None
        ended = values.reply(
            id=begun.id, created=when, settings=settings, model_returned=returned or model
        )
        assert await self.store.replies.finish(ended) is None


@pytest.fixture
async def catalogue(tmp_path: Path) -> AsyncIterator[Catalogue]:
    store = await Store.open(tmp_path / "chats.db")
    assert isinstance(store, Store)
    found = Catalogue(store)
    yield found
    await found.access.close()
    await store.close()


def real(models: Models) -> list[str]:
    return [card.id for card in models.cards if not card.is_practice]


async def test_the_list_is_the_gateways_then_what_is_known_then_practice(
    catalogue: Catalogue,
) -> None:
    models = catalogue.models
    await models.load()
    assert real(models), "shipped names, as long as the gateway told none"
    assert "*" not in "".join(real(models))
    assert models.listed_at is None
    await catalogue.asked("z/asked", MOMENT)
    await catalogue.asked("b/asked", MOMENT)
    await catalogue.asked("practice/small", MOMENT)
    await catalogue.listed()
    await models.star("own/starred", starred=True)
    assert real(models) == [
        *(each["id"] for each in LISTED),
        "own/starred",
        "b/asked",
        "z/asked",
    ]
    assert models.listed_at == MOMENT
    practice = [card.id for card in models.cards if card.is_practice]
    assert practice and all(each.startswith("practice/") for each in practice)
    assert [card.id for card in models.cards][-len(practice) :] == practice
    told = catalogue.told[-1]
    assert isinstance(told, ModelsChanged) and told.cards == models.cards
    assert all(models.capabilities(each).is_known for each in practice)
    assert not models.capabilities("practice/nobody").is_known


async def test_a_card_says_what_is_known(catalogue: Catalogue) -> None:
    models = await catalogue.listed()
    sonnet = models.card("anthropic/claude-sonnet-4.6")
    assert (sonnet.name, sonnet.maker) == ("Claude Sonnet 4.6", "anthropic")
    assert sonnet.prices == Prices(Decimal(3), Decimal(15))
    assert (sonnet.context, sonnet.max_output) == (4321, 123), "the gateway's lengths count"
    assert sonnet.capabilities.images is True, "that is known without the list"
    assert sonnet.is_listed and not sonnet.is_starred and sonnet.is_chat is True
    unknown = models.card("somebody/new-thing")
    assert (unknown.maker, unknown.is_listed, unknown.is_chat) == ("somebody", False, None)
    assert unknown.prices == UNPRICED
    assert models.card("plain").maker == ""
    chats = {each["id"]: models.card(each["id"]).is_chat for each in LISTED[1:]}
    assert list(chats.values()) == [None, None, False, True, False]
    reads = [models.capabilities(f"maker/{name}") for name in ("eyes", "words", "drawer")]
    assert [(each.images, each.documents) for each in reads] == [
        (True, True),
        (False, False),
        (None, None),
    ]


async def test_the_models_asked_last_are_the_latest_eight(catalogue: Catalogue) -> None:
    for number in range(10):
        await catalogue.asked(f"m/{number}", MOMENT + datetime.timedelta(minutes=number))
    await catalogue.asked("practice/small", MOMENT + datetime.timedelta(hours=1))
    alias = MOMENT + datetime.timedelta(minutes=20)
    await catalogue.asked("orcarouter/auto", alias, "openai/x")
    await catalogue.models.load()
    assert [card.id for card in catalogue.models.recent] == [
        "orcarouter/auto",
        *(f"m/{number}" for number in range(9, 2, -1)),
    ]
    auto = catalogue.models.card("orcarouter/auto")
    assert (auto.last_used, auto.resolved) == (alias, "openai/x")
    assert auto.alias is not None
    other = catalogue.models.card("m/9")
    assert (other.alias, other.resolved) == (None, None), "that is the model itself"
    assert other.last_used is not None


async def test_a_short_list_to_begin_with_is_of_what_the_gateway_has(catalogue: Catalogue) -> None:
    await catalogue.models.load()
    assert [card.id for card in catalogue.models.recommended] == list(RECOMMENDED)
    await catalogue.listed()
    assert [card.id for card in catalogue.models.recommended] == ["anthropic/claude-sonnet-4.6"]
    assert catalogue.models.able("documents").split(", ")[0] == "Claude Sonnet 4.6"
    assert len(catalogue.models.able("images").split(", ")) == 3
    assert catalogue.models.able("images").count("Claude Sonnet 4.6") == 1


async def test_stars_stand_in_the_order_they_were_given(catalogue: Catalogue) -> None:
    models = catalogue.models
    for model in ("a/b", "c/d", "e/f"):
        await models.star(model, starred=True)
    await models.star("a/b", starred=True)
    await models.star("c/d", starred=False)
    assert [card.id for card in models.starred] == ["e/f", "a/b"]
    assert models.card("a/b").is_starred and not models.card("c/d").is_starred
    later = Models(catalogue.store, catalogue.access, catalogue.told.append)
    await later.load()
    assert [card.id for card in later.starred] == ["e/f", "a/b"]
    await catalogue.store.settings.save("starred_models", ["x/y", 5, None])
    await later.load()
    assert [card.id for card in later.starred] == ["x/y"]
    await catalogue.store.settings.save("starred_models", "x")
    await later.load()
    assert [card.id for card in later.starred] == ["x/y"], "what makes no sense changes nothing"


def refused(model: str, parameter: str, words: str) -> Reply:
    failure = Failure(ErrorKind.BAD_REQUEST, words, refused=parameter)
    settings = DEFAULTS.with_value("model", model)
    return values.reply(status=Status.FAILED, failure=failure, settings=settings)


async def test_lessons_are_of_one_model_and_one_parameter_the_latest_first(
    catalogue: Catalogue,
) -> None:
    models = catalogue.models
    for each in (
        refused("a/b", "top_k", "no"),
        refused("a/b", "top_p", "no"),
        refused("c/d", "top_k", "never"),
        refused("a/b", "top_k", "still no"),
        values.reply(),
    ):
        await models.learn(each, "c1")
    assert [(each.model, each.parameter, each.words) for each in models.lessons] == [
        ("a/b", "top_k", "still no"),
        ("c/d", "top_k", "never"),
        ("a/b", "top_p", "no"),
    ]
    assert models.capabilities("a/b").taught == {"top_k": "still no", "top_p": "no"}
    assert [each.parameter for each in models.card("c/d").lessons] == ["top_k"]
    await models.forget("a/b", "top_k")
    assert [(each.model, each.parameter) for each in models.lessons] == [
        ("c/d", "top_k"),
        ("a/b", "top_p"),
    ]
    later = Models(catalogue.store, catalogue.access, catalogue.told.append)
    await later.load()
    assert later.lessons == models.lessons
    before = len(catalogue.told)
    await models.forget_all()
    assert models.lessons == ()
    assert len(catalogue.told) == before + 1
    await later.load()
    assert later.lessons == ()


async def test_a_store_that_refuses_is_told_and_what_is_known_stays(catalogue: Catalogue) -> None:
    models = await catalogue.listed()
    await models.star("a/b", starred=True)
    await models.learn(refused("a/b", "top_k", "no"), "c1")
    await catalogue.store.close()

    def problems() -> int:
        found = [each for each in catalogue.told if isinstance(each, Told)]
        assert all(each.is_problem for each in found)
        catalogue.told.clear()
        return len(found)

    await models.learn(refused("c/d", "top_k", "no"), "c1")
    assert problems() == 2
    assert len(models.lessons) == 2
    await models.star("c/d", starred=True)
    assert problems() == 1
    assert [card.id for card in models.starred] == ["a/b", "c/d"]
    await models.forget("a/b", "top_k")
    await models.forget_all()
    assert problems() == 2
    await models.load()
    assert problems() == 4
    assert [card.id for card in models.starred] == ["a/b", "c/d"]


async def test_a_list_is_asked_for_when_the_kept_one_is_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await Store.open(tmp_path / "chats.db")
    assert isinstance(store, Store)
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    async with ScriptedGateway("hello") as gateway:
        access = Access(Gateway(at(gateway)), practice, Keychain(), None)
        models = Models(store, access, lambda _: None)

        def asked() -> int:
            return sum("models" in each.path for each in gateway.requests)

        await models.refresh_if_old()
        first = models.listed_at
        assert (asked(), first is not None) == (1, True)
        await models.refresh_if_old()
        assert asked() == 1
        assert first is not None
        for age, number in ((OLD_AFTER, 1), (OLD_AFTER + datetime.timedelta(seconds=1), 2)):
            monkeypatch.setattr(clock, "now", lambda when=first + age: when)
            await models.refresh_if_old()
            assert asked() == number
        one, two = await asyncio.gather(models.refresh(), models.refresh())
        assert (one, two, asked()) == (None, None, 3), "asked for once for both"
        kept = Models(store, access, lambda _: None)
        await kept.load()
        assert real(kept) == real(models)
        assert kept.listed_at == models.listed_at
        gateway.catalog = "none"
        assert isinstance(await models.refresh(), Failure)
        assert models.cards and models.listed_at == kept.listed_at, "what is kept stays"
        await access.close()
    await store.close()

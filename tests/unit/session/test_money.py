"""Lessons, prices, limits and the catalogue, through the real store and the real client."""

from __future__ import annotations

import asyncio
import datetime
import itertools
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.capabilities import withheld
from orca_desktop.domain.changes import ModelsChanged, ReplyAdvanced, Told, TotalsChanged
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction, advice
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import OwnLimits, WayOut
from orca_desktop.domain.parameters import DEFAULTS, Settings, Value
from orca_desktop.domain.reply import Status
from orca_desktop.domain.request import MessageRequest, build
from orca_desktop.gateway import wire
from orca_desktop.gateway.practice import checks
from orca_desktop.gateway.practice.models import MODELS as PRACTICE_MODELS
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion, EditQuestion, TryAgain
from orca_desktop.session.models import OLD_AFTER
from tests.support import gateway_scripts
from tests.unit.session.gateway_bench import GatewayBench, opened

QUESTION = Draft("How do I write a friendly letter?")
WARM = DEFAULTS.with_value("temperature", 0.5).with_value("model", "somebody/new-model")


def learnt(bench: GatewayBench) -> int:
    return len(bench.session.models.lessons)


async def answered(bench: GatewayBench, settings: Settings | None = None):
    if settings is not None:
        await bench.session.settings.set(settings)
    assert isinstance(await bench.session.ask(AskQuestion(QUESTION)), Started)
    return await bench.answered()


# -- learning from a 400 ---------------------------------------------------------------------------


async def test_a_refusal_is_learnt_shown_avoided_and_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path, "400-temperature", "hello") as bench:
        session = bench.session
        reply = await answered(bench, WARM)
        assert reply.status is Status.FAILED
        assert reply.failure is not None and reply.failure.refused == "temperature"
        assert advice(reply.failure).action is FailureAction.TRY_WITHOUT
        assert bench.gateway.messages[0].json["temperature"] == 0.5
        await bench.until(lambda: session.models.lessons)
        (lesson,) = session.models.lessons
        assert (lesson.model, lesson.parameter) == (WARM.model, "temperature")
        assert lesson.words == "`temperature` is deprecated for this model."
        card = session.models.card(WARM.model)
        assert card.lessons == (lesson,) and not card.is_listed
        assert "temperature" in session.capabilities().taught

        await session.ask(TryAgain(reply.id, without="temperature"))
        again = await bench.answered()
        assert again.status is Status.FINISHED
        assert "temperature" not in bench.gateway.messages[1].json
        assert [each.name for each in again.withheld] == ["temperature"]
        assert "temperature" not in again.settings
        assert session.shown.settings["temperature"] == 0.5, "nothing is changed silently"

        session = await bench.reopen()
        assert session.models.lessons == (lesson,)
        assert (await answered(bench, WARM)).withheld[0].value == 0.5
        assert lesson.words in str(bench.newest().withheld[0].reason)
        await session.models.forget(lesson.model, lesson.parameter)
        assert not learnt(bench)
        assert (await answered(bench)).withheld == ()
        assert bench.gateway.messages[-1].json["temperature"] == 0.5
        await bench.reopen()
        assert not learnt(bench)


async def test_without_the_lesson_it_can_still_be_left_out_once(tmp_path: Path) -> None:
    async with opened(tmp_path, "400-temperature", "hello") as bench:
        reply = await answered(bench, WARM)
        await bench.until(lambda: bench.session.models.lessons)
        await bench.session.models.forget_all()
        await bench.session.ask(TryAgain(reply.id, without="temperature"))
        again = await bench.answered()
        (left_out,) = again.withheld
        assert (left_out.name, left_out.value) == ("temperature", 0.5)
        assert "temperature" not in bench.gateway.messages[1].json


async def test_other_refusals_teach_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, "400", "402", "500", "400-temperature") as bench:
        for _ in range(3):
            assert (await answered(bench, WARM)).status is Status.FAILED
        reply = await answered(bench, WARM.with_value("temperature", None))
        assert reply.failure is not None and reply.failure.refused is None, "it was not sent"
        await bench.until(lambda: bench.session.settling.is_at_rest)
        assert bench.session.models.lessons == ()


async def test_a_parameter_that_the_table_knows_to_be_refused_is_never_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        settings = WARM.with_value("model", "anthropic/claude-opus-4.8")
        reply = await answered(bench, settings)
        assert reply.status is Status.FINISHED
        assert [each.name for each in reply.withheld] == ["temperature"]
        assert "temperature" not in bench.gateway.messages[0].json


CHOICES: dict[str, tuple[Value | None, ...]] = {
    "temperature": (None, 0.0, 1.0),
    "top_p": (None, 0.5, 0.97),
    "top_k": (None, 5),
    "thinking": (None, "off", "budget", "adaptive"),
    "thinking_display": (None, "summarized"),
    "effort": (None, "low", "xhigh"),
    "stop_sequences": (None, ("END",)),
}


@pytest.mark.parametrize("model", PRACTICE_MODELS)
async def test_no_settings_make_a_practice_model_refuse(tmp_path: Path, model: str) -> None:
    """864 requests for each model, judged by the practice gateway's own rules."""
    async with opened(tmp_path) as bench:
        can = bench.session.models.capabilities(model)
        assert can.is_known
        for values in itertools.product(*CHOICES.values()):
            settings = DEFAULTS.with_value("model", model).with_value("max_tokens", 2048)
            for name, value in zip(CHOICES, values, strict=True):
                settings = settings.with_value(name, value)
            if settings.get("thinking") == "budget":
                settings = settings.with_value("thinking_budget", 1024)
            request = build((), (TextBlock("Hello"),), settings, can)
            assert isinstance(request, MessageRequest)
            judged = checks.check(wire.to_json(request))
            assert not isinstance(judged, checks.RequestRefusal), (judged, request.settings)
            assert set(request.settings) | {w.name for w in withheld(settings, can)} == set(
                settings
            )


# -- what an answer costs ---------------------------------------------------------------------------


async def test_the_settled_price_replaces_the_first_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        reply = await answered(bench)
        assert reply.usage.cost_usd == reply.cost == Decimal("0.000123")
        await bench.until(lambda: bench.newest().settled_cost is not None)
        assert bench.newest().cost == Decimal("0.000125")
        asked = [each.path for each in bench.gateway.requests if "generation" in each.path]
        assert asked == [f"/v1/generation?id={reply.request_id}"] * 2, "404 first, then 200"
        told = [each for each in bench.of(ReplyAdvanced) if isinstance(each, ReplyAdvanced)]
        assert told[-1].reply.settled_cost == Decimal("0.000125")
        await bench.until(lambda: totals(bench)[-1].month.cost == Decimal("0.000125"))
        assert totals(bench)[0].conversation.cost == Decimal("0.000123")
        kept = session.shown
        session = await bench.reopen()
        await session.open(kept.id)
        assert session.shown.path == kept.path
        assert (await session.usage.of_conversation(kept.id)).cost == Decimal("0.000125")


def totals(bench: GatewayBench) -> list[TotalsChanged]:
    return [each for each in bench.of(TotalsChanged) if isinstance(each, TotalsChanged)]


@pytest.mark.slow
async def test_a_price_that_did_not_settle_is_asked_for_at_the_next_start(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        reply = await answered(bench)
        session = await bench.reopen()
        assert not [each for each in bench.gateway.requests if "generation" in each.path]
        for _ in range(2):
            await session.settling.settle_earlier()
        assert (await session.usage.month()).cost == Decimal("0.000125")
        asked = [each for each in bench.gateway.requests if "generation" in each.path]
        assert [each.path for each in asked] == [f"/v1/generation?id={reply.request_id}"] * 2
        await session.settling.settle_earlier()
        assert len([each for each in bench.gateway.requests if "generation" in each.path]) == 2


async def test_a_price_that_is_unknown_stays_unknown(tmp_path: Path, monkeypatch) -> None:
    async def never(talk) -> None:
        await talk.answer_json(404, {"error": {"message": "no"}})

    monkeypatch.setitem(gateway_scripts.ACCOUNT, "/v1/generation", never)
    monkeypatch.setattr(
        gateway_scripts, "message_delta", without_cost(gateway_scripts.message_delta)
    )
    async with opened(tmp_path) as bench:
        reply = await answered(bench)
        assert reply.cost is None
        await bench.until(
            lambda: len([e for e in bench.gateway.requests if "generation" in e.path]) == 3
        )
        total = await bench.session.usage.of_conversation(bench.session.shown.id)
        assert (total.cost, total.unpriced, total.output_tokens) == (None, 1, 42)
        days = await bench.session.usage.by_day(7)
        assert len(days) == 7
        assert [each.total.replies for each in days] == [0] * 6 + [1]
        assert days[-1].total.cost is None


def without_cost(make):
    def made(*arguments, **named):
        event = make(*arguments, **named)
        event["usage"].pop("cost_usd", None)
        return event

    return made


async def test_practice_costs_nothing_and_asks_nobody(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        await bench.session.usage.set_limits(OwnLimits(Decimal(0), Decimal(0)))
        reply = await answered(bench, DEFAULTS.with_value("model", "practice/small"))
        assert reply.usage.cost_usd and reply.cost is None
        await bench.until(lambda: totals(bench))
        assert bench.gateway.requests == []
        assert totals(bench)[-1].month.replies == 0
        assert totals(bench)[-1].conversation.cost is None
        assert totals(bench)[-1].conversation.output_tokens


# -- asking before spending ---------------------------------------------------------------------------


async def test_an_own_limit_asks_before_anything_is_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.models.refresh()
        await session.usage.set_limits(OwnLimits(per_message=Decimal("0.01")))
        needs = await session.ask(AskQuestion(QUESTION))
        assert isinstance(needs, NeedsConsent)
        assert "$0.0615" in str(needs.reasons[0]), "4,096 tokens at $15 a million, and the words"
        assert needs.estimate.overflow is None
        assert bench.gateway.messages == []
        assert session.shown.turns == () and not session.is_kept
        await session.usage.set_limits(OwnLimits(per_message=Decimal("0.10")))
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        reply = await bench.answered()
        await session.usage.set_limits(OwnLimits(per_day=Decimal("0.05")))
        assert isinstance(await session.ask(TryAgain(reply.id)), NeedsConsent)
        turn = session.shown.path[0]
        assert isinstance(await session.ask(EditQuestion(turn.id, QUESTION)), NeedsConsent)
        assert len(bench.gateway.messages) == 1
        assert isinstance(await session.ask(TryAgain(reply.id), agreed=True), Started)
        await bench.answered()
        assert len(bench.gateway.messages) == 2
        session = await bench.reopen()
        assert session.usage.limits == OwnLimits(per_day=Decimal("0.05"))


async def test_an_unknown_price_asks_once_if_there_is_a_limit(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.settings.set(WARM.with_value("temperature", None))
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started), (
            "without a limit nobody asks"
        )
        await bench.answered()
        await session.usage.set_limits(OwnLimits(per_message=Decimal(1)))
        needs = await session.ask(AskQuestion(QUESTION))
        assert isinstance(needs, NeedsConsent)
        assert "not known" in str(needs.reasons[0])
        assert needs.estimate.most is None
        assert isinstance(await session.ask(AskQuestion(QUESTION), agreed=True), Started)
        await bench.answered()
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()


async def test_what_is_too_long_for_the_model_is_said_before_sending(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.models.refresh()
        needs = await session.ask(AskQuestion(Draft("word " * 1_000_000)))
        assert isinstance(needs, NeedsConsent)
        overflow = needs.estimate.overflow
        assert overflow is not None
        assert overflow.context == 1_000_000
        assert needs.ways[0] is WayOut.LARGER_MODEL
        assert bench.gateway.messages == []
        assert session.asking.forecast(Draft("word " * 1_000_000)).overflow == overflow
        small = await session.ask(AskQuestion(Draft("word " * 4000)))
        assert isinstance(small, Started)
        await bench.answered()
        (sent,) = bench.gateway.messages
        assert len(sent.last_text) == 20_000, "nothing is cut"


async def test_a_forecast_follows_the_words_and_the_last_count(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.models.refresh()
        assert session.asking.forecast(Draft("")).input_tokens == 0
        assert session.asking.forecast(Draft("x" * 400)).input_tokens == 100
        reply = await answered(bench)
        coming = session.asking.forecast(Draft("x" * 400))
        assert coming.is_counted
        assert coming.input_tokens == 25 + 42 + 100
        assert reply.usage.total_input_tokens == 25


# -- the catalogue ----------------------------------------------------------------------------------


async def test_the_list_is_there_without_a_network(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        models = bench.session.models
        names = [card.id for card in models.cards]
        assert "anthropic/claude-sonnet-4.6" in names, "before any list, those of the program"
        assert not any(card.is_listed for card in models.cards if not card.is_practice)
        assert models.listed_at is None
        assert await models.refresh() is None
        listed = [card for card in models.cards if card.is_listed and not card.is_practice]
        assert [card.id for card in listed] == [each["id"] for each in gateway_scripts.MODELS]
        sonnet = listed[0]
        assert (sonnet.name, sonnet.maker) == ("Claude Sonnet 4.6", "anthropic")
        assert (sonnet.context, sonnet.max_output) == (1_000_000, 64_000)
        assert sonnet.prices.input == 3 and sonnet.prices.output == 15
        assert sonnet.is_chat
        assert {"sees pictures", "thinks"} <= {str(each) for each in sonnet.abilities}
        unknown = listed[1]
        assert not unknown.prices.is_known and unknown.is_chat is None
        assert [str(each) for each in unknown.abilities] == ["abilities not known"]
        await models.star("deepseek/deepseek-v4-flash-free", starred=True)
        await models.star("gone/model", starred=True)
        await models.star("openai/x", starred=True)
        await models.star("openai/x", starred=False)
        await bench.gateway.close()
        models = (await bench.reopen()).models
        assert [card.id for card in models.cards if card.is_listed and not card.is_practice] == [
            card.id for card in listed
        ]
        assert [card.id for card in models.starred] == [
            "deepseek/deepseek-v4-flash-free",
            "gone/model",
        ]
        assert models.prices(sonnet.id) == sonnet.prices
        failed = await models.refresh()
        assert isinstance(failed, Failure) and failed.kind is ErrorKind.NETWORK
        assert models.card(sonnet.id).prices == sonnet.prices, "what is known is not lost"
        assert isinstance(bench.of(ModelsChanged)[-1], ModelsChanged)
        await bench.gateway.start(bench.gateway.port)


async def test_the_list_is_asked_for_again_when_it_is_old(tmp_path: Path, monkeypatch) -> None:
    async with opened(tmp_path) as bench:
        models = bench.session.models
        asked = lambda: len([e for e in bench.gateway.requests if e.path == "/v1/models"])  # noqa: E731
        await models.refresh_if_old()
        await models.refresh_if_old()
        assert asked() == 1
        assert models.listed_at is not None
        later = models.listed_at + OLD_AFTER + datetime.timedelta(seconds=1)
        monkeypatch.setattr(clock, "now", lambda: later)
        await models.refresh_if_old()
        assert asked() == 2
        await asyncio.gather(models.refresh(), models.refresh())
        assert asked() == 3, "two who ask at once share one answer"


async def test_an_alias_is_explained_and_remembers_who_answered(tmp_path: Path) -> None:
    async with opened(tmp_path, "alias") as bench:
        session = bench.session
        settings = DEFAULTS.with_value("model", "orcarouter/auto").with_value("temperature", 0.2)
        reply = await answered(bench, settings)
        assert reply.model_returned == "openai/gpt-6-mini"
        assert reply.settings.model == "orcarouter/auto"
        assert [each.name for each in reply.withheld] == ["temperature"]
        await bench.until(lambda: session.models.card("orcarouter/auto").last_used)
        card = session.models.card("orcarouter/auto")
        assert card.resolved == "openai/gpt-6-mini"
        assert "chooses" in str(card.alias)
        assert [each.id for each in session.models.recent] == ["orcarouter/auto"]
        session = await bench.reopen()
        assert session.models.card("orcarouter/auto").resolved == "openai/gpt-6-mini"


async def test_each_gateway_has_a_list_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    async with opened(tmp_path) as bench, opened(tmp_path / "other") as other:
        session = bench.session
        await session.models.refresh()
        where = other.session.access.address
        session.access.connect(where)
        await session.set_gateway(where.base)
        assert session.models.listed_at is None
        assert not session.models.card("anthropic/claude-sonnet-4.6").is_listed


async def test_the_balance_is_told_where_there_is_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        found = await bench.session.access.balance()
        assert not isinstance(found, Failure)
        assert found.left == Decimal("14.9975")


async def test_a_full_disk_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, "400-temperature") as bench:
        await bench.store.close()
        await bench.session.models.star("a/b", starred=True)
        await bench.session.usage.set_limits(OwnLimits(Decimal(1)))
        assert bench.session.models.card("a/b").is_starred
        assert (await bench.session.usage.month()).replies == 0
        assert len(bench.of(Told)) == 3


async def test_a_refused_key_ends_the_questions_for_a_price(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(gateway_scripts.ACCOUNT, "/v1/generation", gateway_scripts.bad_key)
    async with opened(tmp_path) as bench:
        await answered(bench)
        await bench.until(lambda: bench.session.settling.is_at_rest)
        assert len([each for each in bench.gateway.requests if "generation" in each.path]) == 1

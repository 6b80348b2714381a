"""The models to choose from: what ships with the program, what the gateway lists, what was learnt.

The list is kept, so it is there at once and without a network, and is asked for again in the
background. Nothing here forbids a model: one that nobody knows is marked, and may be asked.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from orca_desktop import resources
from orca_desktop.domain import clock
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities, CapabilityTable
from orca_desktop.domain.changes import ModelsChanged, Told
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.model_names import is_practice, readable
from orca_desktop.domain.models import RECOMMENDED, ModelCard, explained
from orca_desktop.domain.money import UNPRICED, Prices
from orca_desktop.gateway.catalog import Model, read_model
from orca_desktop.gateway.practice.models import MODELS as PRACTICE_MODELS, Sampling
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem
from orca_desktop.store.models import KeptList

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.errors import Failure
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.access import Access
    from orca_desktop.store import Store
    from orca_desktop.store.models import Used

T = TypeVar("T")

OLD_AFTER: Final = timedelta(hours=6)
"""A list older than this is asked for again in the background."""

_RECENT: Final = 8
_NAMED: Final = 3
_STARRED: Final = "starred_models"
_SHIPPED: Final = "models.json"
_CHAT: Final = {"anthropic", "openai", "openai-response", "gemini"}
_PAPERS: Final = {"file", "pdf", "document"}
_THINKING: Final = {"enabled": "budget", "adaptive": "adaptive", "disabled": "off"}


class Models:
    """The catalogue of one program. Every change of it is published as ``ModelsChanged``."""

    def __init__(self, store: Store, access: Access, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._access = access
        self._publish = publish
        shipped = json.loads(resources.text(_SHIPPED))
        self._table = CapabilityTable(shipped)
        self._shipped = tuple(
            name
            for family in shipped["families"]
            for name in family["models"]
            if not name.endswith("*")
        )
        self._listed: dict[str, Model] = {}
        self._listed_at: datetime.datetime | None = None
        self._practice: tuple[Model, ...] = ()
        self._lessons: tuple[Lesson, ...] = ()
        self._starred: tuple[str, ...] = ()
        self._used: dict[str, Used] = {}
        self._cards: tuple[ModelCard, ...] | None = None
        self._refreshing: asyncio.Task[Failure | None] | None = None

    # -- what there is ------------------------------------------------------------------------

    @property
    def cards(self) -> tuple[ModelCard, ...]:
        """All models: the gateway's in its order, then others that are known, practice last."""
        if self._cards is None:
            names = dict.fromkeys(self._listed)
            if not names:
                names.update(dict.fromkeys(self._shipped))
            names.update(dict.fromkeys(self._starred))
            names.update(dict.fromkeys(sorted(self._used)))
            real = [name for name in names if not is_practice(name)]
            practice = [model.id for model in self._practice]
            self._cards = tuple(self.card(name) for name in (*real, *practice))
        return self._cards

    @property
    def starred(self) -> tuple[ModelCard, ...]:
        """The person's own short list, in the order they were starred."""
        return tuple(self.card(name) for name in self._starred)

    @property
    def recent(self) -> tuple[ModelCard, ...]:
        """The models asked last, the latest first."""
        latest = sorted(self._used, key=lambda name: self._used[name].when, reverse=True)
        real = [name for name in latest if not is_practice(name)]
        return tuple(self.card(name) for name in real[:_RECENT])

    @property
    def recommended(self) -> tuple[ModelCard, ...]:
        """A short list to begin with."""
        return tuple(
            self.card(name) for name in RECOMMENDED if name in self._listed or not self._listed
        )

    def able(self, capability: str) -> str:
        """The names of some models that are known to have a capability, best ones first."""
        every = (*self.starred, *self.recent, *self.recommended, *self.cards)
        found = (card.name for card in every if getattr(card.capabilities, capability) is True)
        return ", ".join(islice(dict.fromkeys(found), _NAMED))

    @property
    def listed_at(self) -> datetime.datetime | None:
        """When the gateway told its list; ``None`` if it never did."""
        return self._listed_at

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """What refusals taught, the latest first."""
        return self._lessons

    def card(self, model: str) -> ModelCard:
        """What is known of a model, also of one that nobody lists."""
        listed = self._find(model)
        used = self._used.get(model)
        maker, _, rest = model.partition("/")
        return ModelCard(
            id=model,
            name=readable(model, listed.name if listed else ""),
            maker=listed.owner if listed else maker if rest else "",
            description=listed.description if listed else "",
            prices=self.prices(model),
            capabilities=self.capabilities(model),
            alias=explained(model),
            is_listed=listed is not None,
            is_starred=model in self._starred,
            is_practice=is_practice(model),
            is_chat=_is_chat(listed) if listed else None,
            last_used=used.when if used else None,
            resolved=used.returned if used and explained(model) else None,
            lessons=tuple(lesson for lesson in self._lessons if lesson.model == model),
        )

    def capabilities(self, model: str) -> Capabilities:
        """What a model accepts: shipped facts, then the gateway's list, then what was learnt."""
        taught = {each.parameter: each.words for each in self._lessons if each.model == model}
        if model in PRACTICE_MODELS:
            return dataclasses.replace(_of_practice(model), taught=taught)
        known = self._table.of(model, taught)
        listed = self._find(model)
        return _with_list(known, listed) if listed else known

    def prices(self, model: str) -> Prices:
        """What a model costs, as far as the gateway tells; practice costs no money."""
        listed = self._listed.get(model)
        return Prices(listed.input_price, listed.output_price) if listed else UNPRICED

    def _find(self, model: str) -> Model | None:
        if is_practice(model):
            return next((each for each in self._practice if each.id == model), None)
        return self._listed.get(model)

    # -- how it is known ----------------------------------------------------------------------

    async def load(self) -> None:
        """Read what is kept for the gateway in use; also after another gateway was chosen."""
        listed = (read_model(each.listed()) for each in PRACTICE_MODELS.values())
        self._practice = tuple(each for each in listed if each is not None)
        store, origin = self._store, self._access.address.origin
        kept = self._or(await store.models.load(origin), KeptList(()))
        facts = self._or(await store.settings.load(), {})
        found = (read_model(entry) for entry in kept.entries)
        self._take(each for each in found if each is not None)
        self._listed_at = kept.listed
        starred = facts.get(_STARRED)
        if isinstance(starred, list):
            self._starred = tuple(each for each in starred if isinstance(each, str))
        self._lessons = self._or(await store.lessons.load(), ())
        self._used = dict(self._or(await store.models.used(), {}))
        self._tell()

    async def refresh(self) -> Failure | None:
        """Ask the gateway for its list now; what is kept stays if that fails."""
        if self._refreshing is None or self._refreshing.done():
            self._refreshing = spawn(self._ask(), "list of models")
        return await asyncio.shield(self._refreshing)

    async def refresh_if_old(self) -> Failure | None:
        """Ask for the list in the background, if the kept one is old or missing."""
        if self._listed_at is None or clock.now() - self._listed_at > OLD_AFTER:
            return await self.refresh()
        return None

    async def _ask(self) -> Failure | None:
        address = self._access.address
        models = await self._access.models()
        if not isinstance(models, tuple):
            return models
        if self._access.address != address:
            return None  # the person chose another gateway meanwhile
        self._take(models)
        self._listed_at = clock.now()
        self._trouble(
            await self._store.models.save(
                address.origin, (model.raw for model in models), self._listed_at
            )
        )
        self._tell()
        return None

    def _take(self, models: Iterable[Model]) -> None:
        self._listed = {model.id: model for model in models}

    async def star(self, model: str, *, starred: bool) -> None:
        """Put a model on the person's short list, or take it off."""
        others = tuple(name for name in self._starred if name != model)
        self._starred = (*others, model) if starred else others
        self._tell()
        self._trouble(await self._store.settings.save(_STARRED, list(self._starred)))

    # -- what answers teach -------------------------------------------------------------------

    async def learn(self, reply: Reply, conversation_id: str) -> None:
        """Take note of an answer that has ended: that its model was used, what it refused."""
        failure = reply.failure
        if failure is not None and failure.refused is not None:
            lesson = Lesson(reply.settings.model, failure.refused, failure.message, clock.now())
            others = (each for each in self._lessons if not _same(each, lesson))
            self._lessons = (lesson, *others)
            self._trouble(await self._store.of(conversation_id).lessons.save(lesson))
        self._used = dict(self._or(await self._store.models.used(), self._used))
        self._tell()

    async def forget(self, model: str, parameter: str) -> None:
        """Forget that a model refused a parameter: it is sent again."""
        self._lessons = tuple(
            each for each in self._lessons if (each.model, each.parameter) != (model, parameter)
        )
        self._trouble(await self._store.lessons.forget(model, parameter))
        self._tell()

    async def forget_all(self) -> None:
        """Forget everything that refusals taught."""
        self._lessons = ()
        self._trouble(await self._store.lessons.forget_all())
        self._tell()

    def _tell(self) -> None:
        self._cards = None
        self._publish(ModelsChanged(self.cards))

    def _or(self, result: T | StoreProblem, otherwise: T) -> T:
        """What the store gave; if it could not, the person is told and the other value counts."""
        if isinstance(result, StoreProblem):
            self._trouble(result)
            return otherwise
        return result

    def _trouble(self, result: object) -> None:
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))


def _same(one: Lesson, other: Lesson) -> bool:
    return (one.model, one.parameter) == (other.model, other.parameter)


def _with_list(known: Capabilities, listed: Model) -> Capabilities:
    """The shipped facts with those of the gateway's list: its lengths win, the rest fills gaps."""
    reads = {each.lower() for each in listed.input_modalities}
    images, documents = known.images, known.documents
    if reads:
        images = "image" in reads if images is None else images
        documents = bool(reads & _PAPERS) if documents is None else documents
    return dataclasses.replace(
        known,
        context=listed.context_length or known.context,
        max_output=listed.max_output or known.max_output,
        images=images,
        documents=documents,
    )


def _is_chat(model: Model) -> bool | None:
    """Whether a listed model answers in text."""
    if model.endpoint_types:
        return bool(_CHAT & set(model.endpoint_types))
    return "text" in model.output_modalities if model.output_modalities else None


def _of_practice(name: str) -> Capabilities:
    """What a practice model accepts, as the practice gateway itself has it."""
    model = PRACTICE_MODELS.get(name)
    if model is None:
        return UNKNOWN
    return Capabilities(
        model=name,
        is_known=True,
        sampling=model.sampling is not Sampling.REFUSED,
        temperature_xor_top_p=model.sampling is Sampling.ONE_OF,
        thinking=tuple(_THINKING[mode] for mode in model.thinking) or ("off",),
        thinking_unset="adaptive" if model.thinks_unasked else "off",
        thinking_display=bool(model.thinking),
        effort=model.efforts,
        forced_tools_while_thinking=False,
        images=model.sees,
        documents=model.sees,
        context=model.context,
        max_output=model.most_output,
    )

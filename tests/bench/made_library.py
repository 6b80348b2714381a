"""Libraries of any size to measure with: the same seed and size give the same conversations.

``fill`` writes them into the database of a profile through the store's own statements, many
conversations to a transaction, so that a million messages take minutes and not hours. What a store
would have noted while the answers came, their spending, is added at the end of each transaction.
"""

from __future__ import annotations

import datetime
import functools
import itertools
import random
import uuid
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Final

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Comparison, Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.store import conversations, database, files, wiping
from orca_desktop.store.engine import sqlite3

NEWEST: Final = datetime.datetime(2026, 11, 20, 18, 0, tzinfo=datetime.UTC)
"""When the last message of every library was written, unless it is told otherwise."""

YEARS: Final = 3
_SEED: Final = 13
_WORDS: Final = 40_000
_AT_ONCE: Final = 400
_HASH: Final = 64 * 1024 * 1024
"""Bytes that the index may gather in memory meanwhile; a program leaves it at a megabyte."""

_SYLLABLES: Final = [
    "ba",
    "ber",
    "cho",
    "con",
    "da",
    "der",
    "di",
    "eau",
    "en",
    "er",
    "fa",
    "fer",
    "ga",
    "gen",
    "ha",
    "he",
    "in",
    "ing",
    "ka",
    "ker",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "men",
    "mi",
    "mo",
    "na",
    "ne",
    "no",
    "on",
    "or",
    "pa",
    "per",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "si",
    "so",
    "ta",
    "te",
    "ter",
    "ti",
    "to",
    "tra",
    "un",
    "ur",
    "va",
    "ve",
    "vi",
    "wa",
    "wer",
]
_ACCENTED: Final = ("é", "ü", "ö", "ñ", "ß", "å")
_HAN: Final = (
    "天地人日月山川大小中上下今明年時分水火木金土学生先語文字本書車電気雨雪花東西南北海空心"
)
_KANA: Final = "あいうえおかきくけこさしすせそたちつてとなにのはひまみむもやゆよらりるれろわをん"
_THAI: Final = "กขคงจชซดตทนบปผพมยรลวสหอะาิีุูเแโใไ่้"
_CODE: Final = (
    "def main(argv):\n    return parser.parse_args(argv)\n",
    "for (int i = 0; i < n; ++i) total += values[i];\n",
    "SELECT id, name FROM person WHERE age > 42 ORDER BY name;\n",
    "#include <vector>  // C++ or C#, not .NET\n",
)
_MODELS: Final = ("maker/large-2", "maker/small-1", "other/quick", "other/deep-3", "third/free")
_SHARES: Final = (50, 70, 85, 95, 100)


class Library:
    """The conversations of one seed: ``conversations`` gives so many that they hold ``size``."""

    def __init__(self, size: int, newest: datetime.datetime = NEWEST, *, seed: int = _SEED) -> None:
        self.size = size
        self._newest = newest
        self._chance = random.Random(seed)  # noqa: S311 - the same each time
        self.words = _vocabulary(seed)
        # As in any language, each word is about half as frequent as the one of half its rank.
        shares = (1 / (rank + 2.7) for rank in range(len(self.words)))
        self._shares = list(itertools.accumulate(shares))

    def conversations(self) -> Iterator[Conversation]:
        """The conversations, oldest first; about one message in two is a question."""
        left = self.size
        span = datetime.timedelta(days=365 * YEARS)
        begun_at = self._newest - span
        step = span / max(self.size, 1)
        while left > 0:
            turns = min(1 + int(self._chance.expovariate(1 / 8.5)), 60, max(left // 2, 1))
            made = self._conversation(begun_at + step * (self.size - left), turns)
            left -= sum(1 + len(turn.replies) for turn in made.turns)
            yield made

    def _conversation(self, moment: datetime.datetime, count: int) -> Conversation:
        chance = self._chance
        settings = Settings({**DEFAULTS, "model": self._model()})
        turns: list[Turn] = []
        parent: str | None = None
        for number in range(count):
            at = moment + datetime.timedelta(seconds=90 * number)
            turn = self._turn(at, parent, settings, compares=chance.random() < 0.014)
            parent = turn.chosen_id
            turns.append(turn)
        title = self._text(chance.randrange(2, 7)).rstrip(".")
        head = Summary(
            self._id(),
            title,
            moment,
            turns[-1].created + datetime.timedelta(seconds=20),
            pinned=chance.random() < 0.002,
        )
        return Conversation(head, settings, tuple(turns), {each.parent: each.id for each in turns})

    def _turn(
        self, at: datetime.datetime, parent: str | None, settings: Settings, *, compares: bool
    ) -> Turn:
        question = self._text(self._chance.randrange(4, 40))
        replies = [self._reply(at, settings)]
        comparison: Comparison | None = None
        if compares:
            replies.append(self._reply(at, settings))
            columns = Variant("1"), Variant("2", changes={"temperature": 0.2})
            comparison = begun(Plan((Question.CREATIVITY,), settings, columns))
            for column, reply in zip(columns, replies, strict=True):
                comparison = comparison.with_reply(column.id, reply.id)
            comparison = comparison.choosing(replies[0].id)
        return Turn(
            self._id(),
            parent,
            at,
            (TextBlock(question),),
            tuple(replies),
            replies[0].id,
            comparison,
        )

    def _reply(self, at: datetime.datetime, settings: Settings) -> Reply:
        chance = self._chance
        text = self._text(chance.randrange(20, 240))
        usage = Usage(
            input_tokens=chance.randrange(50, 4000),
            output_tokens=len(text) // 4,
            cost_usd=Decimal(chance.randrange(1, 90_000)).scaleb(-6),
        )
        return Reply(
            self._id(),
            at + datetime.timedelta(seconds=1),
            settings,
            status=Status.FINISHED,
            parts=(TextBlock(text),),
            response_id=f"msg_{self._id()[:20]}",
            request_id=f"req_{self._id()[:20]}",
            model_returned=settings.model,
            stop_reason="end_turn",
            usage=usage,
            timing=Timing(0.6, None, 8.5),
        )

    def _text(self, count: int) -> str:
        """A text of so many words, or as much in a script without spaces."""
        chance = self._chance
        kind = chance.random()
        if kind < 0.04:
            return _without_spaces(chance, _HAN + _KANA, count * 2)
        if kind < 0.05:
            return _without_spaces(chance, _THAI, count * 4)
        words = chance.choices(self.words, cum_weights=self._shares, k=count)
        if kind > 0.95:
            words.append(f"key{chance.getrandbits(40):010x}")
        text = " ".join(words).capitalize() + "."
        if kind > 0.9:
            text += f"\n\n```\n{chance.choice(_CODE)}```\n"
        return text

    def _model(self) -> str:
        return self._chance.choices(_MODELS, cum_weights=_SHARES)[0]

    def _id(self) -> str:
        return uuid.UUID(int=self._chance.getrandbits(128), version=4).hex


def fill(path: Path, library: Library, *, deleted_share: float = 0.0) -> int:
    """Write a library into a new database file; how many conversations it has.

    A share of the conversations is in the bin, deleted at the end of the library's time.
    """
    files.make_private(path)
    chance = random.Random(_SEED)  # noqa: S311 - the same each time
    number = 0
    with closing(database.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF").close()
        database.migrate(connection, database.shipped_migrations())
        wiping.settle(connection)
        connection.execute("DELETE FROM chore").close()  # nothing was ever removed from it
        _gather(connection, _HASH)
        made = library.conversations()
        while some := list(itertools.islice(made, _AT_ONCE)):
            connection.execute("BEGIN")
            for each in some:
                conversations.insert(connection, each)
            connection.execute(_SPENT, (some[0].id,))
            deleted = [(each.id,) for each in some if chance.random() < deleted_share]
            connection.executemany(_DELETED, deleted)
            connection.execute("COMMIT")
            number += len(some)
        _gather(connection, None)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    return number


def _gather(connection: sqlite3.Connection, size: int | None) -> None:
    """Let the index gather so many bytes in memory, or as many as it does of itself."""
    wanted = 1024 * 1024 if size is None else size
    connection.execute(
        "INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', ?)", (wanted,)
    )
    if size is None:
        connection.execute("DELETE FROM passage_index_config WHERE k = 'hashsize'")


@functools.lru_cache
def _vocabulary(seed: int) -> tuple[str, ...]:
    """Words that are pronounced more or less, the short ones first, as the frequent ones are."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    found: dict[str, None] = {}
    while len(found) < _WORDS:
        most = 2 + len(found) * 3 // _WORDS
        word = "".join(chance.choices(_SYLLABLES, k=chance.randrange(1, most + 1)))
        if chance.random() < 0.03:
            word += chance.choice(_ACCENTED)
        found[word] = None
    return tuple(found)


def _without_spaces(chance: random.Random, letters: str, count: int) -> str:
    return "".join(chance.choices(letters, k=count)) + "。"


# Each of the conversations from that one on; none of them was noted yet.
_SPENT: Final = """
    INSERT OR REPLACE INTO spending
    SELECT ended_reply.* FROM conversation
    JOIN ended_reply ON ended_reply.conversation_id = conversation.id
    WHERE conversation.number >= (SELECT number FROM conversation WHERE id = ?)
"""
_DELETED: Final = "UPDATE conversation SET deleted = updated WHERE id = ?"

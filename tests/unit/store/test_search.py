"""Search on a real index, with any query a person could type."""

from __future__ import annotations

import asyncio
import datetime
import random
import threading
import time
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock, events, folding
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ExcerptPiece, StoreProblem, database, jobs, search
from orca_desktop.store.engine import sqlite3
from tests.support.effort import is_within
from tests.support.examples import examples
from tests.unit.store import values


@pytest.fixture
async def library(store):
    """Conversations with something to find in each."""
    moment = clock.now()
    made = {}
    for number, (title, question, answer) in enumerate(
        [
            (
                "Whales",
                "How large is a blue whale?",
                "About thirty metres; the heart weighs a lot.",
            ),
            ("Kaffee", "Wie macht man Café crème?", "Mit viel Schaum, naïve Übung und Geduld."),
            ("漢字", "東京の天気はどうですか", "今日は晴れです。100% sure_thing"),
            (
                "Code",
                "Why does self.foo(bar) fail?",
                "Because `foo` needs two arguments: C++ & C#.",
            ),
        ]
    ):
        conversation = values.conversation(
            values.turn(question, values.reply(answer)), title=title
        ).with_head(updated=moment + datetime.timedelta(minutes=number))
        await store.conversations.save(conversation)
        made[title] = conversation.id
    return made


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("whale", ["Whales", "Whales"]),
        ("WHALE blue", ["Whales"]),
        ("thirt", ["Whales"]),
        ("hirt", ["Whales"]),
        ("cafe", ["Kaffee"]),
        ("naive ubung", ["Kaffee"]),
        ("東", ["漢字"]),
        ("京の", ["漢字"]),
        ("漢字", ["漢字"]),
        ("晴れです", ["漢字"]),
        ("100% 晴れ", ["漢字"]),
        ("sure_thing", ["漢字"]),
        ("self.foo(bar)", ["Code"]),
        ("foo bar", ["Code"]),
        ("C++", ["Code"]),
        ("%", ["漢字"]),
        ("_", ["漢字"]),
        ("&", ["Code"]),
        ("`", ["Code"]),
        ("whale kaffee", []),
        ("nothing", []),
        ("", []),
        ("   ", []),
    ],
)
async def test_what_is_found(store, library, query, titles):
    hits = await store.search.find(query)
    assert sorted(hit.title for hit in hits) == sorted(titles)
    first = {hit.conversation_id: hit.turn_id for hit in reversed(hits)}
    assert await store.search.places(query) == first


async def test_places_are_of_all_conversations_however_often_one_has_the_words(store):
    answers = [values.reply("whales again") for _ in range(70)]
    long = values.conversation(values.turn("whales?", *answers), title="Long")
    wanted = []
    for number in range(60):
        conversation = values.conversation(
            values.turn("about whales"), title=f"Chat {number}"
        ).with_head(updated=clock.now() - datetime.timedelta(days=number + 1))
        wanted.append(conversation.id)
        await store.conversations.save(conversation)
    long_ago = clock.now() - datetime.timedelta(days=99)
    named = values.conversation(title="Whales").with_head(updated=long_ago)
    for each in (long, named):
        await store.conversations.save(each)
    for query in ("whales", "hales"):
        places = await store.search.places(query)
        assert list(places) == [named.id, long.id, *wanted]
        assert places[named.id] is None
        assert places[long.id] == long.turns[0].id
    gone = await store.conversations.delete(long.id)
    assert gone is None
    assert long.id not in await store.search.places("whales")


async def test_titles_come_first_then_the_latest(store, library):
    for number in range(3):
        conversation = values.conversation(
            values.turn("about whales", values.reply("whales"))
        ).with_head(updated=clock.now() + datetime.timedelta(days=number))
        await store.conversations.save(conversation)
    hits = await store.search.find("whales")
    assert hits[0].turn_id is None
    assert hits[0].conversation_id == library["Whales"]
    rest = [hit.updated for hit in hits[1:]]
    assert len(rest) == 6
    assert rest == sorted(rest, reverse=True)
    assert len(await store.search.find("whales", limit=2)) == 2


async def test_the_match_is_marked_where_it_stands(store, library):
    (hit,) = await store.search.find("heart")
    assert ExcerptPiece("heart", is_match=True) in hit.snippet
    assert "".join(piece.text for piece in hit.snippet).startswith("About thirty metres")
    (hit,) = await store.search.find("天気")
    assert hit.snippet == (
        ExcerptPiece("東京の"),
        ExcerptPiece("天気", is_match=True),
        ExcerptPiece("はどうですか"),
    )
    assert hit.reply_id is None
    assert hit.turn_id is not None


async def test_a_long_text_is_shown_around_its_match(store):
    answer = "filler " * 1000 + "needle here " + "filler " * 1000
    await store.conversations.save(values.conversation(values.turn("?", values.reply(answer))))
    for query in ("needle", "eedle"):
        (hit,) = await store.search.find(query)
        shown = "".join(piece.text for piece in hit.snippet)
        assert "needle here" in shown
        assert shown.startswith("…")
        assert shown.endswith("…")
        assert len(shown) < 400


async def test_a_renamed_title_is_found_by_its_new_name_alone(store, library):
    conversation = await store.conversations.load(library["Whales"])
    await store.conversations.update(conversation.with_head(title="Dolphins"))
    assert len(await store.search.find("dolphins")) == 1
    assert {hit.turn_id is None for hit in await store.search.find("whale")} == {False}


@settings(
    max_examples=examples(300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    query=values.wild_texts
    | st.text(alphabet="\"'*^(){}:+-. ANDORNTabc%_\\漢\0\x02\x03\ud800", max_size=40)
    | st.lists(
        st.sampled_from(["NEAR(", "AND", "OR", "NOT", '"', "*", "text:", "^", "a", "漢"])
    ).map(" ".join)
)
async def test_any_query_is_safe(store, library, query):
    hits = await store.search.find(query)
    assert isinstance(hits, tuple), hits
    assert isinstance(await store.search.places(query), dict)


async def test_endless_queries_are_safe(store, library):
    for query in ("a " * 100_000, "a" * 1_000_000, '"' * 10_000, "漢" * 10_000, "% " * 10_000):
        assert isinstance(await store.search.find(query), tuple)


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=3))
def test_an_excerpt_is_a_part_of_its_text(text, parts):
    pieces = search.excerpt(text, parts)
    shown = "".join(piece.text for piece in pieces)
    assert shown.removeprefix("…").removesuffix("…") in text or shown in text
    for piece in pieces:
        if piece.is_match:
            assert any(piece.text.lower() == part.lower() for part in parts) or piece.text


@pytest.mark.parametrize("seed", range(6))
async def test_the_index_stays_true_to_the_texts_through_any_changes(tmp_path, seed):
    """Random saving, growing, renaming, deleting and purging; then SQLite's own comparison."""
    chance = random.Random(seed)  # noqa: S311 - the same changes each time
    store = await values.opened(tmp_path / "chats.db")
    known: dict[str, Any] = {}
    runs: list[Any] = []
    for step in range(60):
        match chance.randrange(8) if known else 0:
            case 0 | 1:
                made = values.long_conversation(chance.randrange(2, 4), f"word{step} grün")
                known[made.id] = made
                await store.conversations.save(made)
            case 2:
                turn = values.turn(f"asked{step}", reply := values.running(f"said{step}"))
                key = chance.choice(list(known))
                loaded = await store.conversations.load(key)
                known[key] = loaded.with_turn(turn)
                await store.conversations.add_turn(known[key], turn)
                runs.append(reply)
            case 3 if runs:
                await store.replies.finish(runs.pop().after(events.Finished(), 1))
            case 4:
                key = chance.choice(list(known))
                renamed = known[key].with_head(title=f"named{step}")
                known[key] = renamed
                await store.conversations.update(renamed)
            case 5:
                await store.conversations.save(known[chance.choice(list(known))])
            case 6:
                key = chance.choice(list(known))
                await store.conversations.delete(key)
                if chance.random() < 0.5:
                    known.pop(key)
                    await values.purge(store, key)
            case _:
                await store.conversations.restore(chance.choice(list(known)))
    assert await store.wiping.wipe() is None  # what was replaced is taken out piece by piece
    assert await store.close() is None
    assert is_index_true(tmp_path / "chats.db")


def is_index_true(path):
    """What SQLite says of the index compared with the texts."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        try:
            connection.execute(
                "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError:
            return False
    return True


async def test_a_wrong_index_would_be_noticed(store, library, tmp_path):
    await store.close()
    assert is_index_true(tmp_path / "chats.db")
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', 1, 'wrong')"
        )
    assert not is_index_true(tmp_path / "chats.db")


def spoil_pieces(connection):
    """Damage the index inside, not the file."""
    connection.execute("UPDATE passage_index_data SET block = x'ffffffffffffffff' WHERE id = 10")
    connection.execute("UPDATE passage_index_data SET block = zeroblob(7) WHERE id > 1000")


def empty_data(connection):
    connection.execute("DELETE FROM passage_index_data")


def empty_structure(connection):
    connection.execute("UPDATE passage_index_data SET block = x'' WHERE id = 10")


def random_pieces(connection):
    connection.execute("UPDATE passage_index_data SET block = randomblob(length(block) + 3)")


def no_terms(connection):
    connection.execute("DELETE FROM passage_index_idx")


def no_version(connection):
    connection.execute("DELETE FROM passage_index_config")


def no_data_table(connection):
    connection.execute("DROP TABLE passage_index_data")


def no_config_table(connection):
    connection.execute("DROP TABLE passage_index_config")


BROKEN = [
    spoil_pieces,
    empty_data,
    empty_structure,
    random_pieces,
    no_terms,
    no_version,
    no_data_table,
    no_config_table,
]


@pytest.fixture(params=BROKEN)
async def broken(request, store, library, tmp_path):
    """The store with an index that is broken in one of its tables, as the next program finds it."""
    await store.close()
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        request.param(connection)
    again = await values.opened(tmp_path / "chats.db")
    assert again.recovery is None, "the texts are whole"
    yield again
    assert again.problem is None
    await again.close()
    assert is_index_true(tmp_path / "chats.db")


async def test_D18_a_broken_index_is_made_again_by_the_next_write(broken):
    conversation = values.conversation(values.turn("walrus?", values.reply("walrus")))
    assert await broken.conversations.save(conversation) is None
    assert len(await broken.search.find("walrus")) == 2
    assert len(await broken.search.find("whale")) == 2


async def test_D18_a_broken_index_is_made_again_by_the_next_search(store, library):
    await store.thread.write(spoil_pieces)
    assert len(await store.search.find("whale")) == 2
    assert store.problem is None


async def test_D18_a_broken_index_does_not_keep_a_chat_from_being_removed(broken, library):
    assert await values.purge(broken, library["Whales"]) is None
    assert await broken.search.find("whale") == ()
    assert len(await broken.search.find("cafe")) == 1
    # What holds an index that search can do without may be noticed by nobody but a write.
    assert await broken.conversations.save(values.conversation(values.turn("walrus"))) is None


async def test_a_search_that_takes_too_long_gives_what_it_has(store, library, monkeypatch):
    monkeypatch.setattr(search, "PATIENCE", -1.0)
    (hit,) = await store.search.find("whales")
    assert hit.turn_id is None, "titles are looked through first"
    places = await store.search.places("whales")
    assert (places, places.is_cut) == ({library["Whales"]: None}, True)
    assert await store.search.find("hirty") == ()
    monkeypatch.undo()
    assert len(await store.search.find("hirty")) == 1
    places = await store.search.places("whale")
    assert (places, places.is_cut) == ({library["Whales"]: None}, False)


@pytest.mark.parametrize("query", ["whales", "hales", "鯨", "!?"])
async def test_of_very_many_chats_the_newest_are_found_and_that_there_are_more_is_said(
    store, monkeypatch, query
):
    monkeypatch.setattr(search, "ENOUGH", 3)
    monkeypatch.setattr(search, "AT_ONCE", 2)
    made = []
    for number in range(5):
        turn = values.turn(f"whales 鯨 !? {number}", values.reply("whales and 鯨 !?"))
        made.append(values.conversation(turn, title="A chat"))
        await store.conversations.save(made[-1])
    places = await store.search.places(query)
    newest = [(each.id, each.turns[0].id) for each in reversed(made)]
    assert list(places.items())[:3] == newest[:3]
    assert places.is_cut
    await store.conversations.delete(made[4].id)
    await store.conversations.delete(made[3].id)
    await store.conversations.delete(made[2].id)
    places = await store.search.places(query)
    assert (list(places.items()), places.is_cut) == (newest[3:], False)


async def test_what_is_saved_passes_between_the_jobs_of_a_search(store, monkeypatch):
    """However long it takes, a search holds up nobody."""
    monkeypatch.setattr(jobs, "JOB_SECONDS", 0)
    monkeypatch.setattr(search, "AT_ONCE", 1)
    monkeypatch.setattr(search, "_MOST_AT_ONCE", 1)
    monkeypatch.setattr(search, "_COMPARED_AT_ONCE", 1)
    conversation = values.long_conversation(30)
    await store.conversations.save(conversation)
    for query in ("word", "%", "ord"):
        searching = spawn(store.search.find(query), "a search")
        saved = 0
        while not searching.done():
            assert await store.settings.save("a", saved) is None
            saved += 1
        assert saved > 5, query
        assert isinstance(await searching, tuple)


async def test_while_nobody_waits_a_search_is_one_job(store, monkeypatch):
    monkeypatch.setattr(jobs, "JOB_SECONDS", 60)
    await store.conversations.save(values.long_conversation(30))
    assert len(await store.search.places("word")) == 1
    made: list[object] = []
    read = store.thread.read

    async def noted(work: Any) -> Any:
        made.append(work)
        return await read(work)

    monkeypatch.setattr(store.thread, "read", noted)
    for query in ("word", "zzzz", "ord", "has:code word"):
        made.clear()
        assert not isinstance(await store.search.places(query), StoreProblem)
        assert len(made) == 1, query


@pytest.mark.measured
async def test_a_word_that_stands_everywhere_is_found_fast(store):
    for _ in range(4):
        await store.conversations.save(values.long_conversation(1000))
    began = time.process_time()
    assert len(await store.search.find("word")) == 50
    assert is_within(time.process_time() - began, 0.5)  # about 0.02 s on an idle machine


async def test_a_search_that_was_given_up_by_its_caller_is_not_made(store, library):
    release = threading.Event()
    asked: list[object] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(store.thread.read(lambda _: release.wait(60)))
        await asyncio.sleep(0)
        task = group.create_task(store.thread.read(asked.append))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        release.set()
    assert len(await store.search.find("whale")) == 2
    assert asked == []


@pytest.fixture
async def said(store):
    """Keeps a chat with an answer of these words under a title."""

    async def say(title: str, words: str) -> str:
        made = values.conversation(values.turn("?", values.reply(words)), title=title)
        assert await store.conversations.save(made) is None
        return title

    return say


async def titles(store, query: str) -> list[str]:
    """The titles of the chats that are found, best first."""
    known = {each.id: each.title for each in await store.conversations.list()}
    return [known[id_] for id_ in await store.search.places(query)]


async def test_S1_words_that_begin_so_come_first_then_those_with_it_inside(store, said):
    await said("first", "Der Schutzbrief gilt.")
    await said("second", "Über Datenschutz und Katzenschützer")
    await said("third", "Nichts davon")
    assert await titles(store, "schutz") == ["first", "second"]
    await said("fourth", "Mutterschutz, erst nach dem Lesen der Wörter gekommen")
    assert await titles(store, "schutz") == ["first", "fourth", "second"]
    assert await titles(store, "SCHÜTZER") == ["second"]
    assert await titles(store, "schutz katz") == ["second"]
    assert await titles(store, "tensch") == ["second"]
    hits = await store.search.find("schutz")
    assert [hit.title for hit in hits] == ["first", "fourth", "second"]


@pytest.mark.parametrize("most", [100, 0])
@pytest.mark.parametrize(
    ("query", "whole", "every"),
    [
        ("tide", {"Whole"}, {"Whole", "Longer"}),
        ("(tide", {"Whole"}, {"Whole", "Longer"}),
        ("high.tide", {"Whole"}, {"Whole", "Longer"}),
        ("a.b", {"Letters"}, {"Letters", "More letters"}),
        ("tide zzzz", set(), set()),
        ("hightide", set(), set()),
        ("zzzz a.b", set(), set()),
    ],
)
async def test_words_that_are_just_so_are_found_with_those_that_begin_so(
    store, said, monkeypatch, most, query, whole, every
):
    """Where few words begin so, and where too many to name each."""
    monkeypatch.setattr("orca_desktop.store.vocabulary._MOST_STARTING", most)
    await said("Whole", "At high (tide we sail")
    await said("Letters", "Call a.b now")
    await said("Longer", "The high (tides of spring")
    await said("More letters", "Call a.bcd now")
    assert await titles(store, "nowhere") == []  # the list of words is made by it
    assert set(await titles(store, query)) == every
    monkeypatch.setattr(search, "ENOUGH", 1)
    if not most:
        assert set(await titles(store, query)) == whole, "these are asked for first"


async def test_S1_a_word_that_came_after_the_list_of_words_is_found_inside(
    store, said, monkeypatch
):
    monkeypatch.setattr("orca_desktop.store.vocabulary.PIECE", 0)
    for number in range(12):
        title = await said(f"chat {number}", f"vorne{number}hinten")
        assert await titles(store, f"rne{number}hin") == [title]
    (last,) = (each for each in await store.conversations.list() if each.title == "chat 11")
    assert await values.purge(store, last.id) is None
    await said("again", "wieder12dort")  # under the number of what is gone
    assert await titles(store, "eder12do") == ["again"]
    assert await titles(store, "rne11hin") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("C++", ["plus"], id="S2 C++"),
        pytest.param("c++", ["plus"], id="S2 c++"),
        pytest.param("C#", ["sharp"], id="S2 C#"),
        pytest.param(".NET", ["net"], id="S2 .NET"),
        pytest.param("net", ["net", "network"], id="S2 net inside .NET"),
        pytest.param("C++ code", ["plus"], id="S2 with another word"),
        pytest.param("i++", ["loop"], id="S2 i++"),
        pytest.param("F#", ["sharp"], id="S2 F#"),
    ],
)
async def test_signs_count_in_short_technical_words(store, said, query, found):
    await said("plus", "All about C++, and code in it.")
    await said("sharp", "C# or F#.")
    await said("net", "The .NET runtime")
    await said("network", "A network. Next sentence")
    await said("loop", "for (;;) i++;")
    await said("cats", "Cats and cows cost a lot")
    assert sorted(await titles(store, query)) == sorted(found)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        pytest.param("احمد", "قال أحمد ذلك", id="S3 alef with hamza"),
        pytest.param("أحمد", "قال احمد ذلك", id="S3 alef without hamza"),
        pytest.param("اٱلقرآن", "اٱلقران", id="S3 alef with madda"),
        pytest.param("مدرسه", "هذه مدرسة كبيرة", id="S3 ta marbuta"),
        pytest.param("محمد", "مُحَمَّدٌ رسول", id="S3 harakat"),
        pytest.param("السلام", "الســـلام عليكم", id="S3 kashida"),
        pytest.param("علي", "على الطاولة", id="S3 alef maqsura"),
        pytest.param("کتاب", "كتاب جديد", id="S3 Persian kaf"),
        pytest.param("ايران", "ایران بزرگ", id="S3 Persian ye"),
        pytest.param("میروم", "من می‌روم", id="S3 zero-width non-joiner"),
        pytest.param("123", "رقم ١٢٣", id="S3 Arabic digits"),
        pytest.param("۱۲۳", "no 123", id="S3 Persian digits"),
        pytest.param("שלום", "שָׁלוֹם עולם", id="S3 niqqud"),
        pytest.param("елка", "Новогодняя Ёлка", id="S3 yo"),
        pytest.param("ёлка", "новогодняя елка", id="S3 ye"),
        pytest.param("МОСКВА", "москва", id="S3 Cyrillic case"),
        pytest.param("cafe", "Café crème", id="S3 accents"),
        pytest.param("café", "Cafe\u0301", id="S3 accents apart"),
        pytest.param("strasse", "Die Straße", id="S3 sharp s"),
        pytest.param("oeuvre", "une œuvre", id="S3 ligature"),
        pytest.param("lodz", "Łódź", id="S3 l with stroke"),
        pytest.param("istanbul", "İstanbul", id="S3 dotted capital i"),
        pytest.param("αθηνα", "Η Αθήνα", id="S3 Greek accents"),
        pytest.param("λογος", "ΛΟΓΟΣ", id="S3 final sigma"),
        pytest.param("ABC", "ＡＢＣ です", id="S3 full width"),
        pytest.param("テスト", "ﾃｽﾄ です", id="S3 half-width kana"),
        pytest.param("りんご", "リンゴ", id="S3 hiragana and katakana"),
        pytest.param("ज़रूर", "जरूर", id="S3 nukta"),
        pytest.param("हिन्दी", "यह हिन्दी है", id="S3 Devanagari"),
        pytest.param("ไทย", "ภาษาไทย", id="S3 Thai"),
        pytest.param("한국", "한국어", id="S3 Korean"),
    ],
)
async def test_letters_that_people_write_either_way_are_one(store, said, query, text):
    await said("this", text)
    await said("other", "something else, 99")
    assert await titles(store, query) == ["this"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("йод", "иод"), ("हिन्द", "हन्द"), ("มา", "มี"), ("한", "하")],
    ids=["S3 short i", "S3 Devanagari vowels", "S3 Thai vowels", "S3 Korean syllables"],
)
def test_letters_that_only_look_alike_stay_apart(one, other):
    assert folding.fold(one) != folding.fold(other)


@given(st.text(max_size=80))
def test_S3_folding_is_the_same_with_places(text):
    folded, places = folding.fold_with_places(text)
    assert folded == folding.fold(text)
    assert len(places) == len(folded)
    assert list(places) == sorted(places)


@given(st.text(max_size=60), st.text(max_size=60), st.text(min_size=1, max_size=8))
def test_S4_an_excerpt_marks_what_was_looked_for(before, after, word):
    terms = search.parse(word).terms
    text = f"{before} {word} {after}"
    pieces = search.excerpt(text, terms) if terms else ()
    shown = "".join(each.text for each in pieces)
    assert shown.removeprefix("…").removesuffix("…") in text or shown in text
    if terms and all(term in folding.fold(text) for term in terms):
        assert any(each.is_match for each in pieces)


async def test_S4_excerpts_come_from_the_texts_as_they_were_written(store, said):
    await said("long", "filler " * 600 + "Über den DATENSCHÜTZ der Straße" + " filler" * 600)
    (turn_id,) = (await store.search.places("datenschutz strasse")).values()
    found = await store.search.excerpts("datenschutz strasse", [turn_id, "nobody"])
    assert found["nobody"] == ()
    assert [each.text for each in found[turn_id] if each.is_match] == ["DATENSCHÜTZ", "Straße"]
    assert sum(len(each.text) for each in found[turn_id]) < 200


async def test_what_an_earlier_program_wrote_is_found_before_and_after_it_is_folded(tmp_path):
    path = tmp_path / "chats.db"
    shipped = database.shipped_migrations()
    earlier = await values.opened(path)
    for number in range(150):
        made = values.conversation(values.turn("?", values.reply(f"Straße{number} أحمد")))
        await earlier.conversations.save(made)
    await earlier.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {FOLDED_SINCE - 1}")
        for statement in AS_BEFORE:
            connection.execute(statement)
    assert shipped[-1].version >= FOLDED_SINCE
    again = await values.opened(path, migrations=shipped[:FOLDED_SINCE])
    assert len(await again.search.places("straße14")) == 11
    assert await again.search.places("احمد") == {}, "it is compared as it is written"
    await again.conversations.delete((await again.conversations.list())[0].id)
    assert await again.search.fold_more() is True
    assert len(await again.search.places("straße14")) >= 10
    await again.search.fold_all(0)
    assert len(await again.search.places("احمد")) == 149
    assert len(await again.search.places("strasse14")) == 11 - 1
    assert await again.search.fold_more() is False
    await again.close()
    assert is_index_true(path)


FOLDED_SINCE = 6
AS_BEFORE = (
    "DROP TRIGGER passage_added",
    "DROP TRIGGER passage_removed",
    "DROP TRIGGER passage_folded",
    "DROP TABLE passage_index",
    "DROP INDEX passage_unfolded",
    "DROP INDEX passage_place",
    "ALTER TABLE passage DROP COLUMN folded",
    "UPDATE passage SET text = (SELECT json_extract(blocks, '$[0].text') FROM reply WHERE reply.number = passage.reply) WHERE reply IS NOT NULL",
    "CREATE VIRTUAL TABLE passage_index USING fts5 (text, content='passage', content_rowid='number')",
    "CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN SELECT 1; END",
    "CREATE TRIGGER passage_removed AFTER INSERT ON passage BEGIN SELECT 1; END",
    "CREATE TRIGGER passage_changed AFTER INSERT ON passage BEGIN SELECT 1; END",
)


@pytest.mark.parametrize(
    ("query", "words", "parts"),
    [
        ("", (), ()),
        (" \n", (), ()),
        ("Straße 42", ("strasse", "42"), ()),
        ("C++ code", ("c\ue02b\ue02b", "code"), ()),
        ("words --", ("words",), ()),
        ("-- ??", (), ("--", "??")),
        ("日本 words", ("\x01日\x01\x01本\x01", "words"), ()),
        ("日本 --", ("\x01日\x01\x01本\x01",), ()),
        (" ".join("abcdefghijklmnopqrst"), tuple("abcdefghijklmnop"), ()),
        ("x" * 101, ("x" * 100,), ()),
    ],
)
def test_what_is_typed_becomes_words_and_parts(query, words, parts):
    found = search.parse(query)
    assert (found.words, found.parts) == (words, parts)
    assert found.terms == words + parts


def test_what_is_typed_is_kept_for_texts_of_an_earlier_program():
    assert search.parse("Straße  C++").as_typed == ("Straße", "C++")
    assert len(search.parse("a " * 20).as_typed) == 16
    assert search.parse("x" * 2000).as_typed == ("x" * 1600,)


def marked(text: str, *terms: str) -> str:
    return "".join(
        f"[{each.text}]" if each.is_match else each.text for each in search.excerpt(text, terms)
    )


@pytest.mark.parametrize(
    ("text", "terms", "shown"),
    [
        ("a cat", ["cat"], "a [cat]"),
        ("a concatenated cat", ["cat"], "a con[cat]enated [cat]"),
        ("cat and cattle", ["cattle", "cat"], "[cat] and [cattle]"),
        ("Cafe\u0301 au lait", ["cafe"], "[Cafe\u0301] au lait"),
        ("nothing here", ["cat"], "nothing here"),
        ("x" * 200, ["cat"], "x" * 160 + "…"),
        ("x" * 160, ["cat"], "x" * 160),
        ("x" * 39 + " cat", ["cat"], "x" * 39 + " [cat]"),
        ("x" * 40 + " cat", ["cat"], "…" + "x" * 39 + " [cat]"),
        ("y" * 3000 + " cat " + "z" * 300, ["cat"], "…" + "y" * 39 + " [cat] " + "z" * 116 + "…"),
        ("ß" * 1999 + " cat", ["cat"], "…" + "ß" * 39 + " [cat]"),
    ],
)
def test_S4_an_excerpt_shows_what_stands_around_it(text, terms, shown):
    assert marked(text, *terms) == shown


async def test_the_text_with_most_of_the_words_is_the_excerpt(store):
    answers = values.reply("whales and krill in the sea"), values.reply("whales again")
    turn = values.turn("whales?", *answers)
    await store.conversations.save(values.conversation(turn))
    found = await store.search.excerpts("whales krill", [turn.id])
    assert "".join(each.text for each in found[turn.id]) == "whales and krill in the sea"
    found = await store.search.excerpts("whales", [turn.id])
    assert "".join(each.text for each in found[turn.id]) == "whales?", "of equals the question"
    assert await store.search.excerpts("sharks", [turn.id]) == {turn.id: ()}
    assert await store.search.excerpts("  ", [turn.id]) == {}


async def test_of_two_places_in_one_chat_the_title_or_the_newest_counts(store):
    moment = clock.now()
    first = values.turn("whales?", values.reply("no"))
    last = values.turn("and now?", values.reply("whales"), parent=first.chosen_id)
    chat = values.conversation(first, last, title="Fish").with_head(updated=moment)
    named = values.conversation(values.turn("whales"), title="Whales").with_head(
        updated=moment - datetime.timedelta(days=1)
    )
    for each in (chat, named):
        await store.conversations.save(each)
    for query in ("whales", "hales"):
        assert list((await store.search.places(query)).items()) == [
            (named.id, None),
            (chat.id, last.id),
        ]
        hits = await store.search.find(query)
        assert [hit.turn_id for hit in hits] == [None, last.id, first.id, named.turns[0].id]
        assert [hit.reply_id for hit in hits] == [None, last.replies[0].id, None, None]


async def test_words_in_a_row_with_signs_between_them_are_found_by_comparing(store, said):
    await said("apart", "left and right")
    await said("joined", "both left/right")
    await said("inside", "cleft/righteous")
    assert await titles(store, "left/right") == ["joined", "inside"], "as words before inside"
    assert await titles(store, "eft/rig") == ["inside", "joined"]
    assert set(await titles(store, "left right")) == {"apart", "joined", "inside"}
    assert await titles(store, "left-right") == ["joined"], "the index has no signs"


OLD_ROWS = """
INSERT INTO conversation (number, id, title, title_source, created, updated, settings)
VALUES (1, 'c', 'Wetter 天気', 'automatic', 1, 1, '{}');
INSERT INTO turn (number, id, conversation, position, created, prompt)
VALUES (1, 't', 1, 0, 1, '[{"type":"text","text":"東京の天気はどう?"}]'),
    (2, 'u', 1, 1, 2, '[{"type":"text","text":"And whales?"}]'),
    (3, 'v', 1, 2, 3, '[{"type":"text","text":"ファイル"},{"type":"document","title":"旅行.txt","source":{}}]');
INSERT INTO passage (number, conversation, turn, text, words, folded)
VALUES (1, 1, NULL, 'wetter 天気', NULL, 1), (2, 1, 1, '東京の天気はどう?', NULL, 1),
    (3, 1, 2, 'and whales?', NULL, 1), (4, 1, 3, 'ふぁいる' || char(10) || '旅行.txt', 4, 1);
"""


async def test_what_the_last_program_made_findable_is_found_in_the_new_way(tmp_path):
    path = tmp_path / "chats.db"
    shipped = database.shipped_migrations()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        database.migrate(connection, [each for each in shipped if each.version <= 13])
        for statement in database.statements_of(OLD_ROWS):
            connection.execute(statement)
    store = await values.opened(path)
    assert await store.search.places("whales") == {"c": "u"}
    assert await store.search.places("wetter") == {"c": None}, "until it is folded it is compared"
    while await store.search.fold_more():
        pass
    for query, turn in (("天気", None), ("京", "t"), ("京の", "t"), ("旅", "v"), ("ファ", "v")):
        assert await store.search.places(query) == {"c": turn}, query
    assert await store.search.places("wetter") == {"c": None}
    assert await store.search.places("京東") == {}
    again = await store.conversations.load("c")
    await store.conversations.update(again.with_head(title="Other"))
    assert await store.search.places("wetter") == {}
    await store.close()
    assert is_index_true(path)

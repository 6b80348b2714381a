"""Tags of all conversations: the list, the open one and the search follow; problems are told."""

from __future__ import annotations

from orca_desktop.domain.changes import LibraryLoaded, SummaryChanged, Told
from tests.unit.session.conftest import Bench
from tests.unit.session.test_folders import asked


async def test_the_list_is_told_of_each_or_of_all_at_once(bench: Bench, monkeypatch) -> None:
    session = bench.session
    ids = [await asked(bench) for _ in range(3)]
    await session.arranging.tag(ids, ["tax"])
    bench.changes.clear()
    made = await session.tags.rename("tax", "Taxes")
    assert made is not None
    told = [each.summary.id for each in bench.changes if isinstance(each, SummaryChanged)]
    assert set(told) == set(ids)
    assert session.shown.head.tags == ("Taxes",)
    monkeypatch.setattr("orca_desktop.session.library._MANY", 2)
    bench.changes.clear()
    await session.tags.take_back(made)
    (loaded,) = [each for each in bench.changes if isinstance(each, LibraryLoaded)]
    assert {each.tags for each in loaded.summaries} == {("tax",)}
    assert session.tags.counts() == {"tax": 3}
    assert (session.tags.like("#TAX"), session.tags.like("other")) == ("tax", None)


async def test_a_store_that_refuses_is_told_of_and_the_list_stays_true(bench: Bench) -> None:
    session = bench.session
    await session.arranging.tag([await asked(bench)], ["tax"])
    bench.changes.clear()
    await bench.store.close()
    assert await session.tags.rename("tax", "Taxes") is None
    assert any(isinstance(each, Told) and each.is_problem for each in bench.changes)
    assert session.tags.counts() == {"tax": 1}

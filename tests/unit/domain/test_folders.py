"""The tree of folders, whatever a file says of it, and tags however they are written."""

from __future__ import annotations

from hypothesis import given, strategies as st

from orca_desktop.domain import folders, tags
from orca_desktop.domain.folders import Folder, FolderDefaults

TREE = {
    each.id: each
    for each in (
        Folder("a", "A", preset_id="bold", instructions="Be brief."),
        Folder("b", "B", parent="a", instructions="  "),
        Folder("c", "C", parent="b", preset_id="precise"),
        Folder("lost", "Lost", parent="gone"),
    )
}


def test_a_lineage_leads_from_the_top() -> None:
    assert [each.id for each in folders.lineage(TREE, "c")] == ["a", "b", "c"]
    assert [each.id for each in folders.lineage(TREE, "lost")] == ["lost"]
    assert folders.lineage(TREE, None) == folders.lineage(TREE, "nobody") == ()


def test_new_conversations_begin_as_the_nearest_folder_says() -> None:
    assert folders.defaults_in(TREE, "c") == FolderDefaults("precise", "Be brief.")
    assert folders.defaults_in(TREE, "b") == FolderDefaults("bold", "Be brief.")
    assert folders.defaults_in(TREE, "lost").is_empty
    assert folders.defaults_in(TREE, None).is_empty


def test_a_folder_goes_neither_into_itself_nor_below() -> None:
    assert not folders.may_lie_in(TREE, "a", "a")
    assert not folders.may_lie_in(TREE, "a", "c")
    assert not folders.may_lie_in(TREE, "a", "nobody")
    assert folders.may_lie_in(TREE, "c", "a")
    assert folders.may_lie_in(TREE, "c", None)


IDS = st.sampled_from("abcdef")


@given(st.dictionaries(IDS, st.none() | IDS | st.just("gone")), IDS)
def test_any_tree_can_be_read_also_one_that_leads_in_circles(
    parents: dict[str, str | None], wanted: str
) -> None:
    tree = {id_: Folder(id_, id_, parent) for id_, parent in parents.items()}
    lineage = folders.lineage(tree, wanted)
    assert len({each.id for each in lineage}) == len(lineage)
    assert (lineage[-1].id == wanted) if wanted in tree else not lineage
    assert wanted in folders.within(tree.values(), wanted)
    folders.defaults_in(tree, wanted)


def test_a_folder_goes_up_and_down_among_those_of_its_place() -> None:
    tree = {id_: Folder(id_, id_) for id_ in "abc"} | {"in": Folder("in", "in", parent="a")}

    def order() -> str:
        top = (each for each in tree.values() if each.parent is None)
        return "".join(each.id for each in folders.in_order(top))

    def shift(id_: str, step: int) -> str:
        tree.update({each.id: each for each in folders.shifted(tree.values(), id_, step)})
        return order()

    assert order() == "abc"
    assert [shift("c", -1), shift("c", -1), shift("c", -1)] == ["acb", "cab", "cab"]
    assert [shift("a", 1), shift("a", 9)] == ["cba", "cba"]
    assert folders.shifted(tree.values(), "in", 1) == ()


def test_names_are_in_one_line() -> None:
    assert folders.one_line("  My \n work ") == "My work"
    assert len(folders.one_line("x" * 200)) == folders.LONGEST_NAME
    assert folders.one_line(" \t") == ""
    assert folders.one_line("a\u202eb\u200dc") == "a b\u200dc"


def test_tags_are_parted_by_commas_of_any_script_and_each_counts_once() -> None:
    assert tags.written(" #Tax, home,, TAX ،日本、日本") == ("home", "Tax", "日本")
    assert tags.written("") == ()
    assert tags.without(("Straße", "b"), ["STRASSE"]) == ("b",)


@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_text_makes_tags_that_stay_as_they_are(texts: list[str]) -> None:
    found = tags.distinct(texts)
    assert tags.distinct(found) == found
    assert all(each and len(each) <= tags.LONGEST and "\n" not in each for each in found)
    assert not any(sign in each for each in found for sign in "\x1f\u202e")
    assert len({tags.folded(each) for each in found}) == len(found)

"""The window over the rows of a conversation, without anything that draws them."""

from __future__ import annotations

import itertools

import pytest

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.reply import Status
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import RowRules
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.viewport import MARGIN, TOP, Viewport
from tests.support import talks

HEIGHT, BOTTOM, WIDTH = 600, 28, 640
EACH = 50
"""How tall every row turns out to be; that is not what is guessed."""
SCALE = RowScale(WIDTH, 24, 88)


def talk(turns: int, paragraphs: int = 4) -> Conversation:
    """Questions with answers of so many paragraphs."""
    return talks.talk(turns, "\n\n".join(f"Paragraph {each}." for each in range(paragraphs)))


class Window:
    """A viewport over a model whose rows are measured by a table; remembers what was measured."""

    def __init__(self, conversation: Conversation | None) -> None:
        self.model = TranscriptModel(RowRules(), lambda: None)
        self.each = EACH
        self.measured: set[tuple[int, int]] = set()
        self.view = Viewport(self.model, self._measure)
        self.view.height, self.view.bottom = HEIGHT, BOTTOM
        self.show(conversation)

    def _measure(self, index: int, at: int) -> int:
        self.measured.add((index, at))
        row = self.model.row(index, at)
        self.model.set_height(index, at, self.each - row.gap, WIDTH)
        return self.each

    def show(self, conversation: Conversation | None) -> None:
        place = self.view.place()
        self.model.show(conversation, SCALE)
        self.view.restore(place)
        self.view.fill()

    def tops(self) -> dict[tuple[int, int], int]:
        return {(slot.message, slot.row): slot.top for slot in self.view.slots}

    def covers(self) -> None:
        """Fail unless rows stand one below the other from edge to edge."""
        slots = self.view.slots
        for above, below in itertools.pairwise(slots):
            assert below.top == above.top + above.height
        assert slots[0].top <= max(TOP, 0)
        last = slots[-1]
        assert last.top + last.height >= HEIGHT - BOTTOM


def test_nothing_is_in_sight_of_nothing() -> None:
    window = Window(None)
    assert window.view.fill() == []
    assert (window.view.total, window.view.value, window.view.furthest) == (0, 0, 0)
    assert window.view.place() is None


def test_a_short_conversation_hangs_from_the_top() -> None:
    window = Window(talk(1, paragraphs=1))
    assert window.view.slots[0].top == TOP
    assert window.view.furthest == 0


def test_a_long_conversation_is_shown_at_its_end() -> None:
    window = Window(talk(50))
    last = window.view.slots[-1]
    assert last.top + last.height == HEIGHT - BOTTOM
    assert window.view.value == window.view.furthest
    window.covers()


@pytest.mark.parametrize("turns", [100, 5000])
def test_only_what_is_in_sight_is_measured(turns: int) -> None:
    window = Window(talk(turns))
    assert len(window.measured) <= (HEIGHT + 2 * MARGIN) // EACH + 2
    assert len(window.model.built) < 12


def test_what_is_read_stays_when_rows_above_turn_out_otherwise() -> None:
    window = Window(talk(50))
    window.view.put(40, 2, 100)
    window.view.fill()
    before = window.tops()
    window.each = 3 * EACH
    for index in range(30, 38):
        for at in range(len(window.model.message(index).rows)):
            window.model.set_height(index, at, 3 * EACH, WIDTH)
    window.each = EACH
    window.view.fill()
    assert window.tops() == before


def test_scrolling_moves_by_what_was_asked_near_and_far() -> None:
    window = Window(talk(200))
    view = window.view
    view.put(100, 1, 0)
    view.fill()
    before, start = window.tops(), view.value
    view.scroll(start, start + 30)
    view.fill()
    moved = window.tops()
    assert {moved[each] - before[each] for each in before.keys() & moved.keys()} == {-30}
    view.scroll(view.value, 500)
    view.fill()
    window.covers()
    assert view.anchor[0] < 20
    view.scroll(9000, 0)
    view.fill()
    assert view.slots[0].top == TOP


def test_no_scrolling_leaves_a_gap_at_either_end() -> None:
    window = Window(talk(30))
    window.view.follows = False
    for pixels in (5000, -9000, 700):
        window.view.shift(pixels)
        window.view.fill()
        window.covers()


def test_a_place_is_found_again_by_the_message_that_was_read() -> None:
    window = Window(talk(60))
    window.view.put(30, 1, -10)
    window.view.fill()
    place = window.view.place()
    assert place is not None
    window.show(talk(61))
    assert window.view.place() == place
    window.model.show(talk(3), SCALE)
    window.view.restore(place)
    assert window.view.follows, "the message is gone"


def test_a_row_stays_under_the_pointer_while_the_page_changes() -> None:
    window = Window(talk(50))
    slot = window.view.slots[3]
    row = window.view.row(slot)
    window.view.hold(slot.message, row)
    assert window.view.anchor == (slot.message, slot.row)
    assert window.view.anchor_top == slot.top
    assert not window.view.follows
    window.view.fill()
    assert window.view.slot_of(slot.message, row) == slot


def test_stepping_goes_by_messages() -> None:
    window = Window(talk(10))
    window.view.put(6, 0, 0)
    assert (window.view.step(1), window.view.step(-1)) == (7, 5)
    window.view.put(6, 2, -5)
    assert window.view.step(-1) == 6, "its own beginning comes first"
    window.view.put(0, 0, TOP)
    assert window.view.step(-1) == 0


def test_the_end_is_followed_while_a_reply_grows() -> None:
    window = Window(talk(20))
    for words in ("One.", "One.\n\nTwo.", "One.\n\nTwo.\n\nThree."):
        running = talks.reply("c-r19", TextBlock(words), status=Status.STREAMING)
        window.model.push("c-t19", running)
        window.model.grow()
        window.view.fill()
        last = window.view.slots[-1]
        assert last.top + last.height == HEIGHT - BOTTOM
        assert window.view.value == window.view.furthest

"""The command palette in the real window: opening, finding, choosing, leaving, by keys and mouse."""

from __future__ import annotations

import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.summaries import Summaries
from orca_desktop.ui.features.palette.command_palette import CommandPalette
from orca_desktop.ui.features.palette.palette_rows import PaletteDelegate, PaletteRows
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.widgets.overlay import Overlay
from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry
from tests.support.drawn import drawn
from tests.support.effort import is_within
from tests.support.waiting import until
from tests.support.widgets import catch_up
from tests.ui.conftest import NOW, child

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def opened(qtbot, window) -> CommandPalette:
    press(qtbot, Qt.Key.Key_K, CONTROL)
    palette = child(window, CommandPalette)
    assert palette.isVisible()
    return palette


async def found(qtbot, palette: CommandPalette, words: str) -> list[str]:
    """What the palette shows once it has looked for these words; the row for a search left out."""
    palette.search.clear()
    qtbot.keyClicks(palette.search, words)
    await until(partial(is_searched, palette, words))
    return shown(palette)[:-1]


def is_searched(palette: CommandPalette, words: str) -> bool:
    return shown(palette)[-1:] == [f"Search all messages for “{words}”"]


def shown(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_ctrl_k_opens_it_and_escape_gives_the_keyboard_back(qtbot, talking):
    for place in (talking.composer.editor, talking.sidebar.list):
        place.setFocus()
        palette = opened(qtbot, talking)
        assert palette.search.hasFocus()
        press(qtbot, Qt.Key.Key_Escape)
        assert palette.isHidden()
        catch_up()
        assert place.hasFocus()


async def test_ctrl_k_again_closes_it(qtbot, talking):
    palette = opened(qtbot, talking)
    press(qtbot, Qt.Key.Key_K, CONTROL)
    assert palette.isHidden()
    assert talking.composer.editor.hasFocus()


async def test_it_comes_up_with_nothing_searched_for_and_stands_within_the_window(qtbot, talking):
    palette = opened(qtbot, talking)
    first = shown(palette)
    await found(qtbot, palette, "bre")
    press(qtbot, Qt.Key.Key_Escape)
    assert palette.isVisible() and not palette.search.text()
    press(qtbot, Qt.Key.Key_Escape)
    for size in ((1366, 768), (700, 460), (1900, 1000)):
        talking.resize(*size)
        catch_up()
        palette = opened(qtbot, talking)
        assert (palette.search.text(), shown(palette)) == ("", first)
        assert palette.list.currentIndex().row() == 0
        panel = palette.panel.geometry()
        assert palette.rect() == talking.rect()
        assert palette.rect().contains(panel.adjusted(-8, -8, 8, 8))
        assert abs(panel.center().x() - talking.rect().center().x()) <= 1
        assert 0 < panel.top() < talking.height() // 4
        row = palette.list.sizeHintForRow(0)
        assert palette.list.height() % row == 0, "only whole rows"
        assert palette.list.height() >= 2 * row
        beside = panel.height() - palette.list.height()
        assert 2 * row < beside < 6 * row, "the field, the hint, and little else"
        press(qtbot, Qt.Key.Key_Escape)


async def test_a_chat_is_opened_by_a_few_letters(qtbot, program, talking):
    palette = opened(qtbot, talking)
    assert await found(qtbot, palette, "bre") == ["Bread"]
    press(qtbot, Qt.Key.Key_Return)
    assert palette.isHidden()
    await until(lambda: program.session.shown.id == "c2")
    assert await until(lambda: program.session.remembered.get("palette_used")) == [
        "chat:c2",
        "chat:c1",
    ]


async def test_nothing_typed_shows_other_chats_and_actions(qtbot, talking):
    palette = opened(qtbot, talking)
    rows = shown(palette)
    assert rows[:2] == ["Bread", "Poem"], "the open one is not offered"
    assert "Export" in rows


async def test_an_action_is_carried_out_with_the_keyboard_where_it_was(qtbot, program, talking):
    talking.composer.editor.setFocus()
    palette = opened(qtbot, talking)
    assert (await found(qtbot, palette, "new ch"))[0] == "New chat"
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: not program.session.shown.turns)
    assert talking.composer.editor.hasFocus()


async def test_rows_say_their_kind_and_keys(qtbot, talking):
    palette = opened(qtbot, talking)
    await found(qtbot, palette, "export")
    said = [
        palette.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(palette.list.model().rowCount())
    ]
    assert said[0] == "Export, Action, Ctrl+E"
    assert "Let Orca Desktop read exported Markdown again, Setting" in said


async def test_what_is_not_possible_is_greyed_with_its_reason(qtbot, program, talking):
    await program.session.new_conversation()
    palette = opened(qtbot, talking)
    assert (await found(qtbot, palette, "export"))[-1] == "Export"
    for _ in range(20):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Up)
    entry = palette.marked
    assert entry is not None
    assert [entry.title, entry.reason] == ["Export", "Nothing was said in this chat yet"]
    press(qtbot, Qt.Key.Key_Return)
    assert palette.isVisible(), "Enter does nothing there"


async def test_a_model_a_preset_and_a_setting_are_chosen(qtbot, program, talking):
    session = program.session
    other = next(each for each in session.models.cards if each.id != session.shown.settings.model)
    palette = opened(qtbot, talking)
    await found(qtbot, palette, f"model {other.name}")
    entry = palette.marked
    assert entry is not None
    assert entry.kind is EntryKind.MODEL
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: session.shown.settings.model == entry.id)
    opened(qtbot, talking)
    preset = session.presets.all[0]
    await found(qtbot, palette, f"preset {preset.name}")
    press(qtbot, Qt.Key.Key_Return)
    await until(lambda: session.settings.preset_in_use is not None)
    assert session.settings.preset_in_use == preset
    assert program.presenters.palette.used[0] == f"preset:{preset.id}"
    opened(qtbot, talking)
    await found(qtbot, palette, "theme")
    press(qtbot, Qt.Key.Key_Return)
    dialog = await until(QApplication.activeModalWidget)
    assert isinstance(dialog, SettingsDialog)
    dialog.reject()


async def test_the_last_row_searches_all_messages(qtbot, talking):
    palette = opened(qtbot, talking)
    assert await found(qtbot, palette, "zzz") == []
    press(qtbot, Qt.Key.Key_Return)
    assert talking.sidebar.search.text() == "zzz"
    assert talking.sidebar.search.hasFocus()


async def test_a_click_chooses_and_a_click_beside_it_leaves(qtbot, program, talking):
    palette = opened(qtbot, talking)
    await found(qtbot, palette, "poem")
    view = child(palette, QListView)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await until(lambda: program.session.shown.id == "c3")
    assert palette.isHidden()
    opened(qtbot, talking)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


async def test_another_key_of_the_window_closes_it(qtbot, talking):
    palette = opened(qtbot, talking)
    press(qtbot, Qt.Key.Key_F, CONTROL)
    assert palette.isHidden()
    catch_up()
    assert not talking.composer.editor.hasFocus()


async def test_tab_stays_in_it(qtbot, talking):
    palette = opened(qtbot, talking)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        press(qtbot, key)
        assert palette.search.hasFocus()


@pytest.mark.parametrize("width", [520, 700, 1366])
async def test_it_fits_the_window(qtbot, talking, width):
    talking.resize(width, 480)
    palette = opened(qtbot, talking)
    catch_up()
    assert palette.panel.geometry().intersected(talking.rect()) == palette.panel.geometry()
    assert palette.list.viewport().height() > 3 * 20
    talking.resize(width + 40, 600)
    catch_up()
    assert palette.geometry() == talking.rect()


async def test_the_settings_that_are_offered_are_there(program, talking):
    settings = program.presenters.settings
    dialog = settings.open()
    sections = child(dialog, QListView, "sections")
    model = sections.model()
    titles = {str(model.index(row, 0).data()) for row in range(model.rowCount())}
    offered = {words for _, words in settings.places()}
    assert titles - offered == {"About"}, "sections that the palette does not know"
    assert offered
    for name, _ in settings.places():
        settings.open_place(name)
    dialog.reject()


@pytest.mark.slow
@pytest.mark.measured
async def test_a_letter_is_answered_at_once_among_50_000_chats(qtbot, program, talking):
    """4 ms on the window's thread for a letter, whatever is typed and however common it is."""
    words = ("plan", "trip", "letter", "Lisbon", "tax", "bread", "query", "Müller", "C++", "😀")
    many = [
        Summary(
            f"x{n}", f"{words[n % 10]} {words[n // 10 % 10]} {n} {words[n // 100 % 10]}", NOW, NOW
        )
        for n in range(50_000)
    ]
    library = program.session.library
    library._loaded = Summaries.of(many)  # noqa: SLF001 - as many as nobody waits to save
    palette = opened(qtbot, talking)
    spent = []
    for text in ("e", "ex", "plan q", "q", "zzz", "trip letter zz", "a e i", "letter 499", "😀"):
        for end in range(1, len(text) + 1):
            began = time.thread_time()
            palette.search.setText(text[:end])
            spent.append((time.thread_time() - began, text[:end]))
        await until(partial(is_searched, palette, text))
    assert is_within(max(spent)[0], 0.004), sorted(spent)[-8:]


@pytest.mark.parametrize("name", ["palette", "outline", "map", "bookmarks"])
async def test_the_page_of_the_first_start_bears_no_panel(program, talking, name):
    talking.show_welcome()
    talking.actions_by_name[name].trigger()
    await until(lambda: program.presenters.is_idle)
    assert [each for each in talking.findChildren(Overlay) if each.isVisible()] == []


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_what_a_row_is_called_stands_where_one_begins_to_read(qtbot, appearance, direction):
    appearance.dress()
    view, rows = QListView(), PaletteRows()
    rows.setParent(view)
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.setModel(rows)
    view.setItemDelegate(PaletteDelegate(rows, lambda: appearance.theme))
    view.resize(500, 120)
    rows.show_rows((PaletteEntry(EntryKind.ACTION, "a", "New chat", keys="Ctrl+N"),))
    view.show()
    places = {each.words: each.box.x() for each in drawn(view.viewport()) if each.words}
    title, keys, kind = (places[words] for words in ("New chat", "Ctrl+N", "Action"))
    if direction is Qt.LayoutDirection.LeftToRight:
        assert title < keys < kind
    else:
        assert kind < keys < title

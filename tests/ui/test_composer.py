from __future__ import annotations

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QInputMethodEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.attachments import pages
from orca_desktop.domain.blocks import ToolResultBlock, ToolUseBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.tokens import tokens
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.platform.brought import Brought, PastedPage
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.widgets.tool_results import ToolResultsForm
from orca_desktop.ui.widgets.writing_field import WritingField
from tests.support.effort import is_within
from tests.support.outline import outline
from tests.support.widgets import catch_up, named
from tests.ui.conftest import child, heard

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(qtbot, appearance):
    holder = QWidget()
    shown = Composer()
    column = QVBoxLayout(holder)
    column.addStretch(1)
    column.addWidget(shown)
    qtbot.addWidget(holder)
    holder.resize(600, 800)
    holder.show()
    appearance.dress()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    shown.limit_to(800)
    shown.setFocus()
    qtbot.waitUntil(shown.editor.hasFocus)
    yield shown
    holder.close()


@pytest.fixture
def sent(composer):
    drafts: list[Draft] = []
    composer.submitted.connect(drafts.append)
    return drafts


def compose(editor, preedit: str = "", commit: str = "") -> None:
    """What an input method sends while a word is being put together."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(editor, event)


def test_enter_sends_and_empties(qtbot, composer, sent):
    qtbot.keyClicks(composer.editor, "Hello")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == [Draft("Hello")]
    assert composer.draft == Draft("")


def test_the_enter_of_the_number_pad_sends_too(qtbot, composer, sent):
    qtbot.keyClicks(composer.editor, "Hello")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert sent == [Draft("Hello")]


def test_shift_enter_breaks_the_line(qtbot, composer, sent):
    qtbot.keyClicks(composer.editor, "one")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(composer.editor, "two")
    assert sent == []
    assert composer.draft == Draft("one\ntwo")


@pytest.mark.parametrize("modifier", [CONTROL, Qt.KeyboardModifier.AltModifier])
def test_enter_with_other_keys_does_nothing_surprising(qtbot, composer, sent, modifier):
    qtbot.keyClicks(composer.editor, "Hello")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return, modifier)
    assert sent == []
    assert composer.draft == Draft("Hello")


def test_with_the_other_habit_only_ctrl_enter_sends(qtbot, composer, sent):
    composer.use_send_key(SendKey.CTRL_ENTER)
    qtbot.keyClicks(composer.editor, "one")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return, SHIFT)
    assert composer.draft == Draft("one\n\n")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return, CONTROL)
    assert sent == [Draft("one\n\n")]


@pytest.mark.parametrize("blank", ["", "   ", "\n\n"])
def test_blank_text_is_never_sent(qtbot, composer, sent, blank):
    composer.editor.setPlainText(blank)
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == []


@pytest.mark.parametrize(
    ("steps", "word"),
    [
        (["ni", "ni hao"], "你好"),
        (["に", "にほん"], "日本"),
        (["ㅎ", "하", "한"], "한"),
    ],
)
def test_an_input_methods_enter_only_commits(qtbot, composer, sent, steps, word):
    for step in steps:
        compose(composer.editor, preedit=step)
        # Some systems pass the key on although the word is not finished.
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == []
    compose(composer.editor, commit=word)
    # Others commit first and deliver the same Enter right after.
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == []
    assert composer.draft == Draft(word)
    catch_up()
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == [Draft(word)]


def test_a_cancelled_word_does_not_hold_enter_back(qtbot, composer, sent):
    qtbot.keyClicks(composer.editor, "Hello")
    compose(composer.editor, preedit="ni")
    compose(composer.editor)
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == [Draft("Hello")]


def test_a_committed_letter_without_a_composition_does_not_hold_enter_back(qtbot, composer, sent):
    compose(composer.editor, commit="é")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == [Draft("é")]


def test_the_field_grows_with_its_text_up_to_its_share(qtbot, composer):
    heights = []
    for lines in (1, 2, 3, 8):
        composer.editor.setPlainText("\n".join("x" * lines))
        catch_up()
        heights.append(composer.editor.height())
    assert heights == sorted(set(heights))
    composer.editor.setPlainText("\n" * 500)
    assert composer.editor.height() == 320
    composer.editor.setPlainText("")
    assert composer.editor.height() == heights[0]


def test_a_long_word_wraps_and_grows(composer):
    one = composer.editor.height()
    composer.editor.setPlainText("x" * 400)
    assert composer.editor.height() > one


def test_send_turns_into_stop_in_the_same_place(qtbot, composer, sent):
    qtbot.keyClicks(composer.editor, "Hello")
    button = named(composer, "Send", QAbstractButton)
    place = button.mapTo(composer, button.rect().center())
    composer.show_running(True)
    assert button.accessibleName() == "Stop"
    assert button.mapTo(composer, button.rect().center()) == place
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent == []
    composer.show_running(False)
    assert button.accessibleName() == "Send"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent == [Draft("Hello")]


def test_stop_works_with_an_empty_field_and_send_does_not(composer):
    assert not named(composer, "Send", QAbstractButton).isEnabled()
    composer.show_running(True)
    assert named(composer, "Stop", QAbstractButton).isEnabled()


def test_what_is_sent_while_an_answer_is_written_waits(qtbot, composer, sent):
    composer.show_running(True)
    qtbot.keyClicks(composer.editor, "next")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent == []
    assert composer.draft == Draft(waiting=(Draft("next"),))


def test_up_recalls_the_last_prompt_only_when_empty(qtbot, composer):
    composer.remember_prompt("the last one")
    qtbot.keyClicks(composer.editor, "x")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.draft == Draft("x")
    composer.editor.clear()
    qtbot.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.draft == Draft("the last one")


@pytest.mark.slow
def test_words_are_given_back_before_what_was_typed_since(composer):
    composer.editor.setPlainText("later")
    composer.give_back(Draft("first"))
    assert composer.draft == Draft("first\nlater")


def test_typing_is_reported_after_a_pause_and_at_once_on_flush(qtbot, composer):
    told: list[Draft] = []
    composer.drafted.connect(told.append)
    qtbot.keyClicks(composer.editor, "ab")
    assert told == []
    qtbot.waitUntil(lambda: told == [Draft("ab")])
    qtbot.keyClicks(composer.editor, "c")
    composer.flush()
    assert told == [Draft("ab"), Draft("abc")]
    composer.flush()
    assert told == [Draft("ab"), Draft("abc")]


@pytest.mark.slow
def test_D11_steady_typing_is_reported_though_it_makes_no_pause(qtbot, composer):
    """At the latest after two seconds, so that a kill takes no more than that."""
    told: list[Draft] = []
    composer.drafted.connect(told.append)
    keys = QTimer(composer)
    keys.setInterval(20)
    keys.timeout.connect(lambda: qtbot.keyClicks(composer.editor, "a"))
    keys.start()
    qtbot.waitUntil(lambda: len(told) >= 2)
    keys.stop()
    assert told[1].text.startswith(told[0].text)
    assert set(told[1].text) == {"a"}
    qtbot.waitUntil(lambda: told[-1] == composer.draft)


def test_a_shown_draft_is_not_reported_as_typing(qtbot, composer):
    told: list[Draft] = []
    composer.drafted.connect(told.append)
    composer.show_draft(Draft("kept"))
    composer.flush()
    assert told == []
    assert composer.draft == Draft("kept")


def test_changing_an_earlier_question_lays_the_draft_aside(qtbot, composer, sent):
    edits: list[tuple[str, Draft]] = []
    composer.edited.connect(lambda id_, draft: edits.append((id_, draft)))
    composer.editor.setPlainText("unsent")
    composer.begin_edit("t1", Draft("old question"))
    assert composer.draft == Draft("old question")
    qtbot.keyClicks(composer.editor, "!")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert edits == [("t1", Draft("old question!"))]
    assert sent == []
    assert composer.draft == Draft("unsent")


def test_a_cancelled_change_brings_the_draft_back(composer):
    composer.editor.setPlainText("unsent")
    composer.begin_edit("t1", Draft("old question"))
    assert composer.cancel_edit()
    assert composer.draft == Draft("unsent")
    assert not composer.cancel_edit()


def test_only_plain_words_are_pasted(composer):
    mime = QMimeData()
    mime.setHtml("<b>bold</b><script>x</script>")
    mime.setText("bold\0er")
    composer.editor.insertFromMimeData(mime)
    assert composer.draft == Draft("bolder")


@pytest.mark.parametrize("redo", ["Ctrl+Y", "Ctrl+Shift+Z"], ids=lambda keys: f"T1 {keys}")
def test_a_paste_is_a_step_of_its_own_and_both_keys_do_it_again(qtbot, composer, redo):
    editor = composer.editor
    qtbot.keyClicks(editor, "A sentence. ")
    mime = QMimeData()
    mime.setText("Pasted.")
    editor.insertFromMimeData(mime)
    qtbot.keyClicks(editor, " And more")
    steps = ["A sentence. Pasted. And more", "A sentence. Pasted.", "A sentence. "]
    for words in steps:
        assert editor.toPlainText() == words
        QTest.keySequence(editor, QKeySequence.StandardKey.Undo)
    assert editor.toPlainText() == ""
    for words in reversed(steps):
        QTest.keySequence(editor, QKeySequence(redo))
        assert editor.toPlainText() == words


@pytest.mark.parametrize("redo", ["Ctrl+Y", "Ctrl+Shift+Z"], ids=lambda keys: f"T1 line {keys}")
def test_both_keys_do_again_in_a_line_too(qtbot, appearance, redo):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "word")
    line.undo()
    QTest.keySequence(line, QKeySequence(redo))
    assert line.text() == "word"


def a_picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return mime


def a_file() -> QMimeData:
    """As file managers offer it: the address, and the path as text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("letter.pdf")])
    mime.setText("letter.pdf")
    return mime


def a_page() -> QMimeData:
    mime = QMimeData()
    mime.setHtml("<p>One <b>bold</b> word</p><img src='http://127.0.0.1:9/x.png'><p>Two</p>")
    return mime


def an_address() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/x")])
    mime.setText("https://example.com/x")
    return mime


def a_sheet() -> QMimeData:
    """As a spreadsheet offers cells: text beside a picture of it."""
    mime = a_picture()
    mime.setText("1\t2")
    return mime


def something() -> QMimeData:
    mime = QMimeData()
    mime.setData("application/x-something", b"\1\2")
    return mime


@pytest.mark.parametrize("way", ["paste", "drop"])
@pytest.mark.parametrize(
    ("made", "text", "attached", "why"),
    [
        pytest.param(a_picture, "", True, "", id="T2 screenshot"),
        pytest.param(a_file, "", True, "", id="T2 file"),
        pytest.param(a_page, "One bold word\nTwo", False, "", id="T2 HTML only"),
        pytest.param(an_address, "https://example.com/x", False, "", id="T2 address"),
        pytest.param(a_sheet, "1\t2", False, "", id="T2 text beside a picture"),
        pytest.param(something, "", False, "no text in this", id="T2 something else"),
    ],
)
def test_what_is_pasted_or_dropped_is_text_attached_or_one_sentence_says_why_not(
    qtbot, composer, made, text, attached, why, way
):
    said: list[str] = []
    brought: list[Brought] = []
    composer.refused.connect(said.append)
    composer.editor.brought.connect(brought.append)
    mime = made()
    assert composer.editor.canInsertFromMimeData(mime)
    if way == "paste":
        composer.editor.insertFromMimeData(mime)
    else:
        drop(composer.editor, mime)
    assert composer.editor.toPlainText() == text
    assert len(said) == bool(why)
    assert all(why in words for words in said)
    # What is dropped and can be attached goes on to the window, which takes it anywhere.
    assert len(brought) == (attached and way == "paste")
    assert not any(each.is_empty for each in brought)


def drop(editor, mime: QMimeData) -> None:
    """Let something fall on a field, as Qt tells it of the mouse."""
    place, left = QPoint(5, 5), Qt.MouseButton.LeftButton
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, action, mime, left, none)
    QApplication.sendEvent(editor.viewport(), entering)
    if not entering.isAccepted():
        return
    QApplication.sendEvent(editor.viewport(), QDropEvent(place, action, mime, left, none))


def test_T2_other_fields_do_not_take_a_path_either(qtbot, appearance):
    field = WritingField()
    qtbot.addWidget(field)
    field.show()
    field.insertFromMimeData(a_file())
    assert field.toPlainText() == ""
    qtbot.waitUntil(lambda: "Files go into a message" in QToolTip.text())
    QToolTip.hideText()


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98], ids=lambda share: f"V6 {share}")
def test_a_click_anywhere_in_the_box_is_a_click_into_the_text(qtbot, composer, share):
    composer.editor.setPlainText("one\ntwo")
    named(composer, "Send", QAbstractButton).setFocus()
    assert not composer.editor.hasFocus()
    below = QPoint(composer.width() // 2, round(composer.height() * share))
    target = composer.childAt(below) or composer
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(composer, below))
    assert composer.editor.hasFocus()
    assert composer.cursor().shape() == Qt.CursorShape.IBeamCursor
    qtbot.keyClicks(composer.editor, "x")
    assert "x" in composer.editor.toPlainText()
    composer.editor.clear()


@pytest.mark.measured
def test_a_megabyte_is_pasted_without_a_long_wait(composer, qtbot):
    import time

    mime = QMimeData()
    mime.setText("All work and no play makes Jack a dull boy.\n" * 24_000)
    began = time.thread_time()
    composer.editor.insertFromMimeData(mime)
    assert is_within(time.thread_time() - began, 3)
    assert composer.editor.height() == 320


def test_tab_leaves_the_field(qtbot, composer):
    qtbot.keyClicks(composer.editor, "a")
    qtbot.keyClick(composer.editor, Qt.Key.Key_Tab)
    assert composer.draft == Draft("a")
    assert not composer.editor.hasFocus()


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_no_text_has_no_tokens(text):
    assert tokens(text) == 0


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The quick brown fox jumps over the lazy dog.", 9, 13),
        ("你好世界你好世界", 5, 9),
        ("x", 1, 1),
        ("word " * 100_000, 100_000, 150_000),
    ],
)
def test_estimates_are_of_the_right_size(text, low, high):
    assert low <= tokens(text) <= high


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_has_at_least_one_token_and_at_most_one_a_letter(text):
    assert 1 <= tokens(text) <= len(text)


PAGE = (
    "<h2>Whales</h2><p>They <a href='https://e.org/song'>sing</a>.</p><ul><li>a</li><li>b</li></ul>"
)
PAGE_TEXT = "Whales\nThey sing.\na\nb"
PAGE_MARKDOWN = "## Whales\n\nThey [sing](https://e.org/song).\n\n- a\n- b"


def piece_of_a_page(html: str = PAGE, text: str = PAGE_TEXT) -> QMimeData:
    """As browsers offer what was selected."""
    mime = QMimeData()
    mime.setHtml(f"<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>")
    mime.setText(text)
    return mime


def a_large_page() -> QMimeData:
    return piece_of_a_page(f"<p style='{'x' * pages.AT_ONCE}'></p>{PAGE}", f"1 😀\r\n{PAGE_TEXT}")


@pytest.fixture
def clipboard(qapp):
    """The clipboard, left empty."""
    yield QApplication.clipboard()
    QApplication.clipboard().clear()


def test_a_piece_of_a_page_is_pasted_as_markdown_and_taken_back_at_once(qtbot, composer):
    editor = composer.editor
    qtbot.keyClicks(editor, "Look: ")
    editor.insertFromMimeData(piece_of_a_page())
    assert editor.toPlainText() == f"Look: {PAGE_MARKDOWN}"
    qtbot.keyClicks(editor, "!")
    editor.undo()
    editor.undo()
    assert editor.toPlainText() == "Look: "
    editor.redo()
    assert editor.toPlainText() == f"Look: {PAGE_MARKDOWN}"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div style='color: red'><span>x</span> = 1</div>", "x = 1"),
        ("<pre>x = 1<br>y = 2</pre>", "x = 1\ny = 2"),
        ("<a href='https://e.org/a'>The words of a link</a>", "https://e.org/a"),
        ("<h1>a</h1><p>b</p>" + " " * 1_000_001, "a\nb"),
    ],
    ids=["editor", "code", "copied link", "too large"],
)
def test_html_that_says_no_more_than_its_text_is_pasted_as_text(composer, html, text):
    composer.editor.insertFromMimeData(piece_of_a_page(html, text))
    assert composer.editor.toPlainText() == text


def test_html_without_a_text_becomes_markdown_too(composer):
    mime = QMimeData()
    mime.setHtml(PAGE)
    composer.editor.insertFromMimeData(mime)
    assert composer.editor.toPlainText() == PAGE_MARKDOWN


def test_paste_as_plain_text_stays_plain_by_key_and_menu(qtbot, composer, clipboard):
    editor = composer.editor
    clipboard.setMimeData(piece_of_a_page())
    QTest.keySequence(editor, QKeySequence("Ctrl+Shift+V"))
    assert editor.toPlainText() == PAGE_TEXT
    editor.clear()
    QTest.keySequence(editor, QKeySequence("Ctrl+V"))
    assert editor.toPlainText() == PAGE_MARKDOWN
    editor.clear()
    at = editor.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, editor.mapToGlobal(at))
    QApplication.sendEvent(editor, event)
    menu = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu))
    names = [each.text() for each in menu.actions()]
    (plain,) = [each for each in menu.actions() if each.text() == "Paste as plain text"]
    assert "Paste" in names[names.index(plain.text()) - 1]
    plain.trigger()
    menu.close()
    assert editor.toPlainText() == PAGE_TEXT


def test_a_picture_is_attached_by_pasting_as_plain_text_too(qtbot, composer, clipboard):
    brought: list[Brought] = []
    composer.editor.brought.connect(brought.append)
    clipboard.setMimeData(a_picture())
    composer.editor.paste_plain()
    assert len(brought) == 1


def large_page_pasted(composer) -> PastedPage:
    found: list[PastedPage] = []
    composer.editor.page_pasted.connect(found.append)
    composer.editor.insertFromMimeData(a_large_page())
    (pasted,) = found
    return pasted


def test_a_large_page_is_there_as_text_until_its_markdown_is(qtbot, composer):
    editor = composer.editor
    qtbot.keyClicks(editor, "before after")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.NextWord)
    pasted = large_page_pasted(composer)
    assert editor.toPlainText() == f"before 1 😀\n{PAGE_TEXT}after"
    editor.show_page(pasted, pages.markdown_of(pasted.html))
    assert editor.toPlainText() == f"before {PAGE_MARKDOWN}after"
    qtbot.keyClicks(editor, "!")
    assert editor.toPlainText() == f"before {PAGE_MARKDOWN}!after"
    editor.undo()
    editor.undo()
    assert editor.toPlainText() == "before after", "text and Markdown are one step"
    editor.redo()
    assert editor.toPlainText() == f"before {PAGE_MARKDOWN}after"


@pytest.mark.parametrize("change", ["type", "undo", "other draft", "nothing more in it"])
def test_what_was_done_since_is_not_overwritten_by_markdown(qtbot, composer, change):
    editor = composer.editor
    pasted = large_page_pasted(composer)
    markdown = pages.markdown_of(pasted.html)
    match change:
        case "type":
            qtbot.keyClicks(editor, "!")
        case "undo":
            editor.undo()
        case "other draft":
            composer.show_draft(Draft("words of another chat " * 9))
        case _:
            markdown = None
    before = editor.toPlainText()
    editor.show_page(pasted, markdown)
    assert editor.toPlainText() == before


def test_results_are_asked_for_above_the_words(composer):
    composer.show_calls((ToolUseBlock("tool_use", "one", "get_weather", {}),))
    catch_up()
    form = composer.findChild(ToolResultsForm)
    assert form is not None
    assert form.isVisible()
    assert form.geometry().bottom() < composer.editor.geometry().top()


def test_how_the_field_of_the_message_is_seen(composer):
    assert (
        outline(composer)
        == """\
__Ask anything__ {focus, called 'Message'}
[Attach files]
| [Search the web]
| [Compare] {tip 'Ask the same under several settings, side by side'}
| [Send] {faint, off}"""
    )
    composer.editor.setPlainText("Hello")
    composer.show_forecast("4,210 with this chat")
    assert (
        outline(composer)
        == """\
__Hello__ {focus, called 'Message'}
[Attach files]
| [Search the web]
| about 2 tokens · 4,210 with this chat {small muted}
| [Compare] {tip 'Ask the same under several settings, side by side'}
| [Send]"""
    )
    composer.begin_edit("t1", Draft("Old"))
    composer.show_forecast("", warning="It is too much.")
    assert (
        outline(composer)
        == """\
Changing an earlier question. The old one is kept. {muted}
| [Cancel the change]
__Old__ {focus, called 'Message'}
[Attach files]
| [Search the web]
| about 1 token · It is too much. {small warn}
| [Compare] {tip 'Ask the same under several settings, side by side'}
| [Send]"""
    )


CALL = ToolUseBlock("tool_use", "one", "get_weather", {"city": "Lisbon"})


def results(composer) -> ToolResultsForm:
    return child(composer, ToolResultsForm)


def test_results_go_with_the_words_once_all_are_there(qtbot, composer, sent):
    refused = heard(composer.refused)
    composer.show_calls((CALL, ToolUseBlock("tool_use", "two", "get_time", {})))
    composer.focus_results()
    first, second = (each.field for each in results(composer).fields)
    assert first.hasFocus()
    first.setPlainText("Sun")
    assert composer.draft.blocks == (ToolResultBlock("tool_result", "one", "Sun"),)
    composer.editor.setPlainText("And?")
    composer.editor.sent.emit()
    assert refused == [("Write the other results too, or press Skip.",)]
    assert sent == []
    second.setPlainText("Noon")
    composer.editor.sent.emit()
    (draft,) = sent
    assert draft.text == "And?"
    assert [each.content for each in draft.blocks] == ["Sun", "Noon"]
    assert results(composer).isHidden()
    assert composer.editor.toPlainText() == ""


def test_what_the_program_found_itself_goes_only_when_it_is_sent(composer, sent):
    composer.show_calls((CALL,))
    composer.suggest_results({"one": ToolResultBlock("tool_result", "one", "21 °C")})
    assert composer.draft.is_blank, "it only stands there"
    composer.editor.setPlainText("Hi")
    composer.editor.sent.emit()
    assert sent[0].blocks == ()
    composer.show_calls((CALL,))
    composer.suggest_results({"one": ToolResultBlock("tool_result", "one", "21 °C")})
    results(composer).send.click()
    assert [each.content for each in sent[1].blocks] == ["21 °C"]


def test_while_an_earlier_question_is_changed_no_results_are_asked_for(composer):
    composer.show_calls((CALL,))
    form = results(composer)
    assert not form.isHidden()
    composer.begin_edit("t1", Draft("Old"))
    assert composer.edited_turn == "t1"
    assert form.isHidden()
    composer.show_calls((CALL,))
    assert form.isHidden()
    composer.show_draft(Draft("Other"))
    assert composer.edited_turn == ""
    assert composer.editor.toPlainText() == "Other"
    assert not form.isHidden(), "and then they are asked for again"


def test_a_change_within_a_change_keeps_what_was_laid_aside_first(composer):
    composer.editor.setPlainText("new words")
    composer.begin_edit("t1", Draft("One"))
    composer.begin_edit("t2", Draft("Two"))
    assert composer.edited_turn == "t2"
    drafted = heard(composer.drafted)
    composer.flush()
    assert drafted == [], "a change is no draft"
    assert composer.cancel_edit()
    assert not composer.cancel_edit()
    assert composer.editor.toPlainText() == "new words"


def test_words_that_were_sent_another_way_go_unless_they_were_changed(qtbot, composer):
    composer.editor.setPlainText("Compare this")
    composer.take_sent(Draft("Compare that"))
    assert composer.editor.toPlainText() == "Compare this"
    composer.take_sent(Draft("Compare this"))
    assert composer.editor.toPlainText() == ""
    qtbot.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.editor.toPlainText() == "Compare this"
    composer.remember_prompt("")
    composer.empty()
    qtbot.keyClick(composer.editor, Qt.Key.Key_Up)
    assert composer.editor.toPlainText() == ""


def test_a_forecast_stands_beside_the_estimate_and_a_warning_stands_out(composer):
    composer.show_forecast("4,210 with this chat")
    assert "4,210" not in outline(composer), "nothing is written yet"
    composer.editor.setPlainText("Hello")
    assert "about 2 tokens · 4,210 with this chat {small muted}" in outline(composer)
    composer.show_forecast("4,210 with this chat", warning="Too much.")
    assert "about 2 tokens · Too much. {small warn}" in outline(composer)
    composer.show_forecast("")
    assert "about 2 tokens {small muted}" in outline(composer)


def test_the_button_sends_and_the_keyboard_goes_back_into_the_field(qtbot, composer, sent):
    send = named(composer, "Send", QAbstractButton)
    assert not send.isEnabled()
    composer.editor.setPlainText("Hello")
    send.setFocus()
    send.click()
    assert sent == [Draft("Hello")]
    assert composer.editor.hasFocus()
    stops = heard(composer.stop_requested)
    composer.ask_to_stop()
    assert stops == [], "there is nothing to stop"
    composer.show_running(True)
    composer.editor.setPlainText("More")
    stop = named(composer, "Stop", QAbstractButton)
    assert stop.objectName() == "stop"
    stop.click()
    assert len(stops) == 1 and len(sent) == 1
    composer.show_running(False)
    assert named(composer, "Send", QAbstractButton).objectName() == "send"


def test_only_the_left_button_puts_the_cursor_and_the_box_shows_where_one_writes(qtbot, composer):
    other = composer.compare
    other.setFocus()
    unfocused = composer.grab().toImage()
    place = QPointF(20, composer.height() - 6)
    for which, goes in ((Qt.MouseButton.RightButton, False), (Qt.MouseButton.LeftButton, True)):
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            place,
            QPointF(composer.mapToGlobal(place.toPoint())),
            which,
            which,
            Qt.KeyboardModifier.NoModifier,
        )
        composer.mousePressEvent(event)
        assert composer.editor.hasFocus() is goes
    assert composer.grab().toImage() != unfocused
    assert composer.property("focused") is True


def test_the_field_has_two_fifths_of_the_window_at_most(composer):
    composer.editor.setPlainText("\n" * 100)
    for height, most in ((1000, 400), (500, 200)):
        composer.limit_to(height)
        catch_up()
        assert composer.editor.height() == most
    composer.editor.setPlainText("")
    catch_up()
    line = composer.editor.fontMetrics().lineSpacing()
    assert line < composer.editor.height() < 3 * line


def test_what_is_dropped_beside_the_text_is_taken_into_it(composer):
    composer.compare.setFocus()
    mime = QMimeData()
    mime.setText("dropped")
    composer.take(mime)
    assert composer.editor.toPlainText() == "dropped"
    assert composer.editor.hasFocus()


@pytest.mark.parametrize("length", [7_999, 8_000])
def test_a_long_text_that_was_pasted_may_be_attached(composer, length):
    offered = heard(composer.editor.long_text_pasted)
    mime = QMimeData()
    mime.setText("x" * length)
    composer.editor.insertFromMimeData(mime)
    assert len(offered) == int(length >= 8_000)


def test_the_estimate_is_quiet_from_the_first(composer):
    composer.editor.setPlainText("Hello")
    assert "about 2 tokens {small muted}" in outline(composer)

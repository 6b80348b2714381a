from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton

from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.chat.hello import COMPARED, EXAMPLES, Hello
from orca_desktop.ui.features.welcome.welcome import Welcome
from tests.support.outline import outline
from tests.support.widgets import catch_up, is_shown, named
from tests.ui.conftest import child


@pytest.fixture
def welcome(qtbot, appearance):
    shown = Welcome()
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    return shown


def status(welcome) -> QLabel:
    """What the field for the key says."""
    return child(welcome.key, QLabel, "keyStatus")


def test_the_two_choices_weigh_the_same(qtbot, welcome):
    connect, practice = welcome.key.button, welcome.practice
    assert connect.property("kind") == practice.property("kind") == "primary"
    assert connect.size() == practice.size()
    places = [each.mapTo(welcome, each.rect().topLeft()).y() for each in (connect, practice)]
    assert places[0] == places[1]
    cards = [each.parentWidget().width() for each in (welcome.key, practice)]
    assert abs(cards[0] - cards[1]) <= 1


def test_the_cards_stand_above_each_other_in_a_narrow_window(qtbot, welcome):
    welcome.resize(520, 700)
    catch_up()
    first = welcome.key.mapTo(welcome, welcome.key.rect().topLeft())
    second = welcome.practice.mapTo(welcome, welcome.practice.rect().topLeft())
    assert second.y() > first.y() + welcome.key.height()
    assert welcome.horizontalScrollBar().maximum() == 0


def test_a_pasted_key_is_told_once_without_blanks(qtbot, welcome):
    said: list[str] = []
    welcome.key.entered.connect(said.append)
    welcome.key.field.setText("  sk-orca-secret \n")
    qtbot.keyClick(welcome.key.field, Qt.Key.Key_Return)
    assert said == ["sk-orca-secret"]


def test_without_a_key_nothing_is_tested(qtbot, welcome):
    with qtbot.assertNotEmitted(welcome.key.entered):
        qtbot.mouseClick(welcome.key.button, Qt.MouseButton.LeftButton)
    assert status(welcome).text() == "Paste your key first."


def test_the_key_is_hidden_until_the_eye_is_pressed(qtbot, welcome):
    field = welcome.key.field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(named(welcome.key, "Show the key", QAbstractButton), Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert is_shown(welcome.key, "Hide the key")


@pytest.mark.parametrize(
    ("shown", "words", "tone"),
    [
        (KeyShown(), "It will be kept in this computer's keyring and nowhere else.", "small"),
        (KeyShown(where="KWallet"), "It will be kept in KWallet and nowhere else.", "small"),
        (KeyShown(KeyState.TESTING), "Testing the key …", "small"),
        (KeyShown(KeyState.STORED, "KWallet"), "The key is kept in KWallet.", "good"),
        (
            KeyShown(KeyState.SESSION_ONLY, problem=Text("x", "No keyring.")),
            "The key is kept until you close Orca Desktop. No keyring.",
            "warning",
        ),
        (
            KeyShown(KeyState.FROM_ENVIRONMENT),
            "The key comes from ORCAROUTER_API_KEY and is not kept.",
            "good",
        ),
        (KeyShown(KeyState.REFUSED), "The gateway does not accept this key.", "problem"),
        (KeyShown(problem=Text("x", "It is locked.")), "It is locked.", "warning"),
    ],
)
def test_the_state_of_the_key_in_words(welcome, shown, words, tone):
    welcome.show_key(shown)
    assert status(welcome).text() == words
    assert status(welcome).property("tone") == tone


def test_a_key_that_works_is_forgotten_by_the_field_and_a_refused_one_is_not(welcome):
    welcome.key.field.setText("sk-orca-x")
    welcome.show_key(KeyShown(KeyState.TESTING))
    assert not welcome.key.field.isEnabled()
    welcome.show_key(KeyShown(KeyState.REFUSED))
    assert welcome.key.field.text() == "sk-orca-x"
    assert welcome.key.field.isEnabled()
    welcome.show_key(KeyShown(KeyState.STORED, "KWallet", "-x"))
    assert welcome.key.field.text() == ""


def test_hello_offers_three_examples(qtbot, appearance):
    hello = Hello()
    qtbot.addWidget(hello)
    hello.show()
    buttons = hello.findChildren(QPushButton)
    assert [each.text() for each in buttons] == [
        *EXAMPLES,
        f"Compare three answers: {COMPARED}",
    ]
    assert len(buttons) == 3
    with qtbot.waitSignal(hello.example_chosen) as told:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [EXAMPLES[1]]
    with qtbot.waitSignal(hello.comparison_chosen) as told:
        qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert told.args == [COMPARED]


def test_how_the_first_page_and_an_empty_chat_are_seen(qtbot, welcome):
    assert (
        outline(welcome)
        == """\
Welcome to Orca Desktop {title bold}
One window for the models behind OrcaRouter. How would you … {muted, wraps}
Connect to OrcaRouter {large bold}
| Look around first {large bold}
More than 200 models, paid by use. Sign in, or paste the ke… {muted, wraps}
| Works at once, without a key and without a network. The ans… {muted, wraps}
[Get a key at orcarouter.ai] {accent, focus}
_Paste your key_ {hidden, called 'API key'}
| [Show the key]
It will be kept in this computer's keyring and nowhere else. {small muted, wraps}
[Connect] {bold on_accent filled}
| [Look around first] {bold on_accent filled}
Your conversations stay on this computer. Nothing leaves it… {muted, wraps}"""
    )
    welcome.key.show_sign_in(possible=True)
    assert (
        outline(welcome.key)
        == """\
[Sign in with OrcaRouter] {bold on_accent filled}
or paste a key: {small muted}
_Paste your key_ {hidden, called 'API key'}
| [Show the key]
It will be kept in this computer's keyring and nowhere else. {small muted, wraps}
[Connect]"""
    )
    welcome.key.show_sign_in(possible=True, waiting=True)
    assert (
        outline(welcome.key)
        == """\
[Waiting for the browser …] {faint, off}
| [Cancel] {focus, called 'Cancel signing in'}
or paste a key: {small muted}
_Paste your key_ {hidden, called 'API key'}
| [Show the key]
It will be kept in this computer's keyring and nowhere else. {small muted, wraps}
[Connect] {bold on_accent filled}"""
    )
    hello = Hello()
    qtbot.addWidget(hello)
    hello.show()
    assert (
        outline(hello)
        == """\
What would you like to know? {title bold, wraps}
Ask below, or begin with one of these: {muted, wraps}
[Plan three days in Lisbon with a toddler.] {focus}
[Explain compound interest with a small table.]
[Compare three answers: Write a toast for my sister's weddin…]"""
    )


def test_once_a_key_works_the_next_is_hidden_again(qtbot, welcome):
    eye = named(welcome.key, "Show the key", QAbstractButton)
    eye.click()
    welcome.key.field.setText("sk-orca-x")
    welcome.show_key(KeyShown(KeyState.STORED, "KWallet"))
    assert welcome.key.field.echoMode() is QLineEdit.EchoMode.Password
    assert not eye.isChecked()
    assert is_shown(welcome.key, "Show the key")
    eye.click()
    welcome.show_key(KeyShown(KeyState.REFUSED))
    assert welcome.key.field.echoMode() is QLineEdit.EchoMode.Normal, (
        "it is mended where it is seen"
    )


def test_the_easiest_way_to_connect_is_filled_alone(welcome):
    key = welcome.key

    def filled() -> list[bool]:
        return [each.property("kind") == "primary" for each in (key.browser, key.button)]

    assert filled() == [False, True], "where nobody can sign in a key is the way"
    key.show_sign_in(possible=True)
    assert filled() == [True, False]
    key.field.setText("sk-orca-a")
    assert filled() == [False, True], "who has pasted a key wants to connect with it"
    key.field.clear()
    assert filled() == [True, False]

"""The fields of numbers in the form of a comparison."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from orca_desktop.ui.features.compare.setup.number_fields import AmountField, NumberField
from tests.support.widgets import catch_up

pytestmark = pytest.mark.usefixtures("english")


def write(field, text):
    """Write over what is in a field, in any script, and leave it."""
    line = field.lineEdit()
    field.setFocus()
    line.selectAll()
    for char in text:
        event = QInputMethodEvent()
        event.setCommitString(char)
        QApplication.sendEvent(line, event)
    field.interpretText()
    line.editingFinished.emit()


def shown(qtbot, field, value):
    qtbot.addWidget(field)
    field.show()
    field.show_number(value)
    qtbot.waitExposed(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("0.3", 0.3, id="T4 digits"),
        pytest.param("0,3", 0.3, id="T4 a comma"),
        pytest.param("۰٫۳", 0.3, id="T4 Persian digits"),
        pytest.param("0.3x", 0.7, id="T4 nonsense leaves the old value"),
        pytest.param("", 0.7, id="T4 nothing leaves the old value"),
        pytest.param("9", 0.7, id="T4 out of range leaves the old value"),
    ],
)
def test_a_number_is_read_as_it_is_written(qtbot, text, value):
    field = shown(qtbot, NumberField("Creativity", 0, 1, 0.1), 0.7)
    write(field, text)
    assert field.number == value
    assert field.text() == str(value)


@given(number=st.decimals(-3, 3, places=3), step=st.sampled_from([0.05, 0.1, 1]))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_has_more_places_than_the_step_or_is_out_of_range_is_not_taken(qapp, number, step):
    field = NumberField("Creativity", -1, 2, step)
    state, *_ = field.validate(str(number), 0)
    fits = number == round(number, 0 if step == 1 else 2) and -1 <= number <= 2
    assert (state == QValidator.State.Acceptable) == fits
    if fits:
        write(field, str(number))
        assert field.number == float(number)
        assert field.text() == (str(int(number)) if step == 1 else str(float(number)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("1,5", 500, id="T5 a half"),
        pytest.param("4096.0", 4096, id="T5 a whole number with a point"),
        pytest.param("4,096", 4096, id="T5 groups"),
        pytest.param("4.096", 500, id="T5 the thousand of another language"),
    ],
)
def test_a_whole_number_is_never_another_one(qtbot, text, value):
    field = shown(qtbot, NumberField("Tokens", 1, 100_000), 500)
    write(field, text)
    assert field.number == value


def test_T4_an_amount_keeps_its_sign(qtbot):
    field = shown(qtbot, AmountField("Limit", 0, 1000, 0.5, prefix="$"), 0.5)
    assert field.text() == "$0.50"
    write(field, "$1,25")
    assert field.number == 1.25


@pytest.mark.parametrize("leaves", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("field", "written", "said"),
    [
        (lambda: NumberField("Creativity", 0, 1, 0.1), "9", "Give a number from 0.0 to 1.0."),
        (lambda: NumberField("Words", 1, 200), "0", "Give a whole number from 1 to 200."),
        (lambda: AmountField("Price", 0, 5, 0.1, "$"), "x", "Give a number from 0.00 to 5.00."),
    ],
)
def test_what_is_not_taken_is_told_however_the_field_is_left(qtbot, field, written, said, leaves):
    page = QWidget()
    rows = QVBoxLayout(page)
    made, other = field(), QLineEdit()
    rows.addWidget(made)
    rows.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    before = made.value()
    made.lineEdit().selectAll()
    QTest.keyClicks(made, written)
    QTest.keyClick(made, leaves)
    catch_up()
    assert QToolTip.isVisible()
    assert QToolTip.text() == said
    assert made.value() == before
    other.setFocus()  # which hides the tip
    made.setFocus()
    made.lineEdit().selectAll()
    QTest.keyClick(made, Qt.Key.Key_Delete)
    QTest.keyClick(made, leaves)
    catch_up()
    assert not QToolTip.isVisible(), "nothing was written, so nothing was wrong"
    assert made.value() == before

"""What the first question needs is there before it is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from orca_desktop.ui.features.chat.page import ChatPage
from orca_desktop.ui.theme.appearance import Appearance, ThemeChoice
from orca_desktop.ui.transcript import Transcript


def test_D12_the_transcript_is_made_while_the_first_question_is_written(qtbot, qapp):
    assert isinstance(qapp, QApplication)
    page = ChatPage(Appearance(qapp, ThemeChoice.LIGHT, 1.0))
    qtbot.addWidget(page)
    page.show()
    assert page.findChild(Transcript) is None
    page.composer.editor.replace("W")
    qtbot.waitUntil(lambda: page.findChild(Transcript) is not None)
    assert page.transcript_shown is None
    assert page.hello.isVisible()
    before = page.transcript
    page.composer.editor.replace("Why?")
    assert page.transcript is before
    before.close_formulas()

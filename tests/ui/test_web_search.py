"""The switch for searching the web beside the field of the message."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt

from orca_desktop.ui.features.chat import Composer
from tests.support.waiting import until


async def test_the_switch_sets_and_follows_the_setting(program, window, qtbot):
    search, session = window.composer.search, program.session
    assert not search.isChecked()
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    assert session.shown.settings.get("web_search") is True
    assert "billed on top" in window.toast.words
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    assert session.shown.settings.get("web_search") is None
    await session.settings.set(session.shown.settings.with_value("web_search", True))
    await until(search.isChecked)
    await session.new_conversation()
    await until(lambda: not search.isChecked())
    await until(lambda: program.presenters.is_idle)


async def test_a_model_that_cannot_search_says_so(program, window, monkeypatch):
    session, search = program.session, window.composer.search
    can = session.capabilities()
    monkeypatch.setattr(
        type(session), "capabilities", lambda *_: dataclasses.replace(can, web_search=False)
    )
    await session.settings.set(session.shown.settings.with_value("max_tokens", 77))
    await until(lambda: not search.isEnabled())
    assert "cannot search" in search.accessibleName()
    await session.settings.set(session.shown.settings.with_value("web_search", True))
    await until(search.isEnabled)


def test_the_field_of_all_columns_has_no_switch(qtbot, appearance):
    composer = Composer(compact=True)
    qtbot.addWidget(composer)
    composer.show()
    assert not composer.search.isVisible()
    assert composer.attach.isVisible()

"""The switch for searching the web beside the field of the message."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.ui.features.chat import Composer
from orca_desktop.ui.features.parameters.search_options import SearchOptions
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import button, named, words


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


async def test_how_to_search_is_asked_where_it_is_switched_on(program, window, qtbot):
    composer, session = window.composer, program.session
    assert not composer.search_options.isVisible()
    qtbot.mouseClick(composer.search, Qt.MouseButton.LeftButton)
    assert composer.search_options.isVisible()
    qtbot.mouseClick(composer.search_options, Qt.MouseButton.LeftButton)
    await until(lambda: isinstance(QApplication.activeModalWidget(), SearchOptions))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SearchOptions)
    most = named(dialog, "Most searches", QWidget)
    qtbot.keyClicks(most, "3")
    qtbot.keyClick(most, Qt.Key.Key_Tab)
    sites = named(dialog, "Only these sites", QPlainTextEdit)
    sites.setFocus()
    qtbot.keyClicks(sites, "https://example.com")
    sites.clearFocus()
    await until(lambda: "Write a site without https" in " ".join(words(dialog)))
    sites.setPlainText("example.com")
    city = named(dialog, "City to search for", QWidget)
    qtbot.keyClicks(city, "Lisbon")
    await until(lambda: session.shown.settings.get("search_city") == "Lisbon")
    assert session.shown.settings["search_most"] == 3
    assert session.shown.settings["search_sites"] == ("example.com",)
    assert not dialog.rows["search_not_sites"].control.isEnabled()
    assert any("$0.05" in each for each in words(dialog))
    button(dialog, "Close").click()
    await until(lambda: QApplication.activeModalWidget() is None)
    qtbot.mouseClick(composer.search, Qt.MouseButton.LeftButton)
    assert not composer.search_options.isVisible()
    assert session.shown.settings["search_city"] == "Lisbon", "kept for the next time"
    await until(lambda: program.presenters.is_idle)


def test_how_the_choices_of_a_search_are_seen(qtbot, appearance):
    appearance.dress()
    settings = DEFAULTS.with_value("web_search", True).with_value("search_sites", ("a.example",))
    dialog = SearchOptions(settings, Capabilities("x", is_known=True, web_search=True))
    qtbot.addWidget(dialog)
    dialog.resize(600, 900)
    dialog.show()
    assert (
        outline(dialog)
        == """\
== How to search the web
Most searches {bold, tip 'How often the model may search the web for one answer.'}
_automatic_ {focus, called 'Most searches', tip 'How often the model may search the web for one answer.'}
How often the model may search the web for one answer. {small muted, wraps}
Only these sites {bold, tip 'The sites that are searched, such as wikipedia.org; one a l…'}
| [Do not send Only these sites]
__a.example__ {called 'Only these sites', tip 'The sites that are searched, such as wikipedia.org; one a l…'}
The sites that are searched, such as wikipedia.org; one a l… {small muted, wraps}
Sites that are left out of the search, such as example.com;… {small muted, wraps}
City to search for {bold, tip 'Finds what is near, such as weather or shops. The provider …'}
__none__ {called 'City to search for', tip 'Finds what is near, such as weather or shops. The provider …'}
Finds what is near, such as weather or shops. The provider … {small muted, wraps}
Country to search for {bold, tip 'Two letters, such as DE, FR or US.'}
__none__ {called 'Country to search for', tip 'Two letters, such as DE, FR or US.'}
Two letters, such as DE, FR or US. {small muted, wraps}
Each search is billed on top. An answer with one search cos… {small muted, wraps}
[Close] {Enter where the focus is}"""
    )

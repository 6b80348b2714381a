"""Exporting the open conversation from the window."""

from __future__ import annotations

import asyncio
import threading

import pypdfium2
import pypdfium2.raw
import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.formats.options import Attachments
from orca_desktop.session.intents import AskQuestion, StartComparison
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.features.inspector.dialog import Inspector
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog
from orca_desktop.ui.features.usage.details import ReplyDetails
from orca_desktop.ui.platform import pdf
from tests.support.attachments import picture, saved
from tests.support.waiting import until
from tests.support.widgets import button, named

TOLD = "*temperature 0."


@pytest.fixture(autouse=True)
def _own_dialogs():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


async def compare(program, *, blind):
    cold, warm = (
        Variant(str(place), changes={"temperature": value})
        for place, value in enumerate((0.25, 0.75), 1)
    )
    plan = Plan(
        (Question.CREATIVITY,), program.session.shown.settings, (cold, warm), is_blind=blind
    )
    started = await program.session.ask(StartComparison(Draft("Plan a weekend"), plan))

    def over():
        replies = program.session.shown.by_id[started.turn_id].replies
        return len(replies) == 2 and program.session.workspace.is_at_rest

    await until(over)
    return started.turn_id


def asking(window):
    return next((each for each in window.findChildren(QFileDialog) if each.isVisible()), None)


def showing(window) -> ExportDialog | None:
    found = window.findChildren(ExportDialog)
    return next((each for each in found if each.isVisible()), None)


async def opened(window) -> ExportDialog:
    """The dialog, as its action opens it."""
    window.actions_by_name["export"].trigger()
    return await until(lambda: showing(window))


@pytest.mark.slow
async def test_a_blind_comparison_is_not_told_by_the_export(program, window, tmp_path):
    turn = await compare(program, blind=True)
    window.actions_by_name["export"].trigger()
    await until(lambda: window.toast.isVisible() or showing(window))
    assert showing(window) is None
    assert "blind" in window.toast.words
    target = tmp_path / "hidden.md"
    assert not await program.presenters.export.export_to(target)
    assert not target.exists()
    await program.session.compare.reveal(turn)
    program.presenters.comparisons.leave()
    (await opened(window)).reject()
    assert await program.presenters.export.export_to(target)
    assert TOLD in target.read_text(encoding="utf-8")


@pytest.mark.slow
async def test_no_request_and_no_details_tell_a_blind_comparison(program, window):
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: program.session.workspace.is_at_rest)
    earlier = program.session.shown.path[0].chosen
    turn = await compare(program, blind=True)
    answer = program.session.shown.path[-1].chosen
    for ask in (
        window.actions_by_name["request"].trigger,
        lambda: program.presenters.inspector.open(answer.id),
        lambda: window.transcript.reply_details_requested.emit(answer.id),
    ):
        window.toast.dismiss()
        ask()
        await until(window.toast.isVisible)
        assert "blind" in window.toast.words
        assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    window.transcript.reply_details_requested.emit(earlier.id)
    dialog = await until(lambda: next(iter(window.findChildren(ReplyDetails)), None))
    dialog.close()
    await program.session.compare.reveal(turn)
    window.actions_by_name["request"].trigger()
    inspector = await until(lambda: next(iter(window.findChildren(Inspector)), None))
    inspector.close()


@pytest.mark.slow
async def test_an_open_comparison_is_exported_at_once(program, window, tmp_path):
    await compare(program, blind=False)
    target = tmp_path / "open.md"
    assert await program.presenters.export.export_to(target)
    assert await asyncio.to_thread(target.exists)


@pytest.mark.slow
async def test_a_web_page_and_a_pdf_hold_the_pictures(program, window, tmp_path):
    attached = await program.session.attachments.bring(saved(picture(90, 60), "PNG"), "whale.png")
    await program.session.ask(AskQuestion(Draft("What is this?", (attached.block,))))
    await until(lambda: program.session.workspace.is_at_rest)
    export = program.presenters.export
    assert await export.export_to(tmp_path / "a.html", Attachments.FILES)
    assert "data:image/png;base64," in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert await export.export_to(tmp_path / "b.html", Attachments.LEFT_OUT)
    assert "data:image" not in (tmp_path / "b.html").read_text(encoding="utf-8")
    assert await export.export_to(tmp_path / "a.pdf", Attachments.INSIDE)
    paper = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    objects = [each.type for each in paper[0].get_objects()]
    paper.close()
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in objects


@pytest.mark.slow
async def test_no_form_tells_a_blind_comparison(program, window, tmp_path):
    await compare(program, blind=True)
    for ending in ("md", "html", "txt", "pdf"):
        target = tmp_path / f"hidden.{ending}"
        assert not await program.presenters.export.export_to(target)
        assert not await asyncio.to_thread(target.exists)


async def test_a_page_is_drawn_without_loading_anything(qapp, tmp_path):
    outside = tmp_path / "outside.png"
    outside.write_bytes(saved(picture(90, 60), "PNG"))
    page = f'<p>Words</p><img src="{outside.as_uri()}"><img src="http://127.0.0.1:9/x.png">'
    data = await pdf.made_of(page)
    paper = pypdfium2.PdfDocument(data)
    found = paper[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    sizes = [each.get_px_size() for each in found if isinstance(each, pypdfium2.PdfImage)]
    paper.close()
    assert (90, 60) not in sizes, "only the sign of a picture that is not there"


async def test_long_texts_are_cut_between_lines_and_long_code_wraps(qapp):
    lines = "".join(f"<p>Paragraph {number}</p>" for number in range(200))
    data = await pdf.made_of(f"<pre><code>{'x' * 500}END</code></pre>{lines}")
    paper = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in paper]
    count = len(paper)
    paper.close()
    assert count > 3
    assert "END" in pages[0].replace("\r", "").replace("\n", "")
    text = "\n".join(pages)
    assert all(f"Paragraph {number}" in text for number in range(200))
    assert all(f"{number} / {count}" in page for number, page in enumerate(pages, 1))


@pytest.mark.slow
async def test_what_reads_an_export_back_can_be_left_away(program, window, tmp_path):
    await program.session.ask(AskQuestion(Draft("Whales?")))
    await until(lambda: program.session.workspace.is_at_rest)
    whole, bare = tmp_path / "whole.md", tmp_path / "bare.md"
    assert await program.presenters.export.export_to(whole)
    settings = program.presenters.settings.open("privacy")
    assert settings.reads_back.isChecked()
    settings.reads_back.click()
    await until(lambda: not program.session.exports.can_be_read_back)
    settings.reject()
    assert await program.presenters.export.export_to(bare)
    assert "<!--" in whole.read_text(encoding="utf-8")
    assert "<!--" not in bare.read_text(encoding="utf-8")
    assert "Whales?" in bare.read_text(encoding="utf-8")
    dialog = await opened(window)
    box = named(dialog, "Can be read back", QCheckBox)
    assert not box.isChecked(), "it is one choice, wherever it is made"
    box.click()
    button(dialog, "Copy").click()
    await until(lambda: program.session.exports.can_be_read_back)
    await until(lambda: program.presenters.is_idle)
    dialog.reject()
    assert program.presenters.settings.open("privacy").reads_back.isChecked()


def test_a_page_that_nobody_waits_for_any_more_is_drawn_in_silence(qapp, capfd):
    begun, go_on = threading.Event(), threading.Event()
    seen: list[bool] = []

    def work(given_up: threading.Event) -> str:
        begun.set()
        go_on.wait(10)
        seen.append(given_up.is_set())
        return "drawn"

    async def give_up() -> None:
        task = spawn(pdf.in_thread_of_qt(work), "drawing")
        assert await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(give_up())
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    assert capfd.readouterr().err == ""
    assert seen == [True], "so that it need not be drawn to its end"

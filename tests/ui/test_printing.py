"""Printing the open conversation: the sheets of its PDF, by the system's dialog."""

from __future__ import annotations

import asyncio
import dataclasses
import subprocess
import sys
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Draft
from orca_desktop.formats.options import ExportForm
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog
from orca_desktop.ui.platform import pdf, printing
from tests.support.waiting import until
from tests.support.widgets import button, named
from tests.ui.test_export import compare

LINES = "".join(f"<p>Paragraph {number}</p>" for number in range(200))
PAGE = f"<pre><code>{'x' * 500}END</code></pre>{LINES}"


def to_file(target) -> QPrinter:
    printer = printing.new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageLayout(pdf.layout(QPageSize(QPageSize.PageSizeId.A4)))
    printer.setOutputFileName(str(target))
    return printer


def sheets(target) -> list[str]:
    paper = pypdfium2.PdfDocument(target)
    found = [page.get_textpage().get_text_range() for page in paper]
    paper.close()
    return found


async def test_what_is_printed_is_what_the_pdf_shows(qapp, tmp_path):
    target = tmp_path / "printed.pdf"
    assert await printing.printed(PAGE, to_file(target))
    exported = tmp_path / "exported.pdf"
    exported.write_bytes(await pdf.made_of(PAGE))
    found = sheets(target)
    assert found == sheets(exported)
    assert "END" in found[0].replace("\r", "").replace("\n", "")
    assert all(f"{number} / {len(found)}" in each for number, each in enumerate(found, 1))


async def test_sheets_that_are_chosen_keep_their_numbers(qapp, tmp_path):
    target = tmp_path / "printed.pdf"
    printer = to_file(target)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert await printing.printed(PAGE, printer)
    exported = tmp_path / "exported.pdf"
    exported.write_bytes(await pdf.made_of(PAGE))
    assert sheets(target) == sheets(exported)[1:3]


async def test_other_paper_has_other_sheets(qapp, tmp_path):
    target = tmp_path / "printed.pdf"
    printer = to_file(target)
    printer.setPageLayout(pdf.layout(QPageSize(QPageSize.PageSizeId.A5)))
    assert await printing.printed(PAGE, printer)
    paper = pypdfium2.PdfDocument(target)
    size = paper[0].get_size()
    paper.close()
    assert [round(each) for each in size] == [420, 595]
    text = "\n".join(sheets(target))
    assert all(f"Paragraph {number}" in text for number in range(200))


@pytest.mark.qt_log_ignore("QPainter::begin")
async def test_what_the_printer_does_not_take_is_told(qapp, tmp_path):
    assert not await printing.printed(PAGE, to_file(tmp_path / "nowhere" / "printed.pdf"))


def test_what_is_given_up_is_drawn_no_further(qapp, tmp_path):
    given_up = Event()
    target = tmp_path / "given up.pdf"
    writer = QPdfWriter(str(target))
    drawn: list[int] = []

    def wanted(number: int) -> bool:
        drawn.append(number)
        if number == 2:
            given_up.set()
        return True

    assert not pdf.paint(PAGE, writer, given_up, wanted)
    assert drawn == [1, 2]


def test_what_a_printer_has_begun_to_take_goes_to_its_end(qapp, tmp_path):
    target = tmp_path / "printed.pdf"
    given_up = Event()

    def wanted(number: int) -> bool:
        given_up.set()
        return True

    assert pdf.paint(PAGE, to_file(target), given_up, wanted)
    assert len(sheets(target)) > 2
    target.unlink()
    assert not pdf.paint(PAGE, to_file(target), given_up)
    assert not target.exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's own")
async def test_printing_can_be_stopped(program, window, tmp_path, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    drawing = Event()

    async def printed(page: str, printer: QPrinter) -> bool:
        drawing.set()
        return await asyncio.Event().wait()

    async def agree(dialog: QPrintDialog) -> None:
        name = dialog.findChild(QLineEdit, "filename")
        assert isinstance(name, QLineEdit)
        name.setText(str(tmp_path / "printed.pdf"))
        dialog.accept()
        await until(drawing.is_set)
        drawing.clear()

    monkeypatch.setattr(printing, "printed", printed)
    await program.session.ask(AskQuestion(Draft("Plan a weekend with a table")))
    await until(lambda: program.session.workspace.is_at_rest)
    window.actions_by_name["print"].trigger()
    await agree(await until(lambda: asking(window)))
    window.actions_by_name["print"].trigger()
    await until(lambda: window.toast.words == "The chat before is still being printed.")
    button(window.toast, "Stop").click()
    await until(lambda: window.toast.words.startswith("Stopped. "))

    window.actions_by_name["export"].trigger()
    dialog = await until(lambda: next(iter(window.findChildren(ExportDialog)), None))
    dialog.show_choices(dataclasses.replace(dialog.choices, form=ExportForm.PDF))
    button(dialog, "Print…").click()
    await agree(await until(lambda: asking(dialog)))
    await until(dialog.stop.isVisible)
    dialog.stop.click()
    await until(lambda: "printer" in dialog.told.text())
    dialog.reject()
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_without_a_printer_a_pdf_is_advised(program, window, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: program.session.workspace.is_at_rest)
    window.actions_by_name["print"].trigger()
    await until(window.toast.isVisible)
    assert "Export the chat as a PDF" in window.toast.words
    assert not window.findChildren(QPrintDialog)


async def test_nothing_is_printed_of_an_empty_chat(program, window):
    window.actions_by_name["print"].trigger()
    await until(window.toast.isVisible)
    assert "nothing to export" in window.toast.words


@pytest.mark.slow
async def test_a_blind_comparison_is_not_printed(program, window, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    await compare(program, blind=True)
    window.actions_by_name["print"].trigger()
    await until(window.toast.isVisible)
    assert "blind" in window.toast.words


def asking(window):
    return next((each for each in window.findChildren(QPrintDialog) if each.isVisible()), None)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's own")
async def test_the_dialog_prints_to_a_file(program, window, tmp_path, monkeypatch):
    # Its own dialog prints to a file also where there is no printer, as on a machine for tests.
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    await program.session.ask(AskQuestion(Draft("Plan a weekend with a table")))
    await until(lambda: program.session.workspace.is_at_rest)
    window.actions_by_name["print"].trigger()
    dialog = await until(lambda: asking(window))
    assert dialog.windowTitle() == "Print"
    dialog.reject()
    await until(lambda: program.presenters.is_idle)
    assert not window.toast.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.findChildren(QPrintDialog), "nothing of it is left"
    window.actions_by_name["print"].trigger()
    dialog = await until(lambda: asking(window))
    target = tmp_path / "printed.pdf"
    dialog.findChild(QLineEdit, "filename").setText(str(target))
    dialog.accept()
    await until(lambda: window.toast.words == "Printed to a file.")
    (found, *_) = sheets(target)
    assert "Plan a weekend with a table" in found
    assert "1 / " in found


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's own")
async def test_what_the_export_dialog_shows_is_printed_as_it_is_chosen(
    program, window, tmp_path, monkeypatch
):
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    await program.session.ask(AskQuestion(Draft("Plan a weekend with a table")))
    await until(lambda: program.session.workspace.is_at_rest)
    window.actions_by_name["export"].trigger()
    dialog = await until(lambda: next(iter(window.findChildren(ExportDialog)), None))
    assert not dialog.print.isVisible(), "that is a text, not a page"
    for form in (ExportForm.PDF, ExportForm.OPEN_DOCUMENT):
        dialog.show_choices(dataclasses.replace(dialog.choices, form=form))
        assert dialog.print.isVisible()
    named(dialog, "Times of messages", QCheckBox).click()
    button(dialog, "Print…").click()
    asked = await until(lambda: asking(dialog))
    target = tmp_path / "printed.pdf"
    asked.findChild(QLineEdit, "filename").setText(str(target))
    asked.accept()
    await until(lambda: dialog.told.text() == "Printed to a file.")
    (found, *_) = sheets(target)
    assert "Plan a weekend with a table" in found
    assert str(clock.local(program.session.shown.head.created).year) in found
    dialog.reject()


@pytest.mark.slow
def test_printing_costs_a_start_nothing():
    program = (
        "import sys; import orca_desktop.ui.shell.presenters;"
        "sys.exit(any('PrintSupport' in each for each in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

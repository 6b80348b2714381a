"""No file of the project does what the project must never do, and each gate notices a breach."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture import gates
from tests.architecture.gates import ROOT, Gate, project_files, python_files

BREACHES: list[tuple[Gate, str]] = [
    (gates.unsafe_code, "client = httpx.AsyncClient(verify=False)"),
    (gates.unsafe_code, "context.verify_mode = ssl.CERT_NONE"),
    (gates.unsafe_code, "from ssl import CERT_NONE\nmode = CERT_NONE"),
    (gates.unsafe_code, "ssl._create_unverified_context()"),
    (gates.unsafe_code, "f(check_hostname=False)"),
    (gates.unsafe_code, "eval(text)"),
    (gates.unsafe_code, "exec(text)"),
    (gates.unsafe_code, "import pickle"),
    (gates.unsafe_code, "from pickle import loads"),
    (gates.unsafe_code, "import webbrowser"),
    (gates.unsafe_code, "subprocess.run(line, shell=True)"),
    (gates.unsafe_code, "os.system(line)"),
    (gates.link_openings, "QDesktopServices.openUrl(address)"),
    (gates.link_openings, "label.setOpenExternalLinks(True)"),
    (gates.values_kept_by_qt, "box.currentData()"),
    (gates.values_kept_by_qt, "box.itemData(1)"),
    (gates.values_kept_by_qt, "box.addItem(words, Question.MODEL)"),
    (gates.values_kept_by_qt, "box = QComboBox()"),
    (gates.untranslatable, 'self.tr(f"{count} replies")'),
    (gates.untranslatable, 'self.tr("{} replies".format(count))'),
    (gates.untranslatable, 'QT_TRANSLATE_NOOP("context", words)'),
    (gates.untranslatable, 'QCoreApplication.translate("context", f"{count} replies")'),
    (gates.untranslatable, 'QCoreApplication.translate("context", "on" if value else "off")'),
    (gates.untranslatable, 'translated("context", {True: "on"}[value])'),
    (gates.undocumented, "import os"),
    (gates.undocumented, '"""the things"""'),
    (gates.sleeps, "time.sleep(0.1)"),
    (gates.sleeps, "await asyncio.sleep(0.01)"),
    (gates.sleeps, "qtbot.wait(10)"),
    (gates.sleeps, "QTest.qWait(10)"),
    (gates.private_reaches, 'monkeypatch.setattr(links, "_hand_over", list.append)'),
    (gates.private_reaches, 'monkeypatch.setattr("orca_desktop.links._hand_over", list.append)'),
    (gates.private_reaches, 'getattr(page, "_rows")'),
    (gates.private_reaches, 'vars(page)["_rows"]'),
    (gates.private_reaches, "from orca_desktop.app.start import _has_screen"),
    (gates.unmeasured, "def test_it():\n    assert is_within(time.thread_time() - began, 1)"),
    (gates.screens_of_widgets, "room = dialog.screen().size()"),
    (gates.unmeasured, "async def test_it():\n    with Heart() as heart:\n        pass"),
    (gates.machine_traces, "PYTHON=" + "/ro" + "ot/bin/python"),
    (gates.person_traces, '"' + "/ho" + 'me/anna/orca"'),
    (gates.machine_traces, "files.python" + "hosted.org/packages"),
    (gates.machine_traces, "pip install --index" + "-url x"),
    (gates.lock_flaws, "httpx==1 \\\n    --hash=sha256:00\nfrom https://host/file"),
    (gates.lock_flaws, "httpx>=1 \\\n    --hash=sha256:00"),
    (gates.lock_flaws, "httpx==1 \\\n    --hash=sha256:00\nidna==2"),
]

ALLOWED: list[tuple[Gate, str]] = [
    (
        gates.unsafe_code,
        "client = AsyncClient(verify=context)\nsubprocess.run(words)\ndialog.exec()",
    ),
    (gates.link_openings, "label.setOpenExternalLinks(False)"),
    (gates.values_kept_by_qt, "box.addItem(words)\nbox.offer(words, value)"),
    (gates.untranslatable, 'self.tr("%n replies", None, count)\ntranslate(context, text)'),
    (gates.sleeps, "await asyncio.sleep(0)\nqtbot.waitUntil(is_there)"),
    (gates.private_reaches, 'monkeypatch.setattr(links, "open_url", list.append)'),
    (gates.screens_of_widgets, "room = screens.room(dialog)"),
    (gates.unmeasured, "@pytest.mark.measured\ndef test_it():\n    is_within(spent, 1)"),
    (gates.undocumented, '"""The things of the house.\n\nMore."""'),
    (
        gates.machine_traces,
        "~{0}root/x $HOME{0}work/x a{0}opt/x https://api.example.org/v1".format("/"),
    ),
    (
        gates.lock_flaws,
        "httpx==1 \\\n    --hash=sha256:00\nidna==2 ; a < '1' \\\n    --hash=sha256:00",
    ),
]

MAY_SLEEP = {
    "tests/support/waiting.py": "looks again and again for what nothing tells of",
    "tests/support/reader.py": "looks again and again at the screen of another program",
    "tests/support/gateway.py": "the pace of a gateway is time that passes",
    "tests/support/gateway_scripts.py": "a reset discards what was sent just before it",
    "tests/unit/store/test_kill.py": "a kill comes at any moment, so a moment is drawn",
    "tests/unit/store/test_copies_kill.py": "a kill comes at any moment, so moments are spread",
    "tests/unit/test_data_kept.py": "as there, in the whole program",
    "tests/bench": "what is measured is what a person waits for",
}
"""Where tests wait for time to pass, and why."""


@pytest.mark.parametrize(("gate", "text"), BREACHES)
def test_a_gate_notices_a_breach(gate: Gate, text: str) -> None:
    assert list(gate(text))


@pytest.mark.parametrize(("gate", "text"), ALLOWED)
def test_a_gate_lets_honest_text_pass(gate: Gate, text: str) -> None:
    assert list(gate(text)) == []


def findings(gate: Gate, files: list[Path]) -> list[str]:
    """What a gate finds in files, each finding with its place."""
    assert files, "there must be something to look at"
    found = []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # A picture or a font.
        found += [f"{path.relative_to(ROOT)}:{finding}" for finding in gate(text)]
    return found


@pytest.mark.slow
def test_the_program_does_nothing_unsafe() -> None:
    assert findings(gates.unsafe_code, [*python_files("orca_desktop"), ROOT / "dev.py"]) == []


def test_links_are_opened_in_one_place_at_most() -> None:
    assert len(findings(gates.link_openings, python_files("orca_desktop"))) <= 1


def test_no_widget_is_asked_for_its_screen() -> None:
    assert findings(gates.screens_of_widgets, python_files("orca_desktop")) == []


def test_V1_no_list_leaves_its_values_to_qt() -> None:
    assert findings(gates.values_kept_by_qt, python_files("orca_desktop")) == []


def test_every_text_can_be_translated() -> None:
    assert findings(gates.untranslatable, python_files("orca_desktop")) == []


@pytest.mark.slow
def test_tests_wait_for_what_happens() -> None:
    found = findings(gates.sleeps, python_files("tests"))
    allowed = {each: place for each in found for place in MAY_SLEEP if each.startswith(place)}
    assert [each for each in found if each not in allowed] == []
    assert set(allowed.values()) == set(MAY_SLEEP), "each exception is needed"


def test_no_test_reaches_by_name_into_what_is_private() -> None:
    assert findings(gates.private_reaches, python_files("tests")) == []


@pytest.mark.slow
def test_what_is_held_to_a_bound_of_time_runs_beside_no_other() -> None:
    assert findings(gates.unmeasured, python_files("tests/unit", "tests/ui")) == []


def test_every_module_says_what_it_is() -> None:
    shared = ["tests/architecture", "tests/bench", "tests/support"]
    files = [*python_files("orca_desktop", *shared), ROOT / "dev.py"]
    assert findings(gates.undocumented, files) == []


def test_no_file_tells_of_a_machine_or_a_registry() -> None:
    assert findings(gates.machine_traces, project_files()) == []


def test_no_file_names_a_folder_of_a_person() -> None:
    assert findings(gates.person_traces, project_files()) == []


def test_the_lock_has_hashes_and_no_address() -> None:
    assert findings(gates.lock_flaws, [ROOT / "requirements.lock"]) == []

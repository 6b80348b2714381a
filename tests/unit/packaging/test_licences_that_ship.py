"""What may ship: an allowed licence and its text for each part, and a bill of all of it."""

from __future__ import annotations

import json
import re

import bill_of_materials
import licences as judged
import pytest

from orca_desktop.viewmodels import licences
from tests.architecture.gates import ROOT
from tests.support.distributions import inner_bill, installed

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
TEXT = {"licenses/LICENSE": "Do what you like.\n"}


@pytest.fixture(scope="module")
def distributions():
    return licences.needed(licences.own_requirements())


@pytest.mark.parametrize(
    ("expression", "is_allowed"),
    [
        ("MIT", True),
        ("AGPL-3.0-only", False),
        ("", False),
        ("MIT OR GPL-3.0-only", True),
        ("GPL-3.0-only OR Apache-2.0", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR GPL-3.0-only) AND OFL-1.1", True),
        ("MIT OR GPL-2.0-only AND GPL-3.0-only", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-2.0-or-later", False),
        ("(MIT", False),
        ("MIT)", False),
        ("BSD License", False),
        ("MIT OR", False),
    ],
)
def test_an_expression_is_allowed_if_it_can_be_kept(expression, is_allowed):
    assert judged.is_allowed(expression) is is_allowed


def test_all_that_the_program_runs_with_may_ship(distributions):
    assert len(judged.collect(distributions)) > len(distributions)


def test_what_may_not_ship_is_refused_with_all_its_reasons(tmp_path):
    hidden = {"name": "inner", "version": "2", "licenses": [{"license": {"id": "GPL-3.0-only"}}]}
    made = [
        installed(
            tmp_path, "made-closed", said={"License-Expression": "AGPL-3.0-only"}, files=TEXT
        ),
        installed(tmp_path, "made-mute", files=TEXT),
        installed(tmp_path, "made-bare", said={"License-Expression": "MIT"}),
        installed(
            tmp_path,
            "made-deep",
            said={"License-Expression": "MIT"},
            files={**TEXT, "sboms/a.json": inner_bill(hidden)},
        ),
    ]
    with pytest.raises(judged.Unfit) as refused:
        judged.collect(made)
    assert str(refused.value).splitlines() == [
        "made-closed 1.0 is under 'AGPL-3.0-only', which is not allowed",
        "made-mute 1.0 is under no licence that it names, which is not allowed",
        "made-bare 1.0 has no text of its licence",
        "inner, in made-deep 1.0, is under 'GPL-3.0-only', which is not allowed",
    ]


def test_a_library_in_a_bundle_that_nobody_knows_is_refused(tmp_path):
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "libsecret-of-somebody.so.1").write_bytes(b"")
    with pytest.raises(judged.Unfit, match=r"Whose library is libsecret-of-somebody\.so\.1\?"):
        list(judged.libraries(tmp_path / "bundle", ()))


@pytest.mark.parametrize("name", ["libQt6Lottie.so.6", "Qt6VirtualKeyboard.dll"])
def test_a_part_of_qt_that_is_only_under_the_gpl_is_refused(tmp_path, monkeypatch, name):
    installers = tmp_path / "installers"
    installed(installers, "pyinstaller", said={"License-Expression": "MIT"}, files=TEXT)
    monkeypatch.syspath_prepend(installers)
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / name).write_bytes(b"")
    with pytest.raises(judged.Unfit, match="is under the GPL alone"):
        list(judged.beside(bundle, ()))


def test_libraries_of_the_system_are_told_by_whose_they_are(tmp_path):
    for name in ("libcrypto.so.3", "libssl.so.3", "libffi.so.8"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "libffi.so").symlink_to("libffi.so.8")
    told = {each.name: each for each in judged.libraries(tmp_path, ())}
    assert sorted(told) == ["OpenSSL", "Python", "libffi"]
    assert told["OpenSSL"].shared == ("Apache-2.0",)
    assert told["Python"].has_text


def test_qt_parts_are_those_of_the_version_that_is_locked():
    told = (ROOT / "resources" / "licences" / "qt-parts.md").read_text(encoding="utf-8")
    (made_of,) = re.findall(r"^Qt (\d+\.\d+)\.\d+ is built with", told, re.MULTILINE)
    version, _hashes = bill_of_materials.locked(LOCK)["pyside6-essentials"]
    assert version.startswith(f"{made_of}."), "see packaging/qt_attributions.py"


# -- the bill -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bill(distributions):
    return bill_of_materials.bill(distributions, judged.collect(distributions), LOCK)


def test_every_locked_hash_is_in_the_bill_and_every_reference_is_there(bill, distributions):
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {each["name"]: each for each in bill["components"]}
    assert len(by_name) == len(distributions)
    httpx = by_name["httpx"]
    assert httpx["purl"] == f"pkg:{'pypi'}/httpx@{httpx['version']}"
    assert httpx["licenses"] == [{"expression": "BSD-3-Clause"}]
    for each in bill["components"]:
        assert each["hashes"]
        assert all(hashed["content"] in LOCK for hashed in each["hashes"])
    references = {each["bom-ref"] for each in bill["components"]} | {"orca-desktop"}
    nested = [
        inner["bom-ref"] for each in bill["components"] for inner in each.get("components", ())
    ]
    assert len(references | {*nested}) == len(bill["components"]) + len(nested) + 1
    needs = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert set(needs) == references
    assert {each for those in needs.values() for each in those} <= references
    assert any("/httpcore@" in each for each in needs[httpx["bom-ref"]])
    assert any("/socksio@" in each for each in needs[httpx["bom-ref"]]), "by its extra"
    assert {"Qt", "ICU"} <= {each["name"] for each in by_name["PySide6_Essentials"]["components"]}


def test_the_same_gives_the_same_bytes_and_another_version_another_number(
    bill, distributions, tmp_path
):
    first, second = (
        bill_of_materials.write(distributions, tmp_path / name) for name in ("a.json", "b.json")
    )
    assert first.read_bytes() == second.read_bytes()
    assert json.loads(first.read_text(encoding="utf-8")) == bill
    fewer = bill_of_materials.bill(distributions[1:], judged.collect(distributions[1:]), LOCK)
    assert fewer["serialNumber"] != bill["serialNumber"]


def test_what_is_not_as_it_was_locked_is_refused(tmp_path):
    parts = judged.collect(())
    other = installed(tmp_path, "httpx", "0.1", said={"License-Expression": "MIT"}, files=TEXT)
    with pytest.raises(bill_of_materials.Unlocked, match=r"httpx 0\.1 is installed, and 0"):
        bill_of_materials.bill([other], parts, LOCK)
    with pytest.raises(bill_of_materials.Unlocked, match="nothing is locked"):
        bill_of_materials.bill([installed(tmp_path, "made-new")], parts, LOCK)


def test_what_a_bundle_has_beside_the_distributions_is_in_its_bill(distributions):
    beside = licences.LicensedPart(
        "deb/debian/libffi8", "libffi", "3.4+b1", "MIT", texts=(("copyright", "MIT\n"),)
    )
    made = bill_of_materials.bill(distributions, (*judged.collect(distributions), beside), LOCK)
    purl = "pkg:deb/debian/libffi8@3.4%2Bb1"
    assert purl in {each.get("purl") for each in made["components"]}
    needs = {each["ref"]: each["dependsOn"] for each in made["dependencies"]}
    assert purl in needs["orca-desktop"]
    assert needs[purl] == []

"""The profile folder: made private, proved writable, or one clear sentence."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from orca_desktop import paths
from orca_desktop.paths import Profile, ProfileProblem, open_profile

posix = pytest.mark.skipif(os.name != "posix", reason="modes and ids of POSIX")
ROOT = Path(__file__).parents[2]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_profile_is_made_with_all_its_folders(tmp_path):
    profile = open_profile(tmp_path / "deep" / "er" / "profile")
    assert isinstance(profile, Profile)
    assert profile.folder == tmp_path / "deep/er/profile"
    assert profile.database == profile.folder / "chats.db"
    assert profile.backups.is_dir()
    assert profile.logs.is_dir()
    assert profile.exports.is_dir()
    assert sorted(path.name for path in profile.folder.iterdir()) == ["backups", "logs"]


@posix
def test_what_it_makes_is_for_its_owner_only_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        profile = open_profile(tmp_path / "profile")
    finally:
        os.umask(before)
    assert isinstance(profile, Profile)
    assert [mode(each) for each in (profile.folder, profile.backups, profile.logs)] == [0o700] * 3


@posix
def test_a_folder_that_exists_keeps_the_mode_its_owner_gave_it(tmp_path):
    tmp_path.chmod(0o755)
    assert isinstance(open_profile(tmp_path), Profile)
    assert mode(tmp_path) == 0o755


def test_opening_again_changes_nothing(tmp_path):
    first = open_profile(tmp_path / "p")
    (tmp_path / "p" / "chats.db").write_text("x")
    assert open_profile(tmp_path / "p") == first
    assert (tmp_path / "p" / "chats.db").read_text() == "x"


@pytest.mark.parametrize("name", ["with space", "grün 🐋", "'\"; rm", "-rf", "a" * 200])
def test_odd_names_are_fine(tmp_path, name):
    profile = open_profile(tmp_path / name)
    assert isinstance(profile, Profile)
    assert profile.folder.name == name


@posix
def test_a_name_that_is_no_utf8_is_fine(tmp_path):
    folder = tmp_path / os.fsdecode(b"\xff\xfe")
    assert isinstance(open_profile(folder), Profile)


@posix
def test_a_link_to_a_folder_is_followed(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert isinstance(open_profile(tmp_path / "link"), Profile)
    assert (tmp_path / "real" / "backups").is_dir()


def test_a_file_in_its_place_is_told(tmp_path):
    (tmp_path / "file").write_text("mine")
    problem = open_profile(tmp_path / "file")
    assert isinstance(problem, ProfileProblem)
    assert str(problem.sentence) == (
        f"{tmp_path / 'file'} is a file, not a folder. Choose a folder with --profile."
    )
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("name", ["a" * 5000, "nul\0byte"])
def test_an_impossible_name_is_told(tmp_path, name):
    problem = open_profile(tmp_path / name)
    assert isinstance(problem, ProfileProblem)
    assert "cannot be used" in str(problem.sentence)


def test_a_file_on_the_way_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    problem = open_profile(tmp_path / "file" / "below")
    assert isinstance(problem, ProfileProblem)
    assert "{" not in str(problem.sentence)


AS_NOBODY = """
import os, sys
from pathlib import Path
from orca_desktop.paths import open_profile, ProfileProblem
open_profile.__globals__["_documents"]()
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
problem = open_profile(Path(sys.argv[1]))
assert isinstance(problem, ProfileProblem), problem
print(problem.sentence)
"""


@posix
@pytest.mark.parametrize("name", ["", "below"])
def test_a_folder_that_may_not_be_written_is_told(tmp_path, name):
    closed = tmp_path / "closed"
    closed.mkdir()
    if os.getuid() == 0:
        for parent in (tmp_path, *tmp_path.parents):
            if parent != Path("/") and parent.owner() == "root" and mode(parent) & 0o077 == 0:
                parent.chmod(0o711)
    closed.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(closed / name)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    closed.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == (
        f"Orca Desktop may not write to {closed / name if name else closed}. "
        "Allow it, or choose another folder with --profile."
    )
    assert list(closed.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_a_disk_without_space_is_told(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    problem = open_profile(tmp_path)
    assert isinstance(problem, ProfileProblem)
    assert "no space left" in str(problem.sentence)


def test_the_default_folder_is_the_systems(monkeypatch, tmp_path):
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert paths.default_folder() == tmp_path / "orca-desktop"
    assert paths.default_folder().name == "orca-desktop"


@posix
def test_a_missing_home_is_no_crash(tmp_path):
    code = (
        "import os, sys; os.environ.pop('HOME', None);"
        "from orca_desktop.paths import open_profile; from pathlib import Path;"
        "print(type(open_profile(Path('~nobody-here/x'))).__name__);"
        f"print(type(open_profile(Path({str(tmp_path)!r}))).__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["ProfileProblem", "Profile"]


def test_V18_without_a_folder_of_documents_exports_are_offered_at_home(tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(home / "Nowhere"))
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    assert profile.exports == home
    home.rmdir()
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    assert profile.exports == profile.folder, "there is nothing better"


def moved(root: Path, place: Path) -> Profile:
    """A profile with chats that was moved from one folder to another."""
    before = open_profile(root)
    assert isinstance(before, Profile)
    place.mkdir()
    (place / "chats.db").touch()
    paths.lead_to(before, place)
    after = open_profile(root)
    assert isinstance(after, Profile)
    return after


def test_a_folder_that_was_moved_leads_to_where_it_is(tmp_path):
    root, place = tmp_path / "old", tmp_path / "new 🐋"
    profile = moved(root, place)
    assert (profile.folder, profile.asked, profile.left) == (place, root, (root,))
    assert profile.database == place / "chats.db"
    assert profile.doorbell == place / "doorbell"
    itself = open_profile(place)
    assert isinstance(itself, Profile)
    assert (itself.folder, itself.asked, itself.left) == (place, place, ())


def test_a_folder_can_be_moved_again_and_back(tmp_path):
    root, second, third = (tmp_path / name for name in ("old", "second", "third"))
    profile = moved(root, second)
    third.mkdir()
    (third / "chats.db").touch()
    paths.lead_to(profile, third)
    after = open_profile(root)
    assert isinstance(after, Profile)
    assert (after.folder, after.left) == (third, (root, second))


def test_a_place_that_is_not_there_is_told_and_not_made(tmp_path):
    root, place = tmp_path / "old", tmp_path / "stick"
    moved(root, place)
    (place / "chats.db").unlink()
    for each in ("backups", "logs"):
        (place / each).rmdir()
    place.rmdir()
    problem = open_profile(root)
    assert isinstance(problem, ProfileProblem)
    assert f"were moved to {place}" in str(problem.sentence)
    assert not place.exists()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"folder": 3, "left": []}', '{"folder": "x", "left": []}']
)
def test_a_file_that_leads_nowhere_is_told_and_no_other_chats_are_begun(tmp_path, content):
    (tmp_path / paths.MOVED).write_text(content)
    problem = open_profile(tmp_path)
    assert isinstance(problem, ProfileProblem)
    assert not (tmp_path / "backups").exists()


def test_folders_that_lead_in_a_circle_are_told(tmp_path):
    root, place = tmp_path / "old", tmp_path / "new"
    moved(root, place)
    (place / paths.MOVED).write_text((root / paths.MOVED).read_text().replace("new", "old", 1))
    assert isinstance(open_profile(root), ProfileProblem)

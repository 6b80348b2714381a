"""The steps that need something around the program: the process that draws, and the keyring."""

from __future__ import annotations

from typing import Final

from orca_desktop.app.self_test.ui_driver import Hands, Job, StepFailedError
from orca_desktop.domain.secret import Secret
from orca_desktop.keychain import (
    Keychain,
    KeyFound,
    KeyRemoved,
    KeyringLocked,
    KeySaved,
    NoKeyring,
)
from orca_desktop.ui.transcript.formulas import Formulas

_ORIGIN: Final = "https://self-test.invalid"
"""Nobody can have a key for this gateway, so no entry of a person is touched."""

_FORMULA: Final = r"A = \pi r^2"


async def _draw_formula(hands: Hands) -> str:
    await hands.say("What is the area of a circle? Play formula")
    reply = await hands.answered()
    hands.expect(_FORMULA in reply.text, "the answer holds a formula")
    shown = hands.window.findChildren(Formulas)
    await hands.until(lambda: any(each.is_settled(_FORMULA, display=False) for each in shown))
    drawn = [each.get(_FORMULA, display=False) for each in shown]
    size = next((f"{each.width:.0f} px wide" for each in drawn if each is not None), "")
    hands.expect(bool(size), "the process that draws has drawn it")
    await hands.settled()
    hands.picture("formula")
    return size


async def _keep_key(hands: Hands) -> str:
    secret = Secret("sk-self-test-and-nothing-else")
    kept = await Keychain().save(_ORIGIN, secret)
    if isinstance(kept, NoKeyring | KeyringLocked):  # it is told, and nothing is wrong
        return f"not tried: {kept.sentence}"
    if not isinstance(kept, KeySaved):
        raise StepFailedError(str(kept.sentence))
    read = await Keychain().read(_ORIGIN)
    removed = await Keychain().remove(_ORIGIN)
    is_same = isinstance(read, KeyFound) and read.secret.reveal() == secret.reveal()
    hands.expect(is_same, f"the key is read as it was kept: {read.sentence}")
    hands.expect(isinstance(removed, KeyRemoved), f"the key is removed: {removed.sentence}")
    return f"kept, read and removed: {kept.where}"


STEPS: Final[tuple[Job, ...]] = (
    ("draw a formula", _draw_formula),
    ("keep a key", _keep_key),
)
"""What an ordinary conversation does not show of a system."""

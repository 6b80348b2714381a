"""The one door: ``python -m orca_desktop`` starts the program, or a helper process that it needs.

A packed program has no other file that it could start, so whatever it starts of itself comes in
here. A helper is named by its one argument and loads nothing of the window.
"""

from __future__ import annotations

import sys

from orca_desktop import packed


def main() -> int:
    """Run what was asked for; returns the exit code."""
    packed.prepare()
    if sys.argv[1:] == ["--draw-formulas"]:  # formula_worker.ARGUMENT, which would load it
        from orca_desktop.render import formula_worker  # noqa: PLC0415 - without Qt

        return formula_worker.main()
    if sys.argv[1:] == ["--read-attachment"]:  # helper.ARGUMENT, as above
        from orca_desktop.attachments import worker  # noqa: PLC0415 - without Qt

        return worker.main()
    if sys.argv[1:] == ["--look-up-words"]:  # spelling.worker.ARGUMENT, as above
        from orca_desktop.spelling import worker as word_worker  # noqa: PLC0415 - without Qt

        return word_worker.main()
    return _open_window()


def _open_window() -> int:
    """Start the program, or say in one sentence what of it or of the system is missing."""
    from orca_desktop.app import arguments, refusal  # noqa: PLC0415 - a helper needs nothing of it

    arguments.parse(sys.argv[1:])  # --version and --help are answered without a window's libraries
    damage = packed.damaged()
    try:
        if damage is not None and "PySide6" in damage:
            return refusal.plainly(refusal.INCOMPLETE.format(name=damage))
        from orca_desktop.app import start  # noqa: PLC0415 - as above

        if damage is not None:
            return start.fail_seen(refusal.INCOMPLETE.format(name=damage))
        return start.main()
    except Exception as error:
        code = refusal.of_error(error, damage or packed.damaged(thoroughly=True))
        if code is None:
            raise
        return code


if __name__ == "__main__":
    sys.exit(main())

"""The one door: ``python -m orca_desktop`` starts the program, or a helper process that it needs.

A packed program has no other file that it could start, so whatever it starts of itself comes in
here. A helper is named by its one argument and loads nothing of the window.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run what was asked for; returns the exit code."""
    if sys.argv[1:] == ["--draw-formulas"]:  # formula_worker.ARGUMENT, which would load it
        from orca_desktop.render import formula_worker  # noqa: PLC0415 - without Qt

        return formula_worker.main()
    if sys.argv[1:] == ["--read-attachment"]:  # helper.ARGUMENT, as above
        from orca_desktop.attachments import worker  # noqa: PLC0415 - without Qt

        return worker.main()
    if sys.argv[1:] == ["--look-up-words"]:  # spelling.worker.ARGUMENT, as above
        from orca_desktop.spelling import worker as word_worker  # noqa: PLC0415 - without Qt

        return word_worker.main()
    try:
        from orca_desktop.app import start  # noqa: PLC0415 - a helper needs nothing of it
    except (ImportError, OSError, EOFError, ValueError) as error:
        return _fail(error)
    return start.main()


def _fail(error: Exception) -> int:
    """Say that a part is missing, damaged, or does not fit the system; returns the exit code."""
    if sys.stderr is not None:
        (reason, *_) = str(error).splitlines() or [type(error).__name__]
        print(  # noqa: T201 - there is nothing else yet to say it with
            "orca-desktop: Orca Desktop cannot be loaded. Install it again, with the system's "
            f"libraries that its README names; your chats are kept. ({reason})",
            file=sys.stderr,
        )
    return 2  # arguments.FAILED, which cannot be loaded either


if __name__ == "__main__":
    sys.exit(main())

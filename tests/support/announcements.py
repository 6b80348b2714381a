"""Prints, one JSON text a line, what a program asks screen readers to speak, as the bus tells it.

Usage: python3 announcements.py PID (with the system's Python, which has pyatspi).
"""

from __future__ import annotations

import json
import sys

import pyatspi


def main():
    """Listen until the process is ended."""
    pid = int(sys.argv[1])

    def tell(event):
        application = event.host_application
        is_notice = event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION
        if is_notice and application is not None and application.get_process_id() == pid:
            event.source.clear_cache()
            print(json.dumps(event.source.name), flush=True)  # noqa: T201

    pyatspi.Registry.registerEventListener(tell, "object:state-changed:showing")
    print(json.dumps("listening"), flush=True)  # noqa: T201
    pyatspi.Registry.start()


main()

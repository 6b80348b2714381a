"""All rows of a database, to be compared or looked through."""

from __future__ import annotations

from typing import Any

from orca_desktop.store.engine import sqlite3


def everything(connection: sqlite3.Connection) -> list[Any]:
    """The schema, and each row of each table."""
    schema = connection.execute("SELECT name, type, sql FROM sqlite_schema ORDER BY 1").fetchall()
    tables = [name for name, kind, _ in schema if kind == "table"]
    statements = [f"SELECT * FROM {each}" for each in tables]  # noqa: S608 - names of our tables
    return [schema, *(connection.execute(each).fetchall() for each in statements)]

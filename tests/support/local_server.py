"""A server on this computer for tests: keeps count of its connections and ends them with itself."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from typing import Self


class LocalServer:
    """Serves each connection to 127.0.0.1 with ``speak``, which a server of a kind brings."""

    def __init__(self, context: ssl.SSLContext | None = None, limit: int = 64 * 1024) -> None:
        self.connections = 0
        self.open_connections = 0
        self.port = 0
        self._context = context
        self._limit = limit
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        raise NotImplementedError

    async def start(self, port: int = 0) -> None:
        """Listen; without a ``port`` the system chooses a free one."""
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", port, ssl=self._context, limit=self._limit
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Listen no more and end what is being served."""
        if self._server is not None:
            self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._server is not None:
            await self._server.wait_closed()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open_connections += 1
        try:
            await self.speak(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open_connections -= 1
            self._tasks.discard(task)
            writer.close()
            with contextlib.suppress(Exception, asyncio.CancelledError):
                await writer.wait_closed()

"""The Messages API of OrcaRouter over HTTP: requests out, events in, failures as values."""

from __future__ import annotations

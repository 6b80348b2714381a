"""Prompts: kept under names, found by a slash, filled in, arranged."""

"""Spelling: which words of a text are looked at, in which dictionaries, in a process of its own."""

"""Answers read aloud by the voice of the system."""

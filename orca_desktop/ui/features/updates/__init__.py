"""Newer versions of the program: asked for by choice, told, and never installed by itself."""

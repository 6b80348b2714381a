"""Temporary chats, of which nothing is kept: begun, marked, kept after all, and left."""

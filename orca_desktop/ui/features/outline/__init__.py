"""Finding one's way inside a chat: its questions, and the map of what became of them."""

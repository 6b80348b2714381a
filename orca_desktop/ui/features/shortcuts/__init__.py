"""Keys of all actions: seen, found, and changed."""

"""A question beside what one does: a small window of its own."""

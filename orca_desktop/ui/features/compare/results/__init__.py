"""What comparisons leave behind: the list of them, reports, and what was liked."""

"""What the transcript shows: messages as rows, without Qt."""

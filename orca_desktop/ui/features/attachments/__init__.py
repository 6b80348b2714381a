"""Pictures and files: choosing, pasting and dropping them, and looking at what is attached."""

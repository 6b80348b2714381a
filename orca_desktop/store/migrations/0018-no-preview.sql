-- The beginning of the newest answer was kept for the list of chats, which shows titles alone.
ALTER TABLE conversation DROP COLUMN preview;

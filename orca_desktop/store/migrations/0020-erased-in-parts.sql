-- The words of erased texts, some at once, until they are taken out of the search index (store/wiping.py). Of a text
-- that lies here in parts, passage_erased has nothing but the number, until the last part is done.
CREATE TABLE passage_erased_part (
    place INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    is_last INTEGER NOT NULL CHECK (is_last IN (0, 1))
) STRICT;
CREATE INDEX passage_erased_part_number ON passage_erased_part (number);

-- Chats that are being erased for ever: out of the bin already, with some or all of their rows yet (store/erasing.py).
CREATE TABLE erasing (
    conversation_id TEXT PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

-- An import that has begun and not ended, and what it has brought so far: what a crash cuts off is taken back.
CREATE TABLE import_begun (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    name TEXT NOT NULL                     -- of the file, to tell the person
) STRICT;
CREATE TABLE import_brought (
    number INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    was_deleted INTEGER NOT NULL CHECK (was_deleted IN (0, 1)),
    turns TEXT NOT NULL,                   -- JSON array: ids of added turns
    replies TEXT NOT NULL,                 -- JSON array: ids of added answers
    size INTEGER NOT NULL                  -- turns and answers that the conversation had then
) STRICT;

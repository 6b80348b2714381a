-- Work that was begun and must be done to its end, whatever cuts it off.
CREATE TABLE chore (
    name TEXT PRIMARY KEY,
    asked INTEGER NOT NULL                 -- how many times it was asked for since it was done last
) STRICT, WITHOUT ROWID;

-- Whether an earlier program came to the end of its last wipe is not known.
INSERT INTO chore (name, asked) VALUES ('wipe', 1);

-- Files that were written of conversations into a folder of the person's: a file of this content is the program's own.
-- What is about to be written stands here before it is, without a stamp, so that a file that a crash left is known.
CREATE TABLE living_file (
    folder TEXT NOT NULL,
    conversation TEXT NOT NULL,            -- its id; it may be gone while its file is still there
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,                  -- of the whole file
    stamp TEXT NOT NULL,                   -- of the conversation as it was then; empty: about to be written
    PRIMARY KEY (folder, conversation, name, sha256)
) STRICT, WITHOUT ROWID;

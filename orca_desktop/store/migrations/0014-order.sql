-- Folders and tags of conversations, and whether an answer came that was not seen yet.
CREATE TABLE folder (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    parent TEXT,                           -- the id of the folder it lies in; NULL, or of none: at the top
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    position INTEGER NOT NULL,
    preset_id TEXT,                        -- what new conversations begin with
    instructions TEXT NOT NULL
) STRICT;

-- The id of its folder; of none that is there: in no folder. So nothing that is lost takes a conversation along.
ALTER TABLE conversation ADD COLUMN folder TEXT;
CREATE INDEX conversation_folder ON conversation (folder) WHERE folder IS NOT NULL;
ALTER TABLE conversation ADD COLUMN unread INTEGER NOT NULL DEFAULT 0 CHECK (unread IN (0, 1));

CREATE TABLE tag (
    number INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE conversation_tag (
    conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (number) ON DELETE CASCADE,
    PRIMARY KEY (conversation, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_tag_tag ON conversation_tag (tag);
-- A word that a person chose goes with the last conversation that has it.
CREATE TRIGGER tag_unused AFTER DELETE ON conversation_tag BEGIN
    DELETE FROM tag WHERE number = old.tag
    AND NOT EXISTS (SELECT 1 FROM conversation_tag WHERE tag = old.tag);
END;

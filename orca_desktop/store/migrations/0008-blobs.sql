-- Pictures and files by what is in them: each content once, for as long as anything holds it.
CREATE TABLE blob (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    content BLOB NOT NULL
) STRICT;

-- What holds a content: a question, an answer, a draft, or for a while nothing yet but its having been put here.
CREATE TABLE blob_use (
    number INTEGER PRIMARY KEY,
    blob INTEGER NOT NULL REFERENCES blob (number) ON DELETE CASCADE,
    turn INTEGER REFERENCES turn (number) ON DELETE CASCADE,
    reply INTEGER REFERENCES reply (number) ON DELETE CASCADE,
    draft TEXT REFERENCES draft (conversation_id) ON DELETE CASCADE,
    since INTEGER,
    CHECK ((turn IS NOT NULL) + (reply IS NOT NULL) + (draft IS NOT NULL) + (since IS NOT NULL) = 1)
) STRICT;
CREATE INDEX blob_use_blob ON blob_use (blob);
CREATE UNIQUE INDEX blob_use_turn ON blob_use (turn, blob) WHERE turn IS NOT NULL;
CREATE UNIQUE INDEX blob_use_reply ON blob_use (reply, blob) WHERE reply IS NOT NULL;
CREATE UNIQUE INDEX blob_use_draft ON blob_use (draft, blob) WHERE draft IS NOT NULL;
CREATE UNIQUE INDEX blob_use_waiting ON blob_use (blob) WHERE since IS NOT NULL;

-- The last one that lets go takes the content along; the removal of a conversation comes through here too.
CREATE TRIGGER blob_let_go AFTER DELETE ON blob_use
WHEN NOT EXISTS (SELECT 1 FROM blob_use WHERE blob = old.blob)
BEGIN
    DELETE FROM blob WHERE number = old.blob;
END;

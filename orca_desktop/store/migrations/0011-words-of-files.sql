-- The text of a content that is not text itself, such as a PDF: for the search, never sent.
CREATE TABLE blob_words (
    sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
    words TEXT NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TRIGGER blob_words_go AFTER DELETE ON blob BEGIN
    DELETE FROM blob_words WHERE sha256 = old.sha256;
END;

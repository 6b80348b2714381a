-- (On its own branch 14; to be 15 where "order" has 14.)
-- What a person marked in conversations: a question or an answer, never both, each once.
CREATE TABLE bookmark (
    number INTEGER PRIMARY KEY,
    turn INTEGER UNIQUE REFERENCES turn (number) ON DELETE CASCADE,    -- whose question is meant
    reply INTEGER UNIQUE REFERENCES reply (number) ON DELETE CASCADE,  -- the answer that is meant
    note TEXT NOT NULL,
    created INTEGER NOT NULL,
    CHECK ((turn IS NULL) <> (reply IS NULL))
) STRICT;

-- Conversations as trees of turns, replies with all that is known of their making, and what belongs to them.
-- Moments are microseconds since 1970 in UTC. JSON columns hold what one reads and writes whole.

CREATE TABLE conversation (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_source TEXT NOT NULL CHECK (title_source IN ('automatic', 'person')),
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    deleted INTEGER,                       -- when the person deleted it; NULL: it lives
    settings TEXT NOT NULL,                -- JSON object: parameter values
    preview TEXT NOT NULL DEFAULT '',
    first_turn_id TEXT                     -- the first turn on the visible path, where one was chosen
) STRICT;
CREATE INDEX conversation_listed ON conversation (pinned DESC, updated DESC, number DESC) WHERE deleted IS NULL;
CREATE INDEX conversation_deleted ON conversation (deleted DESC, number DESC) WHERE deleted IS NOT NULL;

CREATE TABLE turn (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    parent_reply_id TEXT,                  -- the reply it continues; NULL: a first turn
    kind TEXT NOT NULL DEFAULT 'normal' CHECK (kind IN ('normal', 'comparison')),
    comparison TEXT,                       -- JSON object: what was varied, the order shown, the recipe
    created INTEGER NOT NULL,
    prompt TEXT NOT NULL,                  -- JSON array of blocks
    chosen_reply_id TEXT,
    UNIQUE (conversation, position)
) STRICT;

CREATE TABLE reply (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    turn INTEGER NOT NULL REFERENCES turn (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('streaming', 'finished', 'stopped', 'interrupted', 'failed')),
    created INTEGER NOT NULL,
    settings TEXT NOT NULL,                -- JSON object: parameter values as sent
    withheld TEXT,                         -- JSON array: values that were set but not sent, and why
    model_asked TEXT NOT NULL,
    model_returned TEXT,
    response_id TEXT,
    request_id TEXT,
    stop_reason TEXT,
    stop_sequence TEXT,
    stop_details TEXT,                     -- JSON object
    usage TEXT,                            -- JSON object: counts by name; NULL: nothing is known
    cost_usd TEXT,                         -- decimal number as text, as the reply itself told it
    settled_cost_usd TEXT,                 -- decimal number as text, as billed later
    timing TEXT,                           -- JSON object: seconds by name
    failure TEXT,                          -- JSON object
    rating TEXT CHECK (rating IN ('good', 'bad', 'best')),
    note TEXT,
    next_turn_id TEXT,                     -- the turn that follows on the visible path, where one was chosen
    written TEXT,                          -- JSON array while streaming: how much of each part reply_delta holds
    blocks TEXT NOT NULL,                  -- JSON array; empty while streaming
    UNIQUE (turn, position)
) STRICT;
CREATE INDEX reply_running ON reply (number) WHERE status = 'streaming';
CREATE INDEX reply_created ON reply (created);

CREATE TABLE reply_delta (
    number INTEGER PRIMARY KEY,
    reply INTEGER NOT NULL REFERENCES reply (number) ON DELETE CASCADE,
    steps TEXT NOT NULL                    -- JSON array: what a running reply gained since the last row
) STRICT;
CREATE INDEX reply_delta_reply ON reply_delta (reply);

CREATE TABLE draft (
    conversation_id TEXT PRIMARY KEY,      -- empty: the chat that has not begun
    updated INTEGER NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL                   -- JSON array
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL                    -- JSON
) STRICT, WITHOUT ROWID;

-- The searchable words: one row for each title, prompt and ended reply.
CREATE TABLE passage (
    number INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
    turn INTEGER REFERENCES turn (number) ON DELETE CASCADE,
    reply INTEGER REFERENCES reply (number) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX passage_conversation ON passage (conversation);
CREATE INDEX passage_turn ON passage (turn);
CREATE INDEX passage_reply ON passage (reply);

CREATE VIRTUAL TABLE passage_index USING fts5 (
    text,
    content = 'passage',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO passage_index (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', old.number, old.text);
END;
CREATE TRIGGER passage_changed AFTER UPDATE OF text ON passage BEGIN
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO passage_index (rowid, text) VALUES (new.number, new.text);
END;

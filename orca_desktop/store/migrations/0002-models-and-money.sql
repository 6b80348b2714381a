-- What is known of models, the person's presets, and what answers cost.
-- Moments are microseconds since 1970 in UTC; amounts are billionths of a US dollar, so that sums are exact.

CREATE TABLE model (
    origin TEXT NOT NULL,                  -- the gateway that lists it
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    entry TEXT NOT NULL,                   -- JSON object: the entry of the list as it came
    PRIMARY KEY (origin, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE model_list (
    origin TEXT PRIMARY KEY,
    listed INTEGER NOT NULL                -- when the gateway told its list
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    model TEXT NOT NULL,
    parameter TEXT NOT NULL,
    words TEXT NOT NULL,                   -- what the server said when it refused
    learnt INTEGER NOT NULL,
    PRIMARY KEY (model, parameter)
) STRICT, WITHOUT ROWID;

CREATE TABLE preset (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    help TEXT NOT NULL,
    settings TEXT NOT NULL,                -- JSON object: parameter values
    deleted INTEGER                        -- when the person deleted it; NULL: it lives
) STRICT, WITHOUT ROWID;

-- Which preset a conversation was last set to.
CREATE TABLE conversation_preset (
    conversation_id TEXT PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    preset_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was spent stays known when a conversation is removed for good: numbers, no words.
CREATE TABLE spending (
    reply_id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    created INTEGER NOT NULL,
    model TEXT NOT NULL,
    model_returned TEXT,
    request_id TEXT,
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    input_tokens INTEGER,                  -- NULL in all counts: unknown
    output_tokens INTEGER,
    thinking_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    searches INTEGER,
    cost INTEGER,                          -- as the reply told it
    settled INTEGER                        -- as billed later
) STRICT, WITHOUT ROWID;
CREATE INDEX spending_created ON spending (created);
CREATE INDEX spending_conversation ON spending (conversation_id);

-- The row of `spending` for each answer that has ended; one that was refused cost nothing.
CREATE VIEW ended_reply AS
SELECT reply.id AS reply_id, conversation.id AS conversation_id, reply.created AS created,
    model_asked, model_returned, request_id, substr(model_asked, 1, 9) = 'practice/' AS practice,
    min(CAST(json_extract(usage, '$.input_tokens') AS INTEGER), 1000000000000) AS input_tokens,
    min(CAST(json_extract(usage, '$.output_tokens') AS INTEGER), 1000000000000) AS output_tokens,
    min(CAST(json_extract(usage, '$.thinking_tokens') AS INTEGER), 1000000000000) AS thinking_tokens,
    min(CAST(json_extract(usage, '$.cache_read_input_tokens') AS INTEGER), 1000000000000)
        AS cache_read_tokens,
    min(CAST(json_extract(usage, '$.cache_creation_input_tokens') AS INTEGER), 1000000000000)
        AS cache_write_tokens,
    min(CAST(json_extract(usage, '$.web_search_requests') AS INTEGER), 1000000000000) AS searches,
    min(CAST(round(CAST(cost_usd AS REAL) * 1000000000) AS INTEGER), 1000000000000000) AS cost,
    min(CAST(round(CAST(settled_cost_usd AS REAL) * 1000000000) AS INTEGER), 1000000000000000)
        AS settled
FROM reply
JOIN turn ON turn.number = reply.turn
JOIN conversation ON conversation.number = turn.conversation
WHERE status <> 'streaming'
    AND (usage IS NULL OR json_valid(usage)) AND (failure IS NULL OR json_valid(failure))
    AND (status <> 'failed' OR json_extract(failure, '$.maybe_billed'));

INSERT INTO spending SELECT * FROM ended_reply;

-- An answer that was written here is noted when it ends; one that was brought from elsewhere is not.
CREATE TRIGGER reply_spent AFTER UPDATE OF status ON reply
WHEN old.status = 'streaming' AND new.status <> 'streaming'
BEGIN
    INSERT OR REPLACE INTO spending SELECT * FROM ended_reply WHERE reply_id = new.id;
END;

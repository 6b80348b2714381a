-- What lists of everything show is read without a look at everything.

-- Comparisons, the latest first.
CREATE INDEX turn_compared_at ON turn (created) WHERE comparison IS NOT NULL;

-- What was spent, added up: for each quarter of an hour (so many since 1970; all zones of time differ by those) and
-- model, and for each conversation. Practice is left out. Triggers keep it true, in the transaction of what changes.
CREATE TABLE spending_slot (
    slot INTEGER NOT NULL,
    model TEXT NOT NULL,
    replies INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    cost INTEGER,                          -- NULL in all sums: unknown of each
    input_tokens INTEGER,
    output_tokens INTEGER,
    thinking_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    searches INTEGER,
    PRIMARY KEY (slot, model)
) STRICT, WITHOUT ROWID;

CREATE TABLE spending_conversation_sum (
    conversation_id TEXT PRIMARY KEY,
    first INTEGER NOT NULL,                -- when the first and the last of these answers were begun
    last INTEGER NOT NULL,
    replies INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    cost INTEGER,
    input_tokens INTEGER,
    output_tokens INTEGER,
    thinking_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    searches INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX spending_conversation_last ON spending_conversation_sum (last);

INSERT INTO spending_slot
SELECT created / 900000000, model, count(*), sum(coalesce(settled, cost) IS NULL), sum(coalesce(settled, cost)), sum(input_tokens),
    sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens), sum(cache_write_tokens), sum(searches)
FROM spending WHERE practice = 0 GROUP BY created / 900000000, model;

INSERT INTO spending_conversation_sum
SELECT conversation_id, min(created), max(created), count(*), sum(coalesce(settled, cost) IS NULL), sum(coalesce(settled, cost)), sum(input_tokens),
    sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens), sum(cache_write_tokens), sum(searches)
FROM spending WHERE practice = 0 GROUP BY conversation_id;

CREATE TRIGGER spending_added AFTER INSERT ON spending WHEN new.practice = 0
BEGIN
    INSERT INTO spending_slot VALUES (
        new.created / 900000000, new.model, 1, coalesce(new.settled, new.cost) IS NULL, coalesce(new.settled, new.cost),
        new.input_tokens, new.output_tokens, new.thinking_tokens, new.cache_read_tokens, new.cache_write_tokens, new.searches
    ) ON CONFLICT (slot, model) DO UPDATE SET
        replies = replies + 1,
        unpriced = unpriced + excluded.unpriced,
        cost = coalesce(cost + excluded.cost, cost, excluded.cost),
        input_tokens = coalesce(input_tokens + excluded.input_tokens, input_tokens, excluded.input_tokens),
        output_tokens = coalesce(output_tokens + excluded.output_tokens, output_tokens, excluded.output_tokens),
        thinking_tokens = coalesce(thinking_tokens + excluded.thinking_tokens, thinking_tokens, excluded.thinking_tokens),
        cache_read_tokens = coalesce(cache_read_tokens + excluded.cache_read_tokens, cache_read_tokens, excluded.cache_read_tokens),
        cache_write_tokens = coalesce(cache_write_tokens + excluded.cache_write_tokens, cache_write_tokens, excluded.cache_write_tokens),
        searches = coalesce(searches + excluded.searches, searches, excluded.searches);
    INSERT INTO spending_conversation_sum VALUES (
        new.conversation_id, new.created, new.created, 1, coalesce(new.settled, new.cost) IS NULL,
        coalesce(new.settled, new.cost),
        new.input_tokens, new.output_tokens, new.thinking_tokens, new.cache_read_tokens, new.cache_write_tokens, new.searches
    ) ON CONFLICT (conversation_id) DO UPDATE SET
        first = min(first, excluded.first),
        last = max(last, excluded.last),
        replies = replies + 1,
        unpriced = unpriced + excluded.unpriced,
        cost = coalesce(cost + excluded.cost, cost, excluded.cost),
        input_tokens = coalesce(input_tokens + excluded.input_tokens, input_tokens, excluded.input_tokens),
        output_tokens = coalesce(output_tokens + excluded.output_tokens, output_tokens, excluded.output_tokens),
        thinking_tokens = coalesce(thinking_tokens + excluded.thinking_tokens, thinking_tokens, excluded.thinking_tokens),
        cache_read_tokens = coalesce(cache_read_tokens + excluded.cache_read_tokens, cache_read_tokens, excluded.cache_read_tokens),
        cache_write_tokens = coalesce(cache_write_tokens + excluded.cache_write_tokens, cache_write_tokens, excluded.cache_write_tokens),
        searches = coalesce(searches + excluded.searches, searches, excluded.searches);
END;

CREATE TRIGGER spending_settled AFTER UPDATE OF settled ON spending WHEN new.practice = 0
BEGIN
    UPDATE spending_slot SET
        unpriced = unpriced - (coalesce(old.settled, old.cost) IS NULL) + (coalesce(new.settled, new.cost) IS NULL),
        cost = coalesce(cost, 0) - coalesce(old.settled, old.cost, 0) + coalesce(new.settled, new.cost, 0)
    WHERE slot = new.created / 900000000 AND model = new.model;
    UPDATE spending_conversation_sum SET
        unpriced = unpriced - (coalesce(old.settled, old.cost) IS NULL) + (coalesce(new.settled, new.cost) IS NULL),
        cost = coalesce(cost, 0) - coalesce(old.settled, old.cost, 0) + coalesce(new.settled, new.cost, 0)
    WHERE conversation_id = new.conversation_id;
END;

CREATE TRIGGER spending_removed AFTER DELETE ON spending WHEN old.practice = 0
BEGIN
    DELETE FROM spending_slot WHERE slot = old.created / 900000000 AND model = old.model;
    INSERT INTO spending_slot
    SELECT created / 900000000, model, count(*), sum(coalesce(settled, cost) IS NULL), sum(coalesce(settled, cost)), sum(input_tokens),
        sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens), sum(cache_write_tokens), sum(searches)
    FROM spending
    WHERE practice = 0 AND model = old.model AND created >= old.created / 900000000 * 900000000
        AND created < (old.created / 900000000 + 1) * 900000000
    GROUP BY model;
    DELETE FROM spending_conversation_sum WHERE conversation_id = old.conversation_id;
    INSERT INTO spending_conversation_sum
    SELECT conversation_id, min(created), max(created), count(*), sum(coalesce(settled, cost) IS NULL), sum(coalesce(settled, cost)), sum(input_tokens),
        sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens), sum(cache_write_tokens), sum(searches)
    FROM spending WHERE practice = 0 AND conversation_id = old.conversation_id GROUP BY conversation_id;
END;

-- As before, but what was noted is taken out first: what a statement replaces, no trigger hears of.
DROP TRIGGER reply_spent;
CREATE TRIGGER reply_spent AFTER UPDATE OF status ON reply
WHEN old.status = 'streaming' AND new.status <> 'streaming'
BEGIN
    DELETE FROM spending WHERE reply_id IN (SELECT reply_id FROM ended_reply WHERE reply_id = new.id);
    INSERT INTO spending SELECT * FROM ended_reply WHERE reply_id = new.id;
END;

-- Who wrote an answer is noted with it. Until now the name of the model told which came from the practice gateway.
DROP VIEW ended_reply;

ALTER TABLE reply ADD COLUMN origin TEXT NOT NULL DEFAULT 'gateway'
    CHECK (origin IN ('gateway', 'practice', 'imported', 'written'));
UPDATE reply SET origin = 'practice' WHERE substr(model_asked, 1, 9) = 'practice/';

-- As before, but for `practice`.
CREATE VIEW ended_reply AS
SELECT reply.id AS reply_id, conversation.id AS conversation_id, reply.created AS created,
    model_asked, model_returned, request_id, origin = 'practice' AS practice,
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

-- Whether the newest answer of a conversation waits for the results of tools, for the list.
ALTER TABLE conversation ADD COLUMN waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1));
UPDATE conversation SET waits = EXISTS (
    SELECT 1 FROM turn JOIN reply ON reply.id = turn.chosen_reply_id
    WHERE turn.conversation = conversation.number AND reply.status = 'finished' AND stop_reason = 'tool_use'
    AND turn.position = (SELECT max(newest.position) FROM turn AS newest WHERE newest.conversation = conversation.number)
);

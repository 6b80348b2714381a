-- Questions that wait for the end of an answer, in their order: a JSON array of pairs, the words and a JSON array of
-- blocks as text. They are kept with the draft of their chat (store/drafts.py).
ALTER TABLE draft ADD COLUMN waiting TEXT NOT NULL DEFAULT '[]';

-- The searchable texts hold letters folded together that people write either way (store/folding.py), and so does
-- their index. What an earlier program wrote is folded little by little; until then it is compared as it is.
DROP TRIGGER passage_added;
DROP TRIGGER passage_removed;
DROP TRIGGER passage_changed;
DROP TABLE passage_index;

ALTER TABLE passage ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
CREATE INDEX passage_place ON passage (number, conversation, turn);
CREATE INDEX passage_unfolded ON passage (number) WHERE folded = 0;

-- Marks count as letters: in Devanagari or Thai they are parts of words, and elsewhere they are folded away.
-- Sizes of columns are for ranking, and nothing is ranked.
CREATE VIRTUAL TABLE passage_index USING fts5 (
    text,
    content = 'passage',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0 categories ''L* N* Co Mn Mc''',
    prefix = '2 3',
    columnsize = 0
);
CREATE TRIGGER passage_added AFTER INSERT ON passage WHEN new.folded BEGIN
    INSERT INTO passage_index (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passage WHEN old.folded BEGIN
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', old.number, old.text);
END;
CREATE TRIGGER passage_folded AFTER UPDATE OF text, folded ON passage WHEN new.folded AND NOT old.folded BEGIN
    INSERT INTO passage_index (rowid, text) VALUES (new.number, new.text);
END;

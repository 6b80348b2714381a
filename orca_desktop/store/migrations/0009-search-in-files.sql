-- The searchable text of a question goes on with the names of its files, their texts and the results of tools.
ALTER TABLE passage ADD COLUMN words INTEGER;  -- how many characters of it are the question's own; NULL: all

-- Questions whose searchable text an earlier program made of their own words alone. It is made again little by
-- little (store/search.py), because letters are folded together there.
CREATE TABLE passage_due (
    turn INTEGER PRIMARY KEY REFERENCES turn (number) ON DELETE CASCADE
) STRICT;
INSERT INTO passage_due (turn)
SELECT number FROM turn
WHERE number IN (SELECT turn FROM blob_use WHERE turn IS NOT NULL)
    OR prompt LIKE '%"type":"document"%' OR prompt LIKE '%"type":"image"%' OR prompt LIKE '%"type":"tool_result"%';

-- What is asked often is answered without looking at everything, in a library of any size.

-- When each model was asked last, and what pages about money add up, without a look at each answer.
CREATE INDEX spending_model ON spending (model, created, model_returned) WHERE model_returned IS NOT NULL;
DROP INDEX spending_created;
CREATE INDEX spending_span ON spending (
    created, practice, model, conversation_id, input_tokens, output_tokens, thinking_tokens, cache_read_tokens,
    cache_write_tokens, searches, cost, settled
);

-- The searchable text of a title stands under the number of its conversation, below zero: so titles are found before
-- all else, and one is replaced without a look at the others.
INSERT OR IGNORE INTO passage (number, conversation, text, folded)
SELECT -conversation, conversation, text, folded FROM passage WHERE turn IS NULL AND number > 0;
DELETE FROM passage WHERE turn IS NULL AND number > 0;

-- In scripts without spaces each character is a word of its own (store/folding.py). Texts that have any are folded
-- again, little by little, or made again where something stands in them beside the words. These are Thai and Lao,
-- Burmese, Khmer, kana, Chinese characters, and Korean syllables.
CREATE TEMP TABLE spaceless AS
SELECT number, turn, words IS NULL AS is_alone FROM passage WHERE folded AND text GLOB '*[' || char(
    0x0e00, 0x2d, 0x0eff, 0x1000, 0x2d, 0x109f, 0x1780, 0x2d, 0x17ff, 0x3040, 0x2d, 0x30ff, 0x3400, 0x2d, 0x9fff,
    0xac00, 0x2d, 0xd7af, 0xf900, 0x2d, 0xfaff, 0x20000, 0x2d, 0x3ffff
) || ']*';
INSERT OR IGNORE INTO passage_due (turn) SELECT turn FROM temp.spaceless WHERE NOT is_alone;
INSERT INTO passage_index (passage_index, rowid, text)
SELECT 'delete', number, text FROM passage WHERE number IN (SELECT number FROM temp.spaceless WHERE is_alone);
UPDATE passage SET folded = 0 WHERE number IN (SELECT number FROM temp.spaceless WHERE is_alone);
DROP TABLE temp.spaceless;

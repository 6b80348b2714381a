-- What a program of database version 7 wrote: rows for the tables that its migrations make.
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, preview, first_turn_id)
VALUES (1, 'c-soup', 'A good soup', 'person', 1795165200000000, 1795165260000000, 1, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', 'A real one now.', 't-1');
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, preview, first_turn_id)
VALUES (2, 'c-compared', '', 'automatic', 1795165440000000, 1795165440000000, 0, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', 'Mine.', 't-3');
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, preview, first_turn_id)
VALUES (3, 'c-cut', 'Cut off', 'automatic', 1795165500000000, 1795165500000000, 0, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', 'Go on', 't-4');
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (1, 't-1', 1, 0, NULL, 'normal', NULL, 1795165260000000, '[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}},{"type":"text","text":"What makes a good soup?"}]', 'r-real', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (2, 't-2', 1, 1, 'r-real', 'normal', NULL, 1795165320000000, '[{"type":"text","text":"And in practice?"}]', 'r-again', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (3, 't-3', 2, 0, NULL, 'comparison', '{"format":1,"plan":{"questions":["model"],"common":{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"},"variants":[{"id":"a","label":"","changes":{"model":"practice/small"},"repeats":1},{"id":"b","label":"","changes":{},"repeats":1}],"is_blind":false,"with_chat":true},"columns":[{"variant":"a","replies":["r-a"],"shown":"r-a"},{"variant":"b","replies":["r-b"],"shown":"r-b"}],"order":["a","b"],"is_revealed":false,"winner":null,"started_from":null,"continued":[],"begins":null}', 1795165440000000, '[{"type":"text","text":"Which is better?"}]', 'r-a', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (4, 't-4', 3, 0, NULL, 'normal', NULL, 1795165500000000, '[{"type":"text","text":"Go on"}]', 'r-cut', NULL);
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (1, 'r-real', 1, 0, 'finished', 1795165260000000, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', '[{"name":"temperature","value":0.4,"context":"capabilities","text":"This model has refused it before, in these words: {words}","values":{"words":"no"}}]', 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', NULL, 'req-r-real', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', '0.0129', NULL, NULL, NULL, NULL, NULL, 't-2', NULL, '[{"type":"text","text":"Time, mostly."}]', NULL, NULL, 'gateway');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (2, 'r-practice', 2, 0, 'finished', 1795165320000000, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', NULL, 'practice/small', 'small', NULL, 'req-r-practice', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[{"type":"text","text":"Practice says: salt."}]', NULL, NULL, 'practice');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (3, 'r-again', 2, 1, 'finished', 1795165380000000, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', NULL, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', NULL, 'req-r-again', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', '0.004', NULL, NULL, NULL, 'good', 'better', NULL, NULL, '[{"type":"text","text":"A real one now."}]', NULL, NULL, 'gateway');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (4, 'r-a', 3, 0, 'finished', 1795165440000000, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', NULL, 'practice/small', 'small', NULL, 'req-r-a', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[{"type":"text","text":"Mine."}]', NULL, NULL, 'practice');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (5, 'r-b', 3, 1, 'finished', 1795165440000000, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', NULL, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', NULL, 'req-r-b', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', '0.01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[{"type":"text","text":"Mine too."}]', NULL, NULL, 'gateway');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (6, 'r-cut', 4, 0, 'streaming', 1795165500000000, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', NULL, 'practice/small', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"first_token":0.5}', NULL, NULL, NULL, NULL, '[[11,0,0]]', '[]', NULL, NULL, 'practice');
INSERT INTO reply_delta (number, reply, steps)
VALUES (1, 6, '[["open",0,{"type":"text","text":""}],["text",0,"Half an ans"]]');
INSERT INTO draft (conversation_id, updated, text, blocks)
VALUES ('', 1795806877910088, '"A new chat"', '[]');
INSERT INTO draft (conversation_id, updated, text, blocks)
VALUES ('c-soup', 1795806877902607, '"Not sent yet"', '[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}}]');
INSERT INTO spending (reply_id, conversation_id, created, model, model_returned, request_id, practice, input_tokens, output_tokens, thinking_tokens, cache_read_tokens, cache_write_tokens, searches, cost, settled)
VALUES ('r-again', 'c-soup', 1795165380000000, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', 'req-r-again', 0, 12, 7, NULL, NULL, NULL, NULL, 4000000, NULL);
INSERT INTO spending (reply_id, conversation_id, created, model, model_returned, request_id, practice, input_tokens, output_tokens, thinking_tokens, cache_read_tokens, cache_write_tokens, searches, cost, settled)
VALUES ('r-practice', 'c-soup', 1795165320000000, 'practice/small', 'small', 'req-r-practice', 1, 12, 7, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO spending (reply_id, conversation_id, created, model, model_returned, request_id, practice, input_tokens, output_tokens, thinking_tokens, cache_read_tokens, cache_write_tokens, searches, cost, settled)
VALUES ('r-real', 'c-soup', 1795165260000000, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', 'req-r-real', 0, 12, 7, NULL, NULL, NULL, NULL, 12900000, NULL);
INSERT INTO chore (name, asked)
VALUES ('wipe', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (1, 1, NULL, NULL, 'a good soup', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (2, 1, 1, NULL, 'what makes a good soup?', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (3, 1, 1, 1, 'time, mostly.', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (4, 1, 2, NULL, 'and in practice?', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (5, 1, 2, 2, 'practice says: salt.', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (6, 1, 2, 3, 'a real one now.', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (7, 2, 3, NULL, 'which is better?', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (8, 2, 3, 4, 'mine.', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (9, 2, 3, 5, 'mine too.', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (10, 3, NULL, NULL, 'cut off', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded)
VALUES (11, 3, 4, NULL, 'go on', 1);

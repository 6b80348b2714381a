-- What a program of database version 18 wrote: rows for the tables that its migrations make.
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, first_turn_id, waits, folder, unread)
VALUES (1, 'c-soup', 'A good soup', 'person', 1795165200000000, 1795165260000000, 1, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', 't-1', 0, 'f-1', 0);
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, first_turn_id, waits, folder, unread)
VALUES (2, 'c-compared', '', 'automatic', 1795165440000000, 1795165440000000, 0, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', 't-3', 0, NULL, 0);
INSERT INTO conversation (number, id, title, title_source, created, updated, pinned, archived, deleted, settings, first_turn_id, waits, folder, unread)
VALUES (3, 'c-cut', 'Cut off', 'automatic', 1795165500000000, 1795165500000000, 0, 0, NULL, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', 't-4', 0, NULL, 0);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (1, 't-1', 1, 0, NULL, 'normal', NULL, 1795165260000000, '[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}},{"type":"text","text":"What makes a good soup?"}]', 'r-real', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (2, 't-2', 1, 1, 'r-real', 'normal', NULL, 1795165320000000, '[{"type":"text","text":"And in practice?"}]', 'r-again', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (3, 't-3', 2, 0, NULL, 'comparison', '{"format":1,"plan":{"questions":["model"],"common":{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"},"variants":[{"id":"a","label":"","changes":{"model":"practice/small"},"repeats":1},{"id":"b","label":"","changes":{},"repeats":1}],"is_blind":false,"with_chat":true},"columns":[{"variant":"a","replies":["r-a"],"shown":"r-a"},{"variant":"b","replies":["r-b"],"shown":"r-b"}],"order":["a","b"],"is_revealed":false,"winner":null,"started_from":null,"continued":[],"begins":null}', 1795165440000000, '[{"type":"text","text":"Which is better?"}]', 'r-a', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (4, 't-4', 3, 0, NULL, 'normal', NULL, 1795165500000000, '[{"type":"document","source":{"type":"blob","sha256":"0bd95af8769c8f1ecd416d67dbe3e4ea3f6298162e812912fc644afbc887b16f","media_type":"text/plain","size":50,"tokens":14},"title":"Report of Zürich.docx"},{"type":"image","source":{"type":"blob","sha256":"57c5b0ba802ba3aa9c4ebd11a8ef32d173abc6dd5b3deabb7cd540b66e14edc5","media_type":"image/png","size":69,"width":1,"height":1,"tokens":1,"name":"holiday.png"}},{"type":"text","text":"Go on"}]', 'r-cut', NULL);
INSERT INTO turn (number, id, conversation, position, parent_reply_id, kind, comparison, created, prompt, chosen_reply_id, goes_along)
VALUES (5, 't-5', 2, 1, 'r-a', 'normal', NULL, 1795165450000000, '[{"type":"tool_result","tool_use_id":"u-1","content":[{"type":"text","text":"Sunny in Lisbon"}]}]', NULL, NULL);
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (1, 'r-real', 1, 0, 'finished', 1795165260000000, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', '[{"name":"temperature","value":0.4,"context":"capabilities","text":"This model has refused it before, in these words: {words}","values":{"words":"no"}}]', 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', NULL, 'req-r-real', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', '0.0129', NULL, NULL, NULL, NULL, NULL, 't-2', NULL, '[{"type":"text","text":"Time, mostly."}]', NULL, NULL, 'gateway');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (2, 'r-practice', 2, 0, 'finished', 1795165320000000, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', NULL, 'practice/small', 'small', NULL, 'req-r-practice', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[{"type":"text","text":"Practice says: salt."}]', NULL, NULL, 'practice');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (3, 'r-again', 2, 1, 'finished', 1795165380000000, '{"max_tokens":4096,"stream":true,"model":"anthropic/claude-sonnet-4.6"}', NULL, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6', NULL, 'req-r-again', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', '0.004', NULL, NULL, NULL, 'good', 'better', NULL, NULL, '[{"type":"text","text":"A real one now."}]', NULL, NULL, 'gateway');
INSERT INTO reply (number, id, turn, position, status, created, settings, withheld, model_asked, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details, usage, cost_usd, settled_cost_usd, timing, failure, rating, note, next_turn_id, written, blocks, sent, earlier, origin)
VALUES (4, 'r-a', 3, 0, 'finished', 1795165440000000, '{"max_tokens":4096,"stream":true,"model":"practice/small"}', NULL, 'practice/small', 'small', NULL, 'req-r-a', 'end_turn', NULL, NULL, '{"input_tokens":12,"output_tokens":7}', NULL, NULL, NULL, NULL, NULL, NULL, 't-5', NULL, '[{"type":"text","text":"Mine."}]', NULL, NULL, 'practice');
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
INSERT INTO blob (number, sha256, content)
VALUES (1, X'0bd95af8769c8f1ecd416d67dbe3e4ea3f6298162e812912fc644afbc887b16f', X'517561727465726c7920666967757265730a47726fc39f652053747261c39f6520372c207475726e6f76657220343731310a');
INSERT INTO blob (number, sha256, content)
VALUES (2, X'57c5b0ba802ba3aa9c4ebd11a8ef32d173abc6dd5b3deabb7cd540b66e14edc5', X'89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082');
INSERT INTO blob_use (number, blob, turn, reply, draft, since)
VALUES (1, 1, 4, NULL, NULL, NULL);
INSERT INTO blob_use (number, blob, turn, reply, draft, since)
VALUES (2, 2, 4, NULL, NULL, NULL);
INSERT INTO chore (name, asked)
VALUES ('wipe', 1);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (-3, 3, NULL, NULL, 'cut off', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (-1, 1, NULL, NULL, 'a good soup', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (2, 1, 1, NULL, 'what makes a good soup?', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (3, 1, 1, 1, 'time, mostly.', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (4, 1, 2, NULL, 'and in practice?', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (5, 1, 2, 2, 'practice says: salt.', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (6, 1, 2, 3, 'a real one now.', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (7, 2, 3, NULL, 'which is better?', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (8, 2, 3, 4, 'mine.', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (9, 2, 3, 5, 'mine too.', 1, NULL);
INSERT INTO passage (number, conversation, turn, reply, text, folded, words)
VALUES (11, 3, 4, NULL, 'go on', 1, NULL);
INSERT INTO passage_due (turn)
VALUES (1);
INSERT INTO passage_due (turn)
VALUES (4);
INSERT INTO passage_due (turn)
VALUES (5);
INSERT INTO folder (number, id, parent, name, color, position, preset_id, instructions)
VALUES (1, 'f-1', NULL, 'Kitchen', 'blue', 0, NULL, '');
INSERT INTO tag (number, folded, name)
VALUES (1, 'food', 'Food');
INSERT INTO conversation_tag (conversation, tag)
VALUES (1, 1);

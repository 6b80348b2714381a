-- The searchable texts of what was erased, until their words are taken out of the search index one by one
-- (store/wiping.py). Their numbers are not given to other texts before.
CREATE TABLE passage_erased (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

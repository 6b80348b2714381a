-- Prompts that are kept under a name. A folder is a name that some share; "filled" is a JSON object of what was put
-- into the places of the text last.
CREATE TABLE prompt (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    keys TEXT NOT NULL DEFAULT '',
    filled TEXT NOT NULL DEFAULT '{}',
    deleted INTEGER
) STRICT, WITHOUT ROWID;

-- What is sent along with later questions: what the person said of a turn, how the conversation went into each
-- request, and what an answer had taken before it was continued.
ALTER TABLE turn ADD COLUMN goes_along INTEGER CHECK (goes_along IN (0, 1));  -- NULL: the rule decides
ALTER TABLE reply ADD COLUMN sent TEXT;     -- JSON object; NULL: not noted, then everything was sent along
ALTER TABLE reply ADD COLUMN earlier TEXT;  -- JSON object: usage of the requests before the last one; NULL: there is one

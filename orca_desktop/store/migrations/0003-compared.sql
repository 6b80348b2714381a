-- Which conversations hold a comparison is told in the list, where no turn may be read for it.
CREATE INDEX turn_compared ON turn (conversation) WHERE comparison IS NOT NULL;

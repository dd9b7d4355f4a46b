-- A closed case can be open again, so it matters which of the two was told of last.

ALTER TABLE case_standing ADD COLUMN open_as_of timestamptz;
UPDATE case_standing SET open_as_of = greatest(standing_as_of, advocate_as_of);
ALTER TABLE case_standing ALTER COLUMN open_as_of SET NOT NULL;

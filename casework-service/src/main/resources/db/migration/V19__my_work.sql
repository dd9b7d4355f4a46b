-- What staff see at once is a few short walks along an index, however many cases there are.

CREATE INDEX ix_case_file_next_deadline_on ON case_file (next_deadline_on)
    WHERE status <> 'CLOSED' AND next_deadline_on IS NOT NULL;
CREATE INDEX ix_case_file_hold_review_on ON case_file (hold_review_on) WHERE hold_review_on IS NOT NULL;
CREATE INDEX ix_case_file_grace_ends_on ON case_file (grace_ends_on) WHERE grace_ends_on IS NOT NULL;

-- The review of the mode that holds now, kept with the case so that it is found without reading every switch.
ALTER TABLE case_file ADD COLUMN mode_review_on date;
CREATE INDEX ix_case_file_mode_review_on ON case_file (mode_review_on) WHERE mode_review_on IS NOT NULL AND status <> 'CLOSED';

CREATE INDEX ix_case_deadline_last_safe_day ON case_deadline (last_safe_day) WHERE status IN ('OPEN', 'MISSED');

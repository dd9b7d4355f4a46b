-- What staff see at once has their meetings and the privacy to look at again, too. All of it is counted and put in order by
-- indexes alone, however many rows there are; only the few that are shown are read.

CREATE INDEX ix_meeting_to_attend ON meeting (scheduled_at, id) INCLUDE (case_id, type) WHERE status = 'SCHEDULED';
CREATE INDEX ix_visit_attempt_departure_review_on ON visit_attempt (departure_review_on, id) INCLUDE (case_id)
    WHERE departure_review_on IS NOT NULL AND review_result IS NULL;

DROP INDEX ix_case_deadline_last_safe_day;
CREATE INDEX ix_case_deadline_to_meet ON case_deadline (last_safe_day, id) INCLUDE (case_id, code)
    WHERE status IN ('OPEN', 'MISSED');

CREATE INDEX ix_case_file_open ON case_file (id) INCLUDE (advocate_id) WHERE status <> 'CLOSED';

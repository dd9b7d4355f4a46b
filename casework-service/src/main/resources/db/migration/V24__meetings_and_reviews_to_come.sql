-- What staff see at once has their meetings and the privacy to look at again, too.

CREATE INDEX ix_meeting_to_attend ON meeting (scheduled_at) WHERE status = 'SCHEDULED';
CREATE INDEX ix_visit_attempt_departure_review_on ON visit_attempt (departure_review_on)
    WHERE departure_review_on IS NOT NULL AND review_result IS NULL;

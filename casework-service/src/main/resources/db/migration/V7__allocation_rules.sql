-- What a manager overrode when a case was allocated, what stands against an allocation now, and the order of who waits.

ALTER TABLE allocation
    ADD COLUMN overrode        text[] NOT NULL DEFAULT '{}',
    ADD COLUMN override_reason text,
    ADD CONSTRAINT ck_allocation_override_reason CHECK ((override_reason IS NOT NULL) = (overrode <> '{}'));

ALTER TABLE case_file
    ADD COLUMN allocation_review_since timestamptz,
    ADD COLUMN allocation_review_rules text[],
    ADD CONSTRAINT ck_case_file_allocation_review CHECK (allocation_review_since IS NULL
        OR advocate_id IS NOT NULL AND status <> 'CLOSED' AND allocation_review_rules <> '{}');

-- By deadline, then urgency, then age. Whoever reads it must write the order like this.
CREATE INDEX ix_case_file_waiting
    ON case_file (coalesce(next_deadline_on, DATE '9999-12-31'), (NOT urgent), coalesce(received_at, created_at), id)
    WHERE status = 'WAITING';

-- Whether the person had a case before.
CREATE INDEX ix_case_file_date_of_birth_display_name ON case_file (date_of_birth, display_name);

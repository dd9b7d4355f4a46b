-- What a case knows of its person, the turns that it takes, and whether the person instructs the advocate.

ALTER TABLE case_file
    ADD COLUMN date_of_birth    date,
    ADD COLUMN received_at      timestamptz,
    ADD COLUMN urgent           boolean NOT NULL DEFAULT false,
    ADD COLUMN circumstances    jsonb   NOT NULL DEFAULT '{}',
    ADD COLUMN first_attempt_at timestamptz,
    ADD COLUMN first_contact_at timestamptz,
    ADD COLUMN first_met_at     timestamptz,
    ADD COLUMN next_deadline_on date,
    ADD COLUMN hold_reason      text CONSTRAINT ck_case_file_hold_reason
        CHECK (hold_reason IN ('ABSENT_WITHOUT_LEAVE', 'ON_LEAVE', 'TOO_UNWELL', 'SECLUSION', 'MOVED')),
    ADD COLUMN hold_note        text,
    ADD COLUMN hold_since       timestamptz,
    ADD COLUMN hold_review_on   date,
    ADD COLUMN hold_resumes_to  text,
    ADD COLUMN grace_ends_on    date,
    ADD COLUMN grace_resumes_to text;

-- Cases that are older than these columns: nearly when their referral was received.
UPDATE case_file SET received_at = created_at;
-- Who was met had answered.
UPDATE case_file SET first_attempt_at = visits.tried, first_contact_at = visits.met, first_met_at = visits.met
FROM (SELECT case_id, min(arrived_at) AS tried, min(arrived_at) FILTER (WHERE outcome = 'MET') AS met
      FROM visit_attempt GROUP BY case_id) visits
WHERE visits.case_id = case_file.id;

ALTER TABLE case_file DROP CONSTRAINT ck_case_file_status, ADD CONSTRAINT ck_case_file_status CHECK (status IN
    ('WAITING', 'ALLOCATED', 'FIRST_CONTACT_ATTEMPTED', 'ACTIVE', 'ON_HOLD', 'CLOSING', 'CLOSED'));
ALTER TABLE case_file ADD CONSTRAINT ck_case_file_hold CHECK ((hold_reason IS NOT NULL) =
    (status = 'ON_HOLD' OR status = 'CLOSING' AND grace_resumes_to = 'ON_HOLD'));
ALTER TABLE case_file ADD CONSTRAINT ck_case_file_grace CHECK (grace_ends_on IS NOT NULL OR status <> 'CLOSING');
UPDATE case_file SET status = 'FIRST_CONTACT_ATTEMPTED' WHERE status = 'ALLOCATED' AND visit_attempts > 0;

CREATE TABLE mode_switch (
    case_id     uuid        NOT NULL CONSTRAINT fk_mode_switch_case_id REFERENCES case_file ON DELETE CASCADE,
    position    integer     NOT NULL,
    mode        text        NOT NULL CONSTRAINT ck_mode_switch_mode CHECK (mode IN ('INSTRUCTED', 'NON_INSTRUCTED')),
    since       date        NOT NULL,
    approach    text CONSTRAINT ck_mode_switch_approach
        CHECK (approach IN ('RIGHTS_BASED', 'PERSON_CENTRED', 'WATCHING_BRIEF', 'WITNESS_OBSERVER')),
    consulted   text,
    review_on   date,
    reason      text        NOT NULL,
    switched_by text        NOT NULL,
    switched_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, position),
    CONSTRAINT ck_mode_switch_without_instruction CHECK (mode = 'INSTRUCTED' OR approach IS NOT NULL
        AND consulted IS NOT NULL AND review_on IS NOT NULL)
);

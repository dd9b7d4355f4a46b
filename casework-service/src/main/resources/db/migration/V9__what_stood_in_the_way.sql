-- Where each visit was, and all of what stood in its way: who refused access, how far that was taken up and how it ended; for
-- how long a meeting was not private, what the person says to it, and whether somebody looked at it again.

ALTER TABLE visit_attempt
    ADD COLUMN hospital_ods_code               text,
    ADD COLUMN ward                            text,
    ADD COLUMN travel_minutes                  integer CONSTRAINT ck_visit_attempt_travel_minutes
        CHECK (travel_minutes BETWEEN 0 AND 1440),
    ADD COLUMN requester_late_because          text,
    ADD COLUMN departure_minutes               integer CONSTRAINT ck_visit_attempt_departure_minutes
        CHECK (departure_minutes BETWEEN 0 AND 1440),
    ADD COLUMN departure_patient_view          text,
    ADD COLUMN departure_alternative_on        date,
    ADD COLUMN departure_review_on             date,
    ADD COLUMN review_result                   text CONSTRAINT ck_visit_attempt_review_result
        CHECK (review_result IN ('PRIVACY_RESTORED', 'STILL_NOT_PRIVATE', 'NO_LONGER_NEEDED')),
    ADD COLUMN review_reviewed_on              date,
    ADD COLUMN review_note                     text,
    ADD COLUMN review_written_by               text,
    ADD COLUMN review_written_at               timestamptz,
    ADD COLUMN refusal_refused_by_name         text,
    ADD COLUMN refusal_refused_by_employer     text,
    ADD COLUMN refusal_reasonable_cause_claimed boolean,
    ADD COLUMN refusal_advocate_view           text,
    ADD COLUMN resolution_how                  text CONSTRAINT ck_visit_attempt_resolution_how
        CHECK (resolution_how IN ('ACCESS_GIVEN', 'MET_OTHERWISE', 'NO_LONGER_WANTED', 'PROSECUTED', 'GIVEN_UP')),
    ADD COLUMN resolution_resolved_on          date,
    ADD COLUMN resolution_days_lost            integer,
    ADD COLUMN resolution_note                 text,
    ADD COLUMN resolution_written_by           text,
    ADD COLUMN resolution_written_at           timestamptz;

-- Older visits: where the person of the case is, as far as is known.
UPDATE visit_attempt SET hospital_ods_code = case_file.hospital_ods_code, ward = case_file.ward
FROM case_file WHERE case_file.id = visit_attempt.case_id;

ALTER TABLE visit_attempt
    ADD CONSTRAINT ck_visit_attempt_clinical_advice CHECK (departure_clinician_name IS NOT NULL
        OR coalesce(departure_reason, '') NOT LIKE 'CLINICAL_ADVICE%'),
    ADD CONSTRAINT ck_visit_attempt_review CHECK (review_result IS NULL OR departure_reason IS NOT NULL),
    ADD CONSTRAINT ck_visit_attempt_resolution CHECK (resolution_how IS NULL OR outcome = 'ACCESS_REFUSED'),
    ADD CONSTRAINT ck_visit_attempt_refusal_escalated_to CHECK (refusal_escalated_to IN
        ('WARD_MANAGER', 'MHA_OFFICE', 'HOSPITAL_MANAGERS', 'COMMISSIONER', 'CQC', 'LOCAL_AUTHORITY'));

-- Whether the advocate's note may have to be kept from the person when their file is handed out.
ALTER TABLE visit_attempt ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_visit_attempt_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));

-- Counts by ward over a stretch of time, and the few visits that something stood in the way of.
CREATE INDEX ix_visit_attempt_arrived_at ON visit_attempt (arrived_at);
CREATE INDEX ix_visit_attempt_access_refused ON visit_attempt (id DESC) WHERE outcome = 'ACCESS_REFUSED';
CREATE INDEX ix_visit_attempt_not_private ON visit_attempt (id DESC) WHERE departure_reason IS NOT NULL;

CREATE TABLE access_escalation (
    visit_id   uuid        NOT NULL CONSTRAINT fk_access_escalation_visit_id REFERENCES visit_attempt ON DELETE CASCADE,
    position   integer     NOT NULL,
    step       text        NOT NULL CONSTRAINT ck_access_escalation_step CHECK (step IN
        ('WARD_MANAGER', 'MHA_OFFICE', 'HOSPITAL_MANAGERS', 'COMMISSIONER', 'CQC', 'LOCAL_AUTHORITY')),
    taken_on   date        NOT NULL,
    taken_to   text,
    note       text,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (visit_id, position)
);
INSERT INTO access_escalation (visit_id, position, step, taken_on, written_by, written_at)
SELECT id, 0, refusal_escalated_to, (arrived_at AT TIME ZONE 'Europe/London')::date, advocate_id, created_at
FROM visit_attempt WHERE refusal_escalated_to IS NOT NULL;

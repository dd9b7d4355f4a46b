-- What came of a case, issue by issue, and which provider goes on.

ALTER TABLE case_file
    ADD COLUMN closure_transferred_to          text,
    ADD COLUMN closure_transferred_to_ods_code text,
    ADD CONSTRAINT ck_case_file_closure_transferred_to CHECK (
        CASE WHEN closure_reason = 'TRANSFERRED_TO_OTHER_PROVIDER' THEN closure_transferred_to IS NOT NULL
             ELSE closure_transferred_to IS NULL OR coalesce(closure_reason, '') = 'MOVED_OUT_OF_AREA' END),
    ADD CONSTRAINT ck_case_file_closure_transferred_to_ods_code
        CHECK (closure_transferred_to_ods_code IS NULL OR closure_transferred_to IS NOT NULL);

CREATE TABLE case_outcome (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    created_at    timestamptz NOT NULL,
    case_id       uuid        NOT NULL CONSTRAINT fk_case_outcome_case_id REFERENCES case_file ON DELETE CASCADE,
    kind          text        NOT NULL CONSTRAINT ck_case_outcome_kind CHECK (kind IN
        ('UNDERSTOOD_RIGHTS', 'RIGHTS_EXPLAINED_BY_WARD', 'VIEWS_HEARD_AT_MEETING', 'ATTENDED_MEETING',
         'TRIBUNAL_APPLIED', 'TRIBUNAL_ATTENDED', 'TRIBUNAL_WITHDRAWN', 'TRIBUNAL_RESULT',
         'MANAGERS_HEARING', 'CARE_PLAN_CHANGED', 'MEDICATION_CHANGED', 'LEAVE_CHANGED',
         'SECTION_LIFTED', 'CTO_CONDITION_VARIED', 'RECORDS_ACCESS_OBTAINED', 'COMPLAINT_MADE',
         'COMPLAINT_RESOLVED', 'SOAD_CONSULTED', 'LEGAL_REPRESENTATION_OBTAINED', 'SAFEGUARDING_RAISED',
         'NOMINATED_PERSON_APPOINTED', 'CONFIDENCE_AND_SELF_ADVOCACY', 'FEELING_LISTENED_TO')),
    issue         text,
    achieved      boolean     NOT NULL,
    rating_answer text        NOT NULL CONSTRAINT ck_case_outcome_rating_answer
        CHECK (rating_answer IN ('RATED', 'NOT_ASKED', 'DID_NOT_WANT_TO_SAY')),
    rating_value  integer CONSTRAINT ck_case_outcome_rating_value CHECK (rating_value BETWEEN 1 AND 5),
    note          text,
    recorded_by   text        NOT NULL,
    CONSTRAINT ck_case_outcome_rating CHECK ((rating_value IS NOT NULL) = (rating_answer = 'RATED'))
);
CREATE INDEX ix_case_outcome_case_id_id ON case_outcome (case_id, id DESC);
CREATE INDEX ix_case_outcome_created_at ON case_outcome (created_at);

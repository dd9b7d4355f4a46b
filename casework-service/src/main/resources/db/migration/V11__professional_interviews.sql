-- Interviews of those professionally concerned (s.130B(3)(b)): asked for, agreed to or refused, held.

CREATE TABLE professional_interview (
    id                        uuid        PRIMARY KEY,
    version                   bigint      NOT NULL,
    created_at                timestamptz NOT NULL,
    case_id                   uuid        NOT NULL CONSTRAINT fk_professional_interview_case_id
        REFERENCES case_file ON DELETE CASCADE,
    recorded_by               text        NOT NULL,
    status                    text        NOT NULL CONSTRAINT ck_professional_interview_status
        CHECK (status IN ('REQUESTED', 'AGREED', 'REFUSED', 'HELD')),
    professional_name         text        NOT NULL,
    professional_role         text        NOT NULL CONSTRAINT ck_professional_interview_professional_role CHECK
        (professional_role IN ('RESPONSIBLE_CLINICIAN', 'DOCTOR', 'NURSE', 'CARE_COORDINATOR', 'SOCIAL_WORKER', 'PSYCHOLOGIST',
        'OCCUPATIONAL_THERAPIST', 'AMHP', 'NEAREST_RELATIVE_APPLICANT', 'RECOMMENDING_DOCTOR', 'OTHER')),
    professional_organisation text,
    hospital_ods_code         text,
    ward                      text,
    purpose                   text        NOT NULL,
    requested_on              date        NOT NULL,
    by_agreement              boolean     NOT NULL,
    answer_agreed             boolean,
    answer_answered_on        date,
    answer_reason             text,
    account_held_on           date,
    account_minutes           integer,
    account_patient_knows     boolean,
    account_said              text,
    account_restriction       text CONSTRAINT ck_professional_interview_account_restriction
        CHECK (account_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    CONSTRAINT ck_professional_interview_refusal CHECK (status <> 'REFUSED' OR NOT answer_agreed AND answer_reason IS NOT NULL),
    CONSTRAINT ck_professional_interview_account CHECK ((account_held_on IS NOT NULL) = (status = 'HELD'))
);
CREATE INDEX ix_professional_interview_case_id_id ON professional_interview (case_id, id DESC);
CREATE INDEX ix_professional_interview_requested_on ON professional_interview (requested_on);
CREATE INDEX ix_professional_interview_refused ON professional_interview (id DESC) WHERE status = 'REFUSED';

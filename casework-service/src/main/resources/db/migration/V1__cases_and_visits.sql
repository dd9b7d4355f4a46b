-- A case with its history, and the visits made for it.

CREATE TABLE case_file (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    referral_id        uuid        NOT NULL CONSTRAINT uq_case_file_referral_id UNIQUE,
    status             text        NOT NULL CONSTRAINT ck_case_file_status
        CHECK (status IN ('WAITING', 'ALLOCATED', 'ACTIVE', 'CLOSED')),
    standing           text        NOT NULL CONSTRAINT ck_case_file_standing
        CHECK (standing IN ('QUALIFIES', 'NOT_QUALIFYING', 'UNDETERMINED')),
    standing_as_of     timestamptz NOT NULL,
    advocate_id        text,
    visit_attempts     integer     NOT NULL,
    reference          text        NOT NULL,
    display_name       text,
    hospital_ods_code  text,
    ward               text,
    must_visit         boolean     NOT NULL,
    language           text,
    interpreter_needed boolean,
    closure_reason     text,
    closure_note       text,
    CONSTRAINT ck_case_file_advocate_id CHECK (advocate_id IS NOT NULL OR status IN ('WAITING', 'CLOSED')),
    CONSTRAINT ck_case_file_closure_reason CHECK ((closure_reason IS NOT NULL) = (status = 'CLOSED'))
);
CREATE INDEX ix_case_file_advocate_id_id ON case_file (advocate_id, id DESC);
CREATE INDEX ix_case_file_status_id ON case_file (status, id DESC);

CREATE TABLE status_change (
    case_id     uuid        NOT NULL CONSTRAINT fk_status_change_case_id REFERENCES case_file,
    position    integer     NOT NULL,
    from_status text,
    to_status   text        NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    reason      text,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE allocation (
    case_id      uuid        NOT NULL CONSTRAINT fk_allocation_case_id REFERENCES case_file,
    position     integer     NOT NULL,
    advocate_id  text        NOT NULL,
    allocated_by text        NOT NULL,
    allocated_at timestamptz NOT NULL,
    reason       text,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE visit_attempt (
    id                        uuid        PRIMARY KEY,
    version                   bigint      NOT NULL,
    created_at                timestamptz NOT NULL,
    case_id                   uuid        NOT NULL CONSTRAINT fk_visit_attempt_case_id REFERENCES case_file,
    advocate_id               text        NOT NULL,
    requester_kind            text        NOT NULL CONSTRAINT ck_visit_attempt_requester_kind
        CHECK (requester_kind IN ('PATIENT', 'NEAREST_RELATIVE', 'RESPONSIBLE_CLINICIAN', 'AMHP', 'OTHER')),
    requester_requested_on    date        NOT NULL,
    arrived_at                timestamptz NOT NULL,
    left_at                   timestamptz NOT NULL,
    place                     text        NOT NULL,
    outcome                   text        NOT NULL CONSTRAINT ck_visit_attempt_outcome
        CHECK (outcome IN ('MET', 'PATIENT_DECLINED', 'NOT_AVAILABLE', 'ACCESS_REFUSED')),
    privacy                   text CONSTRAINT ck_visit_attempt_privacy
        CHECK (privacy IN ('PRIVATE', 'IN_SIGHT_ONLY', 'NOT_PRIVATE')),
    departure_reason          text,
    departure_clinician_name  text,
    departure_clinician_role  text,
    departure_advocate_agrees boolean,
    refusal_refused_by_role   text,
    refusal_reason_given      text,
    refusal_escalated_to      text,
    note                      text,
    CONSTRAINT ck_visit_attempt_left_at CHECK (left_at >= arrived_at),
    CONSTRAINT ck_visit_attempt_departure_reason
        CHECK ((departure_reason IS NOT NULL) = (coalesce(privacy, 'PRIVATE') <> 'PRIVATE')),
    CONSTRAINT ck_visit_attempt_refusal_refused_by_role
        CHECK ((refusal_refused_by_role IS NOT NULL) = (outcome = 'ACCESS_REFUSED'))
);
CREATE INDEX ix_visit_attempt_case_id_id ON visit_attempt (case_id, id DESC);

-- Notifications of patients (MHA 1983 s.130CC), the interviews that follow, and the register of those who refused.

CREATE SEQUENCE patient_notification_reference_number;
GRANT USAGE ON SEQUENCE patient_notification_reference_number TO ${app_role};

CREATE TABLE patient_notification (
    id                     uuid        PRIMARY KEY,
    version                bigint      NOT NULL,
    created_at             timestamptz NOT NULL,
    reference              text        NOT NULL CONSTRAINT uq_patient_notification_reference UNIQUE,
    status                 text        NOT NULL CONSTRAINT ck_patient_notification_status CHECK (status IN
        ('NOTIFIED', 'INTERVIEW_DUE', 'INTERVIEW_NOT_POSSIBLE', 'INFORMATION_ONLY', 'LINKED', 'OPT_OUT_IN_FORCE',
         'HAS_CAPACITY_WANTS_HELP', 'HAS_CAPACITY_REFUSES', 'LACKS_CAPACITY_BEST_INTERESTS_YES',
         'LACKS_CAPACITY_BEST_INTERESTS_NO', 'REFERRED', 'ENDED')),
    notified_by            text        NOT NULL,
    notifying_organisation text,
    hospital               text,
    kind                   text        NOT NULL CONSTRAINT ck_patient_notification_kind CHECK (kind IN ('COMPULSORY', 'INFORMAL')),
    form                   jsonb       NOT NULL,
    nhs_number             text,
    name_and_birth         text,
    linked_to              uuid CONSTRAINT fk_patient_notification_linked_to REFERENCES patient_notification ON DELETE CASCADE,
    held_back_by           uuid,
    referral_id            uuid CONSTRAINT fk_patient_notification_referral REFERENCES referral ON DELETE CASCADE,
    retry_at               timestamptz,
    settled_at             timestamptz,
    CONSTRAINT ck_patient_notification_linked_to CHECK ((status = 'LINKED') = (linked_to IS NOT NULL)),
    CONSTRAINT ck_patient_notification_retry_at CHECK ((status = 'INTERVIEW_NOT_POSSIBLE') = (retry_at IS NOT NULL))
);
CREATE INDEX ix_patient_notification_notifying_organisation ON patient_notification (notifying_organisation, id);
CREATE INDEX ix_patient_notification_status ON patient_notification (status, id);
CREATE INDEX ix_patient_notification_hospital ON patient_notification (hospital text_pattern_ops, id);
CREATE INDEX ix_patient_notification_nhs_number ON patient_notification (nhs_number) WHERE nhs_number IS NOT NULL;
CREATE INDEX ix_patient_notification_name_and_birth ON patient_notification (name_and_birth) WHERE name_and_birth IS NOT NULL;
CREATE INDEX ix_patient_notification_linked_to ON patient_notification (linked_to) WHERE linked_to IS NOT NULL;
CREATE INDEX ix_patient_notification_held_back_by ON patient_notification (held_back_by) WHERE held_back_by IS NOT NULL;
CREATE INDEX ix_patient_notification_referral_id ON patient_notification (referral_id) WHERE referral_id IS NOT NULL;
CREATE INDEX ix_patient_notification_retry_at ON patient_notification (retry_at) WHERE retry_at IS NOT NULL;
CREATE INDEX ix_patient_notification_settled_at ON patient_notification (settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE patient_notification_change (
    id              uuid        PRIMARY KEY,
    notification_id uuid        NOT NULL CONSTRAINT fk_patient_notification_change_notification
        REFERENCES patient_notification ON DELETE CASCADE,
    from_status     text,
    to_status       text        NOT NULL,
    at              timestamptz NOT NULL,
    by              text        NOT NULL,
    why             text        NOT NULL
);
CREATE INDEX ix_patient_notification_change_notification ON patient_notification_change (notification_id, at, id);

CREATE TABLE patient_interview (
    id              uuid        PRIMARY KEY,
    notification_id uuid        NOT NULL CONSTRAINT fk_patient_interview_notification
        REFERENCES patient_notification ON DELETE CASCADE,
    at              timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     text        NOT NULL,
    outcome         text        NOT NULL CONSTRAINT ck_patient_interview_outcome CHECK (outcome IN
        ('WANTS_HELP', 'REFUSES', 'IN_BEST_INTERESTS', 'NOT_IN_BEST_INTERESTS', 'NOT_POSSIBLE')),
    facts           jsonb,
    attempt         jsonb,
    CONSTRAINT ck_patient_interview_facts CHECK ((outcome = 'NOT_POSSIBLE') = (facts IS NULL)),
    CONSTRAINT ck_patient_interview_attempt CHECK ((outcome = 'NOT_POSSIBLE') = (attempt IS NOT NULL))
);
CREATE INDEX ix_patient_interview_notification ON patient_interview (notification_id, id);

CREATE TABLE opt_out (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    notification_id uuid        NOT NULL CONSTRAINT fk_opt_out_notification REFERENCES patient_notification
        ON DELETE CASCADE,
    status          text        NOT NULL CONSTRAINT ck_opt_out_status CHECK (status IN
        ('IN_FORCE', 'OPTED_IN', 'REOFFERED', 'REPLACED')),
    patient         jsonb       NOT NULL,
    nhs_number      text,
    name_and_birth  text,
    head            text        NOT NULL,
    refused_at      timestamptz NOT NULL,
    recorded_by     text        NOT NULL,
    reoffer_on      date,
    ended_at        timestamptz,
    ended_by        text,
    ended_why       text,
    CONSTRAINT ck_opt_out_ended CHECK ((status = 'IN_FORCE') = (ended_at IS NULL))
);
CREATE INDEX ix_opt_out_notification ON opt_out (notification_id);
CREATE INDEX ix_opt_out_status ON opt_out (status, id);
CREATE INDEX ix_opt_out_nhs_number ON opt_out (nhs_number) WHERE nhs_number IS NOT NULL;
CREATE INDEX ix_opt_out_name_and_birth ON opt_out (name_and_birth) WHERE name_and_birth IS NOT NULL;
CREATE INDEX ix_opt_out_reoffer_on ON opt_out (reoffer_on) WHERE status = 'IN_FORCE' AND reoffer_on IS NOT NULL;
CREATE INDEX ix_opt_out_created_at ON opt_out (created_at);

-- A forgotten refusal holds nothing back.
ALTER TABLE patient_notification ADD CONSTRAINT fk_patient_notification_held_back_by
    FOREIGN KEY (held_back_by) REFERENCES opt_out ON DELETE SET NULL;

-- What is left of a notification that was forgotten: enough to count, nothing to recognise anybody by.
CREATE TABLE patient_notification_forgotten (
    id           uuid        PRIMARY KEY,
    received_on  date        NOT NULL,
    status       text        NOT NULL,
    kind         text        NOT NULL,
    forgotten_at timestamptz NOT NULL,
    because      text        NOT NULL
);

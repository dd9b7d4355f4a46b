-- A referral: the form as it was sent, where it stands, and what eligibility-service last said about it.

CREATE SEQUENCE referral_reference_number;
GRANT USAGE ON SEQUENCE referral_reference_number TO ${app_role};

CREATE TABLE referral (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    created_at        timestamptz NOT NULL,
    reference         text        NOT NULL CONSTRAINT uq_referral_reference UNIQUE,
    status            text        NOT NULL CONSTRAINT ck_referral_status CHECK (status IN
        ('SUBMITTED', 'TRIAGE', 'ACCEPTED_STATUTORY', 'ACCEPTED_PENDING_EVIDENCE', 'PENDING_STATUS_CHANGE',
         'SIGNPOSTED', 'CASE_OPENED')),
    submitted_by      text        NOT NULL,
    referring_organisation text,
    form              jsonb       NOT NULL,
    eligibility       jsonb,
    next_ask_at       timestamptz,
    case_id           uuid
);
CREATE INDEX ix_referral_referring_organisation ON referral (referring_organisation, id);
CREATE INDEX ix_referral_status ON referral (status, id);
CREATE INDEX ix_referral_next_ask_at ON referral (next_ask_at) WHERE next_ask_at IS NOT NULL;

CREATE TABLE referral_status_change (
    id          uuid        PRIMARY KEY,
    referral_id uuid        NOT NULL CONSTRAINT fk_referral_status_change_referral REFERENCES referral,
    from_status text,
    to_status   text        NOT NULL,
    at          timestamptz NOT NULL,
    by          text        NOT NULL,
    why         text        NOT NULL
);
CREATE INDEX ix_referral_status_change_referral ON referral_status_change (referral_id, at);

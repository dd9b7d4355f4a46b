-- Grants to see records, and the little that must be known of a case to decide about them.

CREATE TABLE case_standing (
    case_id     uuid PRIMARY KEY,
    referral_id uuid NOT NULL,
    advocate_id text,
    standing    text NOT NULL CONSTRAINT ck_case_standing_standing
        CHECK (standing IN ('QUALIFIES', 'NOT_QUALIFYING', 'UNDETERMINED')),
    open        boolean NOT NULL,
    standing_as_of timestamptz NOT NULL,
    advocate_as_of timestamptz NOT NULL
);

CREATE TABLE records_access_grant (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    case_id     uuid        NOT NULL,
    advocate_id text        NOT NULL,
    status      text        NOT NULL CONSTRAINT ck_records_access_grant_status
        CHECK (status IN ('ACTIVE', 'WITHDRAWN', 'SUSPENDED', 'EXPIRED')),
    basis       jsonb       NOT NULL,
    scope       jsonb       NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX ix_records_access_grant_case ON records_access_grant (case_id, id);
CREATE INDEX ix_records_access_grant_advocate ON records_access_grant (advocate_id, id);
CREATE INDEX ix_records_access_grant_expires_at ON records_access_grant (expires_at) WHERE status = 'ACTIVE';

CREATE TABLE grant_status_change (
    grant_id    uuid        NOT NULL CONSTRAINT fk_grant_status_change_grant REFERENCES records_access_grant,
    position    integer     NOT NULL,
    from_status text,
    to_status   text        NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    reason      text,
    note        text,
    PRIMARY KEY (grant_id, position)
);

-- An MHA office's list: kept as it arrives, taken row by row in the background, and never taken twice.

CREATE TABLE referral_import (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    status         text        NOT NULL CONSTRAINT ck_referral_import_status
        CHECK (status IN ('RECEIVING', 'RUNNING', 'DONE', 'FAILED')),
    format         text        NOT NULL CONSTRAINT ck_referral_import_format CHECK (format IN ('CSV', 'NDJSON')),
    owner          text        NOT NULL,
    sent_by        text        NOT NULL,
    sent_by_roles  text        NOT NULL,
    organisation   text,
    correlation_id text        NOT NULL,
    received       integer     NOT NULL,
    broken         integer     NOT NULL,
    turn_at        timestamptz,
    leased_until   timestamptz,
    finished_at    timestamptz,
    CONSTRAINT ck_referral_import_finished_at CHECK ((status IN ('DONE', 'FAILED')) = (finished_at IS NOT NULL))
);
CREATE INDEX ix_referral_import_owner ON referral_import (owner, id);
CREATE INDEX ix_referral_import_unfinished ON referral_import (status, id) WHERE status IN ('RECEIVING', 'RUNNING');
CREATE INDEX ix_referral_import_finished_at ON referral_import (finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE referral_import_row (
    import_id   uuid    NOT NULL CONSTRAINT fk_referral_import_row_import REFERENCES referral_import ON DELETE CASCADE,
    row_number  integer NOT NULL,
    own_id      uuid    NOT NULL,
    content     text,
    outcome     text    CONSTRAINT ck_referral_import_row_outcome CHECK (outcome IN ('CREATED', 'ALREADY_THERE', 'REFUSED')),
    referral_id uuid    CONSTRAINT fk_referral_import_row_referral REFERENCES referral ON DELETE SET NULL,
    errors      jsonb,
    PRIMARY KEY (import_id, row_number),
    -- What was sent is kept until it is taken or refused, and no longer.
    CONSTRAINT ck_referral_import_row_content CHECK ((outcome IS NULL) = (content IS NOT NULL))
);
CREATE INDEX ix_referral_import_row_outcome ON referral_import_row (import_id, outcome, row_number);
CREATE INDEX ix_referral_import_row_referral ON referral_import_row (referral_id) WHERE referral_id IS NOT NULL;

-- By what a caller's row is known again. Checked at the end of the transaction: the name is claimed first, so that who
-- comes second waits here and has done nothing yet.
CREATE TABLE caller_reference (
    owner       text NOT NULL,
    reference   text NOT NULL,
    fingerprint text NOT NULL,
    referral_id uuid NOT NULL CONSTRAINT fk_caller_reference_referral REFERENCES referral ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, reference)
);
CREATE INDEX ix_caller_reference_referral ON caller_reference (referral_id);

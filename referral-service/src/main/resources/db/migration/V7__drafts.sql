-- Half a form that somebody comes back to. It hangs on nothing, and nothing hangs on it.

CREATE TABLE referral_draft (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    made_by      text        NOT NULL,
    organisation text,
    form         jsonb       NOT NULL,
    expires_at   timestamptz NOT NULL,
    referral_id  uuid
);
CREATE INDEX ix_referral_draft_made_by ON referral_draft (made_by, id);
CREATE INDEX ix_referral_draft_expires_at ON referral_draft (expires_at);

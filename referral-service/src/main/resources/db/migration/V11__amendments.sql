-- What was changed after a referral was sent: who, when, why, and what stood there before.

ALTER TABLE referral ADD COLUMN amended_at timestamptz;

CREATE TABLE referral_change (
    id             uuid        PRIMARY KEY,
    referral_id    uuid        NOT NULL CONSTRAINT fk_referral_change_referral REFERENCES referral ON DELETE CASCADE,
    at             timestamptz NOT NULL,
    by             text        NOT NULL,
    why            text        NOT NULL,
    differences    jsonb       NOT NULL,
    untold_because text
);
CREATE INDEX ix_referral_change_referral ON referral_change (referral_id, id);

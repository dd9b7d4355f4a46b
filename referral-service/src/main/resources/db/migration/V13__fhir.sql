-- What FHIR clients ask by: when a referral last changed, and how the sender's own system names it.

-- Set with each new version of the row, not by a trigger: a BEFORE UPDATE trigger locks the row as if its keys changed, and two who
-- change one referral at once would wait for each other's history rows until one of them is given up.
ALTER TABLE referral ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
UPDATE referral SET changed_at = greatest(created_at,
    (SELECT max(at) FROM referral_status_change WHERE referral_id = referral.id));
CREATE INDEX ix_referral_changed_at ON referral (changed_at);

CREATE TABLE referral_identifier (
    referral_id uuid NOT NULL CONSTRAINT fk_referral_identifier_referral REFERENCES referral ON DELETE CASCADE,
    system      text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (referral_id, system, value)
);
CREATE INDEX ix_referral_identifier_value ON referral_identifier (value, system);

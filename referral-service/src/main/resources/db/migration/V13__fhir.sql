-- What FHIR clients ask by: when a referral last changed, and how the sender's own system names it.

-- Every change that a reader could see raises the version, whoever makes it: the database is the one place that sees all.
ALTER TABLE referral ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
UPDATE referral SET changed_at = greatest(created_at,
    (SELECT max(at) FROM referral_status_change WHERE referral_id = referral.id));
CREATE INDEX ix_referral_changed_at ON referral (changed_at);

CREATE FUNCTION referral_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER tr_referral_changed BEFORE UPDATE ON referral FOR EACH ROW WHEN (OLD.version <> NEW.version)
    EXECUTE FUNCTION referral_changed();

CREATE TABLE referral_identifier (
    referral_id uuid NOT NULL CONSTRAINT fk_referral_identifier_referral REFERENCES referral ON DELETE CASCADE,
    system      text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (referral_id, system, value)
);
CREATE INDEX ix_referral_identifier_value ON referral_identifier (value, system);

CREATE INDEX ix_referral_nhs_number ON referral ((form->'person'->>'nhsNumber'))
    WHERE form->'person'->>'nhsNumber' IS NOT NULL;

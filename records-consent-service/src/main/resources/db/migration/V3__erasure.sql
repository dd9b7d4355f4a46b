-- Grants outlive an erased case for a while, as proof that records were seen lawfully; what hangs on them goes with them.
ALTER TABLE case_standing ADD COLUMN erase_at timestamptz;
CREATE INDEX ix_case_standing_erase_at ON case_standing (erase_at) WHERE erase_at IS NOT NULL;
CREATE INDEX ix_case_standing_referral ON case_standing (referral_id);
ALTER TABLE grant_status_change DROP CONSTRAINT fk_grant_status_change_grant,
    ADD CONSTRAINT fk_grant_status_change_grant FOREIGN KEY (grant_id) REFERENCES records_access_grant ON DELETE CASCADE;

-- The whole lifecycle: contracts, information asked of the referrer, refusals, mergers. Equality monitoring stands apart.

ALTER TABLE referral
    DROP CONSTRAINT ck_referral_status,
    ADD CONSTRAINT ck_referral_status CHECK (status IN
        ('SUBMITTED', 'TRIAGE', 'INFO_REQUESTED', 'ACCEPTED_STATUTORY', 'ACCEPTED_CONTRACTUAL', 'ACCEPTED_PENDING_EVIDENCE',
         'PENDING_STATUS_CHANGE', 'SIGNPOSTED', 'DUPLICATE', 'WITHDRAWN_BY_REFERRER', 'DECLINED_BY_PATIENT', 'CASE_OPENED',
         'CASE_CLOSED')),
    ADD COLUMN contract_commissioner text,
    ADD COLUMN contract_extra text,
    ADD CONSTRAINT ck_referral_contract CHECK ((contract_commissioner IS NULL) = (contract_extra IS NULL)),
    ADD COLUMN information_requested text,
    ADD CONSTRAINT ck_referral_information_requested CHECK ((information_requested IS NOT NULL) = (status = 'INFO_REQUESTED')),
    ADD COLUMN declined_may_tell_referrer boolean,
    ADD COLUMN declined_reoffer_on date,
    ADD CONSTRAINT ck_referral_declined CHECK ((declined_may_tell_referrer IS NOT NULL) = (status = 'DECLINED_BY_PATIENT')),
    ADD COLUMN merged_into uuid CONSTRAINT fk_referral_merged_into REFERENCES referral,
    ADD CONSTRAINT ck_referral_merged_into CHECK ((merged_into IS NOT NULL) = (status = 'DUPLICATE')),
    ADD COLUMN allocated boolean NOT NULL DEFAULT false;
CREATE INDEX ix_referral_merged_into ON referral (merged_into) WHERE merged_into IS NOT NULL;

DROP INDEX ix_referral_rule_set;
CREATE INDEX ix_referral_rule_set ON referral (rule_set, id) WHERE status NOT IN
    ('SIGNPOSTED', 'DUPLICATE', 'WITHDRAWN_BY_REFERRER', 'DECLINED_BY_PATIENT', 'CASE_CLOSED');

CREATE TABLE equality_profile (
    id         uuid        PRIMARY KEY CONSTRAINT fk_equality_profile_referral REFERENCES referral,
    version    bigint      NOT NULL,
    created_at timestamptz NOT NULL,
    answers    jsonb       NOT NULL
);

-- A referral ends with its case, remembers which edition of the law decided it, and can be asked about on trial.

ALTER TABLE referral
    DROP CONSTRAINT ck_referral_status,
    ADD CONSTRAINT ck_referral_status CHECK (status IN
        ('SUBMITTED', 'TRIAGE', 'ACCEPTED_STATUTORY', 'ACCEPTED_PENDING_EVIDENCE', 'PENDING_STATUS_CHANGE',
         'SIGNPOSTED', 'CASE_OPENED', 'CASE_CLOSED')),
    ADD COLUMN rule_set text,
    ADD COLUMN rule_set_asked_at timestamptz;
-- Nobody wrote down the edition until now. No edition in force has this name, so each is asked about once more.
UPDATE referral SET rule_set = 'NOT-RECORDED' WHERE eligibility IS NOT NULL;
CREATE INDEX ix_referral_rule_set ON referral (rule_set, id) WHERE status NOT IN ('SIGNPOSTED', 'CASE_CLOSED');

CREATE TABLE eligibility_review (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    rule_set     text        NOT NULL,
    started_by   text        NOT NULL,
    status       text        NOT NULL CONSTRAINT ck_eligibility_review_status CHECK (status IN ('RUNNING', 'DONE', 'FAILED')),
    total        bigint      NOT NULL,
    asked        bigint      NOT NULL,
    counts       jsonb       NOT NULL,
    asked_up_to  uuid,
    leased_until timestamptz,
    finished_at  timestamptz,
    failure      text,
    CONSTRAINT ck_eligibility_review_finished_at CHECK ((status = 'RUNNING') = (finished_at IS NULL)),
    CONSTRAINT ck_eligibility_review_failure CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX ix_eligibility_review_running ON eligibility_review (id) WHERE status = 'RUNNING';

CREATE TABLE eligibility_review_change (
    review_id    uuid NOT NULL CONSTRAINT fk_eligibility_review_change_review REFERENCES eligibility_review,
    referral_id  uuid NOT NULL CONSTRAINT fk_eligibility_review_change_referral REFERENCES referral,
    from_outcome text NOT NULL,
    to_outcome   text NOT NULL,
    PRIMARY KEY (review_id, referral_id)
);

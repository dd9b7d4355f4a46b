-- One person's whole file for subject access; how long a referral is kept; and its erasure, which leaves a tombstone.

ALTER TABLE referral
    ADD COLUMN over_since timestamptz,
    ADD COLUMN legal_hold_reason text,
    ADD COLUMN legal_hold_placed_by text,
    ADD COLUMN legal_hold_placed_at timestamptz,
    ADD CONSTRAINT ck_referral_legal_hold CHECK (num_nulls(legal_hold_reason, legal_hold_placed_by, legal_hold_placed_at) IN (0, 3));
-- The last move is when it came to its end; where it stayed where it was, that is no move.
UPDATE referral SET over_since = (SELECT max(at) FROM referral_status_change moved
    WHERE moved.referral_id = referral.id AND moved.from_status IS DISTINCT FROM moved.to_status)
WHERE status IN ('SIGNPOSTED', 'DUPLICATE', 'WITHDRAWN_BY_REFERRER', 'DECLINED_BY_PATIENT', 'CASE_CLOSED');
CREATE INDEX ix_referral_over_since ON referral (over_since) WHERE over_since IS NOT NULL;

-- What hangs on a referral is erased with it.
ALTER TABLE referral_status_change DROP CONSTRAINT fk_referral_status_change_referral,
    ADD CONSTRAINT fk_referral_status_change_referral FOREIGN KEY (referral_id) REFERENCES referral ON DELETE CASCADE;
ALTER TABLE eligibility_review_change DROP CONSTRAINT fk_eligibility_review_change_referral,
    ADD CONSTRAINT fk_eligibility_review_change_referral FOREIGN KEY (referral_id) REFERENCES referral ON DELETE CASCADE;
CREATE INDEX ix_eligibility_review_change_referral ON eligibility_review_change (referral_id);

ALTER TABLE equality_profile DROP CONSTRAINT fk_equality_profile_referral,
    ADD CONSTRAINT fk_equality_profile_referral FOREIGN KEY (id) REFERENCES referral ON DELETE CASCADE;

CREATE TABLE erased_referral (
    referral_id     uuid        PRIMARY KEY,
    retention_class text        NOT NULL,
    reason          text        NOT NULL,
    erased_at       timestamptz NOT NULL
);

CREATE TABLE person_file (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    referral_ids uuid[]      NOT NULL,
    purpose      text        NOT NULL,
    requested_by text        NOT NULL,
    reason       text        NOT NULL,
    started_by   text        NOT NULL,
    status       text        NOT NULL CONSTRAINT ck_person_file_status CHECK (status IN ('RUNNING', 'DONE', 'FAILED')),
    parts_done   integer     NOT NULL,
    kind         text,
    after_id     uuid,
    size         bigint      NOT NULL,
    waiting_for  text,
    leased_until timestamptz,
    finished_at  timestamptz,
    failure      text,
    expires_at   timestamptz NOT NULL,
    CONSTRAINT ck_person_file_finished_at CHECK ((status = 'RUNNING') = (finished_at IS NULL)),
    CONSTRAINT ck_person_file_failure CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX ix_person_file_running ON person_file (id) WHERE status = 'RUNNING';
CREATE INDEX ix_person_file_expires_at ON person_file (expires_at);
CREATE INDEX ix_person_file_referral_ids ON person_file USING gin (referral_ids);

CREATE TABLE person_file_item (
    id          uuid        PRIMARY KEY,
    file_id     uuid        NOT NULL CONSTRAINT fk_person_file_item_file REFERENCES person_file ON DELETE CASCADE,
    referral_id uuid        NOT NULL,
    holder      text        NOT NULL,
    kind        text        NOT NULL,
    item_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    restriction text        NOT NULL CONSTRAINT ck_person_file_item_restriction
        CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    content     text        NOT NULL
);
CREATE INDEX ix_person_file_item_file ON person_file_item (file_id, id);

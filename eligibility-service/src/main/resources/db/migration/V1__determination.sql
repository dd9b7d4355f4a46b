-- Each determination of a referral supersedes the one before: one first, no forks.
CREATE TABLE determination (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    created_at       timestamptz NOT NULL,
    referral_id      uuid,
    effective_at     timestamptz NOT NULL,
    facts            text        NOT NULL,
    inputs_hash      text        NOT NULL,
    rule_set_id      text        NOT NULL,
    rule_set_version text        NOT NULL,
    outcome          text        NOT NULL,
    findings         text        NOT NULL,
    reevaluate_at    timestamptz,
    supersedes       uuid        CONSTRAINT fk_determination_supersedes REFERENCES determination (id)
                                 CONSTRAINT uq_determination_supersedes UNIQUE,
    CONSTRAINT ck_determination_outcome
        CHECK (outcome IN ('QUALIFIES_COMPULSORY', 'QUALIFIES_INFORMAL', 'UNDETERMINED', 'NOT_QUALIFYING'))
);
CREATE UNIQUE INDEX uq_determination_first_of_referral ON determination (referral_id) WHERE supersedes IS NULL;
CREATE INDEX ix_determination_referral_id ON determination (referral_id, id);

-- A determination is never changed.
REVOKE UPDATE ON determination FROM ${app_role};

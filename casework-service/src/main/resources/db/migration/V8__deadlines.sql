-- Days that something has to be done by: worked out from the Act, named by the referral, or written down by staff.

CREATE TABLE case_deadline (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    case_id            uuid        NOT NULL CONSTRAINT fk_case_deadline_case_id REFERENCES case_file ON DELETE CASCADE,
    source             text        NOT NULL CONSTRAINT ck_case_deadline_source CHECK (source IN ('RULE', 'REFERRAL', 'STAFF')),
    kind               text        NOT NULL CONSTRAINT ck_case_deadline_kind CHECK (kind IN
                           ('APPLICATION', 'END', 'REFERENCE', 'SAFEGUARD', 'REVIEW', 'KEY_DATE', 'OWN')),
    code               text        NOT NULL CONSTRAINT ck_case_deadline_code CHECK (code ~ '^[A-Z][A-Z0-9_]{1,79}$'),
    title              text,
    opens_on           date        NOT NULL,
    last_day           date        NOT NULL,
    last_safe_day      date        NOT NULL,
    last_safe_instant  timestamptz,
    due_at             timestamptz NOT NULL,
    calendar_uncertain boolean     NOT NULL,
    rule_set           text CONSTRAINT ck_case_deadline_rule_set CHECK (rule_set IN ('MHA_1983', 'MHA_2025')),
    citation           text,
    created_by         text        NOT NULL,
    status             text        NOT NULL CONSTRAINT ck_case_deadline_status
        CHECK (status IN ('OPEN', 'MISSED', 'PASSED', 'SETTLED', 'SUPERSEDED')),
    warned_days        integer CONSTRAINT ck_case_deadline_warned_days CHECK (warned_days IN (7, 3, 1)),
    next_step_at       timestamptz,
    missed_at          timestamptz,
    settlement_outcome text CONSTRAINT ck_case_deadline_settlement_outcome CHECK (settlement_outcome IN
        ('APPLIED', 'DONE', 'DONE_BY_OTHERS', 'NOT_WANTED', 'TOO_LATE', 'NO_LONGER_NEEDED')),
    settlement_note    text,
    settlement_by      text,
    settlement_at      timestamptz,
    superseded_at      timestamptz,
    superseded_reason  text CONSTRAINT ck_case_deadline_superseded_reason
        CHECK (superseded_reason IN ('FACTS_CHANGED', 'CASE_CLOSED')),
    CONSTRAINT ck_case_deadline_rule CHECK ((source = 'RULE') = (rule_set IS NOT NULL AND citation IS NOT NULL)),
    CONSTRAINT ck_case_deadline_last_safe_day CHECK (last_safe_day <= last_day),
    CONSTRAINT ck_case_deadline_next_step_at CHECK ((next_step_at IS NOT NULL) = (status = 'OPEN')),
    CONSTRAINT ck_case_deadline_settlement CHECK ((settlement_outcome IS NOT NULL) = (status = 'SETTLED')
        AND (settlement_outcome IS NOT NULL) = (settlement_at IS NOT NULL)),
    CONSTRAINT ck_case_deadline_superseded CHECK ((superseded_reason IS NOT NULL) = (status = 'SUPERSEDED'))
);
CREATE INDEX ix_case_deadline_case_id_due_at ON case_deadline (case_id, due_at, id);
CREATE INDEX ix_case_deadline_status_due_at ON case_deadline (status, due_at, id);
CREATE INDEX ix_case_deadline_next_step_at ON case_deadline (next_step_at) WHERE status = 'OPEN';
-- What is worked out twice is kept once.
CREATE UNIQUE INDEX uq_case_deadline_window ON case_deadline (case_id, code, opens_on, last_day, due_at)
    WHERE source <> 'STAFF' AND status <> 'SUPERSEDED';

-- Periods end and others begin without anybody changing a case: when to work out its deadlines again.
CREATE TABLE deadline_reckoning (
    case_id  uuid        PRIMARY KEY CONSTRAINT fk_deadline_reckoning_case_id REFERENCES case_file ON DELETE CASCADE,
    again_at timestamptz NOT NULL
);
CREATE INDEX ix_deadline_reckoning_again_at ON deadline_reckoning (again_at);

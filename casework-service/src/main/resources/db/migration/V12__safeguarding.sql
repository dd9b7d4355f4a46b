-- Safeguarding concerns, for very few eyes.

CREATE TABLE safeguarding_concern (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    created_at       timestamptz NOT NULL,
    case_id          uuid        NOT NULL CONSTRAINT fk_safeguarding_concern_case_id REFERENCES case_file ON DELETE CASCADE,
    raised_by        text        NOT NULL,
    status           text        NOT NULL CONSTRAINT ck_safeguarding_concern_status
        CHECK (status IN ('RAISED', 'TO_REFER', 'NO_FURTHER_ACTION', 'REFERRED', 'CONCLUDED')),
    route            text        NOT NULL CONSTRAINT ck_safeguarding_concern_route CHECK (route IN ('ADULT', 'CHILD')),
    category         text        NOT NULL CONSTRAINT ck_safeguarding_concern_category CHECK (category IN ('PHYSICAL', 'SEXUAL',
        'PSYCHOLOGICAL', 'FINANCIAL', 'NEGLECT', 'SELF_NEGLECT', 'DISCRIMINATORY', 'ORGANISATIONAL', 'DOMESTIC',
        'MODERN_SLAVERY', 'EXPLOITATION', 'OTHER')),
    observed         text        NOT NULL,
    consent          text        NOT NULL CONSTRAINT ck_safeguarding_concern_consent
        CHECK (consent IN ('GIVEN', 'REFUSED', 'NOT_ASKED', 'CANNOT_DECIDE')),
    override_reason  text,
    immediate_danger boolean     NOT NULL,
    done_at_once     text,
    decision_refer   boolean,
    decision_reason  text,
    decided_by       text,
    decided_at       timestamptz,
    referred_to      text,
    referred_on      date,
    reference        text,
    concluded_on     date,
    outcome          text,
    feedback         text,
    CONSTRAINT ck_safeguarding_concern_override_reason CHECK ((override_reason IS NOT NULL) = (consent <> 'GIVEN')),
    CONSTRAINT ck_safeguarding_concern_done_at_once CHECK (done_at_once IS NOT NULL OR NOT immediate_danger),
    CONSTRAINT ck_safeguarding_concern_decision CHECK ((decision_reason IS NULL) = (status = 'RAISED')
        AND (decision_reason IS NULL) = (decided_by IS NULL) AND (decision_reason IS NULL) = (decided_at IS NULL)),
    CONSTRAINT ck_safeguarding_concern_referred CHECK (referred_on IS NOT NULL OR status <> 'REFERRED'),
    CONSTRAINT ck_safeguarding_concern_concluded CHECK ((concluded_on IS NOT NULL) = (status = 'CONCLUDED'))
);
CREATE INDEX ix_safeguarding_concern_case_id_id ON safeguarding_concern (case_id, id DESC);

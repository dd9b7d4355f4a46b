-- What was explained to the person of the topics of help (s.130B, ss.130F and 130G).

CREATE TABLE explanation (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    case_id      uuid        NOT NULL CONSTRAINT fk_explanation_case_id REFERENCES case_file ON DELETE CASCADE,
    advocate_id  text        NOT NULL,
    topic        text        NOT NULL CONSTRAINT ck_explanation_topic CHECK (topic IN
        ('H1_PROVISIONS', 'H2_CONDITIONS', 'H3_TREATMENT', 'H4_REASONS', 'H5_AUTHORITY', 'H6_SAFEGUARDS', 'H7_RIGHTS_INFO',
         'H8_EXERCISE', 'H9_INVOLVEMENT', 'H10_COMPLAINT', 'H11_OTHER_SERVICES')),
    explained_at timestamptz NOT NULL,
    format       text        NOT NULL CONSTRAINT ck_explanation_format CHECK (format IN
        ('SPOKEN', 'WRITTEN', 'EASY_READ', 'LARGE_PRINT', 'BRAILLE', 'AUDIO', 'VIDEO', 'SIGN_LANGUAGE', 'PICTURES')),
    language     text        NOT NULL,
    interpreted  boolean     NOT NULL,
    understood   text        NOT NULL CONSTRAINT ck_explanation_understood
        CHECK (understood IN ('YES', 'PARTLY', 'NO', 'NOT_SAID')),
    explained    text        NOT NULL
);
CREATE INDEX ix_explanation_case_id_id ON explanation (case_id, id);

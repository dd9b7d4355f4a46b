-- Every contact about a case beside the visits. What has to be kept from the person stands apart from the note.

CREATE TABLE contact (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    created_at       timestamptz NOT NULL,
    case_id          uuid        NOT NULL CONSTRAINT fk_contact_case_id REFERENCES case_file ON DELETE CASCADE,
    advocate_id      text        NOT NULL,
    direction        text        NOT NULL CONSTRAINT ck_contact_direction CHECK (direction IN ('OUTGOING', 'INCOMING')),
    channel          text        NOT NULL CONSTRAINT ck_contact_channel CHECK (channel IN
        ('PHONE', 'WARD_PHONE', 'VIDEO', 'TEXT_MESSAGE', 'EMAIL', 'LETTER', 'IN_PERSON')),
    with_kind        text        NOT NULL CONSTRAINT ck_contact_with_kind
        CHECK (with_kind IN ('PERSON', 'WARD', 'PROFESSIONAL', 'RELATIVE', 'OTHER')),
    with_name        text,
    occurred_at      timestamptz NOT NULL,
    outcome          text        NOT NULL CONSTRAINT ck_contact_outcome CHECK (outcome IN ('ATTEMPTED', 'TWO_WAY')),
    duration_minutes integer CONSTRAINT ck_contact_duration_minutes CHECK (duration_minutes BETWEEN 0 AND 1440),
    travel_minutes   integer CONSTRAINT ck_contact_travel_minutes CHECK (travel_minutes BETWEEN 0 AND 1440),
    note             text,
    third_party_who  text,
    third_party_text text,
    serious_harm     text,
    restriction      text        NOT NULL CONSTRAINT ck_contact_restriction
        CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    corrects         uuid CONSTRAINT fk_contact_corrects REFERENCES contact ON DELETE CASCADE
        CONSTRAINT uq_contact_corrects UNIQUE,
    CONSTRAINT ck_contact_third_party CHECK ((third_party_who IS NULL) = (third_party_text IS NULL)),
    CONSTRAINT ck_contact_corrects CHECK (corrects <> id)
);
CREATE INDEX ix_contact_case_id_occurred_at_id ON contact (case_id, occurred_at DESC, id DESC);

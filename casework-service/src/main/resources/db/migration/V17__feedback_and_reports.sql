-- What is said of the service; and what reports, which are of a period, look for.

CREATE TABLE case_feedback (
    id                          uuid        PRIMARY KEY,
    version                     bigint      NOT NULL,
    created_at                  timestamptz NOT NULL,
    case_id                     uuid        NOT NULL CONSTRAINT fk_case_feedback_case_id REFERENCES case_file ON DELETE CASCADE,
    kind                        text        NOT NULL CONSTRAINT ck_case_feedback_kind
        CHECK (kind IN ('COMPLAINT', 'COMPLIMENT', 'COMMENT', 'SURVEY')),
    said_by                     text        NOT NULL CONSTRAINT ck_case_feedback_said_by
        CHECK (said_by IN ('PERSON', 'FAMILY_OR_FRIEND', 'PROFESSIONAL', 'OTHER')),
    received_on                 date        NOT NULL,
    rating_listened_to          integer CONSTRAINT ck_case_feedback_rating_listened_to CHECK (rating_listened_to BETWEEN 1 AND 5),
    rating_understood_rights    integer CONSTRAINT ck_case_feedback_rating_understood_rights
        CHECK (rating_understood_rights BETWEEN 1 AND 5),
    rating_treated_with_respect integer CONSTRAINT ck_case_feedback_rating_treated_with_respect
        CHECK (rating_treated_with_respect BETWEEN 1 AND 5),
    rating_overall              integer CONSTRAINT ck_case_feedback_rating_overall CHECK (rating_overall BETWEEN 1 AND 5),
    words                       text,
    recorded_by                 text        NOT NULL,
    CONSTRAINT ck_case_feedback_words CHECK (words IS NOT NULL OR kind = 'SURVEY'),
    CONSTRAINT ck_case_feedback_ratings CHECK ((coalesce(rating_listened_to, rating_understood_rights,
        rating_treated_with_respect, rating_overall) IS NOT NULL) = (kind = 'SURVEY'))
);
CREATE INDEX ix_case_feedback_case_id_id ON case_feedback (case_id, id DESC);
CREATE INDEX ix_case_feedback_received_on ON case_feedback (received_on);

CREATE INDEX ix_case_file_received_at ON case_file (received_at);
CREATE INDEX ix_status_change_changed_at ON status_change (changed_at);

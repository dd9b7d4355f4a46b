-- What happened around a case in every service, as the facts told it: ids and codes only. Rows begin with the referral, before
-- there is a case, and go when it is erased.

CREATE TABLE timeline_line (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    referral_id uuid        NOT NULL,
    happened_at timestamptz NOT NULL,
    type        text        NOT NULL,
    source      text        NOT NULL,
    subject     uuid        NOT NULL,
    detail_url  text,
    news        boolean     NOT NULL
);
CREATE INDEX ix_timeline_line_referral_id_happened_at ON timeline_line (referral_id, happened_at DESC, id DESC);
CREATE INDEX ix_timeline_line_news ON timeline_line (referral_id, created_at) INCLUDE (type, happened_at) WHERE news;

-- Up to when a case's advocate has seen what happened.
CREATE TABLE timeline_seen (
    case_id   uuid        NOT NULL CONSTRAINT fk_timeline_seen_case_id REFERENCES case_file ON DELETE CASCADE,
    user_name text        NOT NULL,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (case_id, user_name)
);

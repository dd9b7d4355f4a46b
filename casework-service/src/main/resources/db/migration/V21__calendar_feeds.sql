-- The secret address of an advocate's calendar: of the secret, only what it can be recognised by.

CREATE TABLE calendar_feed (
    id           uuid        PRIMARY KEY,
    advocate_id  text        NOT NULL CONSTRAINT uq_calendar_feed_advocate_id UNIQUE,
    secret_hash  text        NOT NULL CONSTRAINT uq_calendar_feed_secret_hash UNIQUE,
    created_at   timestamptz NOT NULL,
    last_read_at timestamptz
);

-- What the safeguarding lead has before them, among all concerns there ever were.
CREATE INDEX ix_safeguarding_concern_status ON safeguarding_concern (status) WHERE status IN ('RAISED', 'TO_REFER');

-- Whom to tell that there is something to see: a template and a recipient, never a text.

CREATE TABLE notification (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    event_id        uuid        NOT NULL,
    template        text        NOT NULL CONSTRAINT ck_notification_template CHECK (template IN
                        ('NEW_ITEM', 'DECISION_NEEDED', 'ITEM_WAITING', 'ITEM_ASSIGNED', 'ITEM_CHANGED')),
    recipient_kind  text        NOT NULL CONSTRAINT ck_notification_recipient_kind CHECK (recipient_kind IN ('TEAM', 'STAFF')),
    recipient_id    text        NOT NULL,
    subject_id      uuid        NOT NULL,
    related_ids     uuid[]      NOT NULL,
    status          text        NOT NULL CONSTRAINT ck_notification_status CHECK (status IN ('PENDING', 'SENT', 'FAILED')),
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_failure    text,
    CONSTRAINT uq_notification_event_id_recipient UNIQUE (event_id, recipient_kind, recipient_id),
    CONSTRAINT ck_notification_sent_at CHECK ((status = 'SENT') = (sent_at IS NOT NULL)),
    CONSTRAINT ck_notification_next_attempt_at CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX ix_notification_next_attempt_at ON notification (next_attempt_at) WHERE status = 'PENDING';
CREATE INDEX ix_notification_subject_id ON notification (subject_id);
CREATE INDEX ix_notification_recipient ON notification (recipient_kind, recipient_id, id);

CREATE TABLE notification_status_change (
    id              uuid        PRIMARY KEY,
    notification_id uuid        NOT NULL CONSTRAINT fk_notification_status_change_notification REFERENCES notification,
    from_status     text        NOT NULL,
    to_status       text        NOT NULL,
    at              timestamptz NOT NULL,
    by              text        NOT NULL,
    why             text
);
CREATE INDEX ix_notification_status_change_notification_id ON notification_status_change (notification_id);

CREATE TABLE case_advocate (
    case_id      uuid        PRIMARY KEY,
    advocate_id  text        NOT NULL,
    allocated_at timestamptz NOT NULL
);

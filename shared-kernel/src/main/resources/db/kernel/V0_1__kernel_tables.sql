-- The technical tables that every domain service has. Facts wait in the outbox, are remembered in the inbox;
-- the access log says who saw what; an idempotent answer repeats itself.

CREATE TABLE outbox (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             uuid        NOT NULL CONSTRAINT uq_outbox_id UNIQUE,
    aggregatetype  text        NOT NULL,
    aggregateid    uuid        NOT NULL,
    type           text        NOT NULL,
    payload        text        NOT NULL,
    occurred_at    timestamptz NOT NULL,
    correlation_id text        NOT NULL,
    causation_id   text,
    traceparent    text
);

-- Wakes the relay when the writing transaction commits.
CREATE FUNCTION outbox_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY outbox;
    RETURN NULL;
END $$;
CREATE TRIGGER tr_outbox_written AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_written();

CREATE TABLE consumed_event (
    event_id    uuid        NOT NULL,
    source      text        NOT NULL,
    type        text        NOT NULL,
    consumed_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, source)
);

CREATE TABLE dead_letter (
    event_id       uuid        PRIMARY KEY,
    topic          text        NOT NULL,
    source         text        NOT NULL,
    type           text        NOT NULL,
    subject        uuid        NOT NULL,
    occurred_at    timestamptz NOT NULL,
    correlation_id text,
    payload        text        NOT NULL,
    failure        text        NOT NULL,
    kept_at        timestamptz NOT NULL
);

CREATE TABLE access_log (
    id             uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    actor_id       text        NOT NULL,
    actor_roles    text        NOT NULL,
    actor_ods_code text,
    action         text        NOT NULL,
    resource_type  text        NOT NULL,
    resource_ids   uuid[]      NOT NULL,
    refusal_reason text,
    correlation_id text        NOT NULL
);
CREATE INDEX ix_access_log_at ON access_log (at);

CREATE TABLE idempotent_answer (
    client_id       text        NOT NULL,
    path            text        NOT NULL,
    idempotency_key text        NOT NULL,
    fingerprint     text        NOT NULL,
    resource_id     uuid        NOT NULL,
    first_seen_at   timestamptz NOT NULL,
    status          integer,
    location        text,
    etag            text,
    body            text,
    PRIMARY KEY (client_id, path, idempotency_key)
);
CREATE INDEX ix_idempotent_answer_first_seen_at ON idempotent_answer (first_seen_at);

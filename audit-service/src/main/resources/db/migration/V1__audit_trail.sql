-- The trail: one chain of entries per stream. The role that runs may add and read, never change or remove.

CREATE TABLE audit_entry (
    id             uuid        PRIMARY KEY,
    stream         text        NOT NULL,
    position       bigint      NOT NULL CONSTRAINT ck_audit_entry_position CHECK (position > 0),
    occurred_at    timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    kind           text        NOT NULL CONSTRAINT ck_audit_entry_kind CHECK (kind IN ('FACT', 'ACCESS')),
    type           text        NOT NULL,
    action         text,
    actor_id       text,
    actor_roles    text,
    actor_ods_code text,
    resource_type  text        NOT NULL,
    resource_ids   uuid[]      NOT NULL,
    refusal_reason text,
    correlation_id text,
    payload        text        NOT NULL,
    previous_hash  text        NOT NULL,
    hash           text        NOT NULL,
    CONSTRAINT uq_audit_entry_stream_position UNIQUE (stream, position)
);
CREATE INDEX ix_audit_entry_resource_ids ON audit_entry USING gin (resource_ids);
CREATE INDEX ix_audit_entry_stream_id ON audit_entry (stream, id);
CREATE INDEX ix_audit_entry_correlation_id ON audit_entry (correlation_id);

CREATE TABLE chain_head (
    stream   text   PRIMARY KEY,
    position bigint NOT NULL,
    hash     text   NOT NULL
);

CREATE TABLE checkpoint (
    id        uuid        PRIMARY KEY,
    stream    text        NOT NULL,
    position  bigint      NOT NULL,
    hash      text        NOT NULL,
    signed_at timestamptz NOT NULL,
    key_id    text        NOT NULL,
    signature text        NOT NULL,
    CONSTRAINT uq_checkpoint_stream_position UNIQUE (stream, position)
);

CREATE TABLE trail_check (
    stream     text        PRIMARY KEY,
    position   bigint      NOT NULL,
    hash       text        NOT NULL,
    checked_at timestamptz NOT NULL,
    broken_at  bigint
);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, checkpoint FROM "${app_role}";
REVOKE DELETE, TRUNCATE ON chain_head, trail_check FROM "${app_role}";

-- Who acts as an advocate, what they show for it, when they are away and where they have a conflict of interest.

CREATE TABLE advocate (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    user_name       text        NOT NULL CONSTRAINT uq_advocate_user_name UNIQUE,
    form            jsonb       NOT NULL,
    active_from     date        NOT NULL,
    active_until    date,
    first_expiry_on date,
    -- varchar, since that is what array_contains compares with
    areas           varchar[]   NOT NULL,
    languages       varchar[]   NOT NULL,
    specialisms     varchar[]   NOT NULL,
    CONSTRAINT ck_advocate_active_until CHECK (active_until >= active_from)
);
CREATE INDEX ix_advocate_first_expiry_on ON advocate (first_expiry_on);

CREATE TABLE advocate_absence (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    entry_id    uuid        NOT NULL CONSTRAINT fk_advocate_absence_entry_id REFERENCES advocate ON DELETE CASCADE,
    first_day   date        NOT NULL,
    last_day    date,
    recorded_by text        NOT NULL,
    CONSTRAINT ck_advocate_absence_last_day CHECK (last_day >= first_day)
);
CREATE INDEX ix_advocate_absence_entry_id_id ON advocate_absence (entry_id, id DESC);

CREATE TABLE declared_conflict (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    entry_id    uuid        NOT NULL CONSTRAINT fk_declared_conflict_entry_id REFERENCES advocate ON DELETE CASCADE,
    nature      text        NOT NULL CONSTRAINT ck_declared_conflict_nature
        CHECK (nature IN ('PROFESSIONAL', 'EMPLOYMENT', 'PERSONAL', 'FINANCIAL', 'OTHER', 'ACQUAINTANCE', 'ADVOCACY')),
    person_name text,
    ods_code    text,
    ward        text,
    since_day   date,
    until_day   date,
    note        text,
    declared_by text        NOT NULL,
    CONSTRAINT ck_declared_conflict_person_name CHECK (person_name IS NOT NULL OR ods_code IS NOT NULL),
    CONSTRAINT ck_declared_conflict_ward CHECK (ward IS NULL OR ods_code IS NOT NULL),
    CONSTRAINT ck_declared_conflict_until_day CHECK (until_day >= since_day)
);
CREATE INDEX ix_declared_conflict_entry_id_id ON declared_conflict (entry_id, id DESC);

-- Of what was warned already, so that each warning is given once.
CREATE TABLE expiry_warning (
    entry_id  uuid        NOT NULL CONSTRAINT fk_expiry_warning_entry_id REFERENCES advocate ON DELETE CASCADE,
    kind      text        NOT NULL,
    last_day  date        NOT NULL,
    days_left integer     NOT NULL CONSTRAINT ck_expiry_warning_days_left CHECK (days_left >= -1),
    warned_at timestamptz NOT NULL,
    PRIMARY KEY (entry_id, kind, last_day, days_left)
);

-- How many open cases an advocate has.
CREATE INDEX ix_case_file_advocate_id_open ON case_file (advocate_id) WHERE status <> 'CLOSED';

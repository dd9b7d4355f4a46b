-- What the person wants, the plan for it, and what each goal said after every change.

CREATE TABLE goal (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    case_id            uuid        NOT NULL CONSTRAINT fk_goal_case_id REFERENCES case_file ON DELETE CASCADE,
    priority           integer     NOT NULL CONSTRAINT ck_goal_priority CHECK (priority > 0),
    words              text        NOT NULL,
    formulated_by_kind text CONSTRAINT ck_goal_formulated_by_kind
        CHECK (formulated_by_kind IN ('PERSON', 'ADVOCATE', 'RELATIVE', 'PROFESSIONAL', 'OTHER')),
    formulated_by_who  text,
    plan               jsonb       NOT NULL,
    status             text        NOT NULL CONSTRAINT ck_goal_status
        CHECK (status IN ('OPEN', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED')),
    own_rating         integer CONSTRAINT ck_goal_own_rating
        CHECK (own_rating IS NULL OR own_rating BETWEEN 1 AND 5 AND status <> 'OPEN'),
    note               text
);
CREATE INDEX ix_goal_case_id_priority_id ON goal (case_id, priority, id);

CREATE TABLE goal_change (
    goal_id    uuid        NOT NULL CONSTRAINT fk_goal_change_goal_id REFERENCES goal ON DELETE CASCADE,
    position   integer     NOT NULL,
    status     text        NOT NULL,
    words      text        NOT NULL,
    plan       jsonb       NOT NULL,
    own_rating integer,
    note       text,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (goal_id, position)
);

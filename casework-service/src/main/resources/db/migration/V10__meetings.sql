-- Meetings at which the person is supported, and visits that are planned.

CREATE TABLE meeting (
    id                              uuid        PRIMARY KEY,
    version                         bigint      NOT NULL,
    created_at                      timestamptz NOT NULL,
    case_id                         uuid        NOT NULL CONSTRAINT fk_meeting_case_id REFERENCES case_file ON DELETE CASCADE,
    recorded_by                     text        NOT NULL,
    type                            text        NOT NULL CONSTRAINT ck_meeting_type CHECK (type IN ('WARD_ROUND', 'CPA_OR_CTP',
        'S117', 'MANAGERS_HEARING', 'TRIBUNAL', 'SOAD', 'CETR', 'COMPLAINT', 'DISCHARGE', 'PLANNED_VISIT', 'OTHER')),
    status                          text        NOT NULL CONSTRAINT ck_meeting_status
        CHECK (status IN ('SCHEDULED', 'ATTENDED', 'NOT_TOLD', 'EXCLUDED', 'CANCELLED')),
    scheduled_at                    timestamptz NOT NULL,
    ends_at                         timestamptz,
    place                           text,
    hospital_ods_code               text,
    ward                            text,
    requested_by                    text        NOT NULL CONSTRAINT ck_meeting_requested_by CHECK (requested_by IN
        ('PATIENT', 'NON_INSTRUCTED', 'NEAREST_RELATIVE', 'RESPONSIBLE_CLINICIAN', 'AMHP', 'OTHER')),
    invited_by                      text,
    aims                            text,
    attendance_views_heard          boolean,
    attendance_outcome              text,
    attendance_legally_represented  boolean,
    attendance_minutes              integer,
    attendance_travel_minutes       integer,
    omission_learnt_on              date,
    omission_note                   text,
    exclusion_reason                text,
    exclusion_excluded_by_name      text,
    exclusion_excluded_by_role      text,
    cancellation_cancelled_by       text CONSTRAINT ck_meeting_cancellation_cancelled_by
        CHECK (cancellation_cancelled_by IN ('PATIENT', 'WARD', 'ORGANISER', 'ADVOCATE', 'OTHER')),
    cancellation_note               text,
    ended_by                        text,
    ended_at                        timestamptz,
    CONSTRAINT ck_meeting_ends_at CHECK (ends_at >= scheduled_at),
    CONSTRAINT ck_meeting_attendance CHECK ((attendance_views_heard IS NOT NULL) = (status = 'ATTENDED')),
    CONSTRAINT ck_meeting_omission CHECK ((omission_learnt_on IS NOT NULL) = (status = 'NOT_TOLD')),
    CONSTRAINT ck_meeting_exclusion CHECK ((exclusion_reason IS NOT NULL AND exclusion_excluded_by_role IS NOT NULL)
        = (status = 'EXCLUDED')),
    CONSTRAINT ck_meeting_cancellation CHECK ((cancellation_cancelled_by IS NOT NULL) = (status = 'CANCELLED')),
    CONSTRAINT ck_meeting_ended CHECK ((ended_at IS NULL) = (status = 'SCHEDULED'))
);
CREATE INDEX ix_meeting_case_id_id ON meeting (case_id, id DESC);
CREATE INDEX ix_meeting_scheduled_at_id ON meeting (scheduled_at, id);

-- Whoever writes something about the person says whether it may have to be kept from them: what could be tagged in visits,
-- contacts and interviews' accounts can be tagged everywhere. One tag for each part that is written at one time.

ALTER TABLE meeting ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_meeting_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE professional_interview ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_professional_interview_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE explanation ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_explanation_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE case_outcome ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_case_outcome_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE case_feedback ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_case_feedback_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE case_deadline ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_case_deadline_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE access_escalation ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_access_escalation_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE goal_change ADD COLUMN restriction text NOT NULL DEFAULT 'NONE' CONSTRAINT ck_goal_change_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));

ALTER TABLE meeting
    ADD COLUMN attendance_restriction text CONSTRAINT ck_meeting_attendance_restriction
        CHECK (attendance_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    ADD COLUMN omission_restriction text CONSTRAINT ck_meeting_omission_restriction
        CHECK (omission_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    ADD COLUMN exclusion_restriction text CONSTRAINT ck_meeting_exclusion_restriction
        CHECK (exclusion_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    ADD COLUMN cancellation_restriction text CONSTRAINT ck_meeting_cancellation_restriction
        CHECK (cancellation_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE professional_interview
    ADD COLUMN answer_restriction text CONSTRAINT ck_professional_interview_answer_restriction
        CHECK (answer_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE visit_attempt
    ADD COLUMN review_restriction text CONSTRAINT ck_visit_attempt_review_restriction
        CHECK (review_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    ADD COLUMN resolution_restriction text CONSTRAINT ck_visit_attempt_resolution_restriction
        CHECK (resolution_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE case_deadline
    ADD COLUMN settlement_restriction text CONSTRAINT ck_case_deadline_settlement_restriction
        CHECK (settlement_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE case_file
    ADD COLUMN hold_restriction text CONSTRAINT ck_case_file_hold_restriction
        CHECK (hold_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM')),
    ADD COLUMN closure_restriction text CONSTRAINT ck_case_file_closure_restriction
        CHECK (closure_restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));

-- What stands on cases in words of staff was never looked through, and stays apart until somebody has. New words are tagged.
ALTER TABLE mode_switch ADD COLUMN restriction text NOT NULL DEFAULT 'THIRD_PARTY' CONSTRAINT ck_mode_switch_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE mode_switch ALTER COLUMN restriction SET DEFAULT 'NONE';
ALTER TABLE allocation ADD COLUMN restriction text NOT NULL DEFAULT 'THIRD_PARTY' CONSTRAINT ck_allocation_restriction
    CHECK (restriction IN ('NONE', 'THIRD_PARTY', 'SERIOUS_HARM'));
ALTER TABLE allocation ALTER COLUMN restriction SET DEFAULT 'NONE';
UPDATE case_file SET hold_restriction = 'THIRD_PARTY' WHERE hold_note IS NOT NULL;
UPDATE case_file SET closure_restriction = 'THIRD_PARTY' WHERE closure_note IS NOT NULL;

-- By what another case of the same person is found, for continuity of advocate: written in one way, since names are not. Older
-- cases get theirs when their referral is read again.
ALTER TABLE case_file
    ADD COLUMN match_nhs_number text,
    ADD COLUMN match_person     text;
CREATE INDEX ix_case_file_match_nhs_number ON case_file (match_nhs_number) WHERE match_nhs_number IS NOT NULL;
CREATE INDEX ix_case_file_match_person ON case_file (match_person) WHERE match_person IS NOT NULL;
DROP INDEX ix_case_file_date_of_birth_display_name;

-- Who has an open case on a ward already.
CREATE INDEX ix_case_file_hospital_ods_code_open ON case_file (hospital_ods_code) WHERE status <> 'CLOSED';

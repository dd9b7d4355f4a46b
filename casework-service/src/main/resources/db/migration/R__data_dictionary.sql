-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN case_file.id IS '[internal] case';
COMMENT ON COLUMN case_file.version IS '[internal] what the entity tag shows';
COMMENT ON COLUMN case_file.created_at IS '[internal] when the case was opened';
COMMENT ON COLUMN case_file.referral_id IS '[internal] the referral it was opened for';
COMMENT ON COLUMN case_file.status IS '[internal] where the case stands';
COMMENT ON COLUMN case_file.standing IS '[special] whether the person qualifies under the Mental Health Act';
COMMENT ON COLUMN case_file.standing_as_of IS '[internal] when that was announced';
COMMENT ON COLUMN case_file.suspended_since IS '[special] since when the person has not been known to qualify; null while they do';
COMMENT ON COLUMN case_file.advocate_id IS '[personal] staff user name of the advocate who has it';
COMMENT ON COLUMN case_file.visit_attempts IS '[internal] how often a visit was attempted';
COMMENT ON COLUMN case_file.reference IS '[personal] the reference that people say to each other';
COMMENT ON COLUMN case_file.display_name IS '[special] name of a person under the Act';
COMMENT ON COLUMN case_file.hospital_ods_code IS '[special] hospital where the person is';
COMMENT ON COLUMN case_file.ward IS '[special] ward where the person is';
COMMENT ON COLUMN case_file.must_visit IS '[internal] the visit was asked for under s.130B(5)';
COMMENT ON COLUMN case_file.language IS '[personal] language the person speaks';
COMMENT ON COLUMN case_file.interpreter_needed IS '[personal] whether an interpreter comes along';
COMMENT ON COLUMN case_file.closure_reason IS '[special] why the case ended';
COMMENT ON COLUMN case_file.referral_ended_at IS '[internal] when its referral ended, as announced; null while it goes on. Only a later acceptance opens the case again';
COMMENT ON COLUMN case_file.closure_note IS '[special] free text about how it ended';

COMMENT ON COLUMN status_change.case_id IS '[internal] case';
COMMENT ON COLUMN status_change.position IS '[internal] order of the moves';
COMMENT ON COLUMN status_change.from_status IS '[internal] where the case stood';
COMMENT ON COLUMN status_change.to_status IS '[internal] where it went';
COMMENT ON COLUMN status_change.changed_by IS '[personal] member of staff or service that moved it';
COMMENT ON COLUMN status_change.changed_at IS '[internal] when';
COMMENT ON COLUMN status_change.reason IS '[special] code: a closure reason, REFERRAL_BEGAN_AGAIN, MUST_VISIT, or the standing that suspended or restored the powers';

COMMENT ON COLUMN allocation.case_id IS '[internal] case';
COMMENT ON COLUMN allocation.position IS '[internal] order of the allocations';
COMMENT ON COLUMN allocation.advocate_id IS '[personal] staff user name of the advocate who got it';
COMMENT ON COLUMN allocation.allocated_by IS '[personal] member of staff who gave it';
COMMENT ON COLUMN allocation.allocated_at IS '[internal] when';
COMMENT ON COLUMN allocation.reason IS '[special] free text; may speak of the person';

COMMENT ON COLUMN visit_attempt.id IS '[internal] visit';
COMMENT ON COLUMN visit_attempt.version IS '[internal] what the entity tag shows';
COMMENT ON COLUMN visit_attempt.created_at IS '[internal] when it was recorded';
COMMENT ON COLUMN visit_attempt.case_id IS '[internal] case';
COMMENT ON COLUMN visit_attempt.advocate_id IS '[personal] staff user name of the advocate who went';
COMMENT ON COLUMN visit_attempt.requester_kind IS '[personal] who asked for the visit';
COMMENT ON COLUMN visit_attempt.requester_requested_on IS '[internal] when they asked';
COMMENT ON COLUMN visit_attempt.arrived_at IS '[internal] when the advocate arrived';
COMMENT ON COLUMN visit_attempt.left_at IS '[internal] when the advocate left';
COMMENT ON COLUMN visit_attempt.place IS '[special] where the person was visited';
COMMENT ON COLUMN visit_attempt.outcome IS '[special] what came of it';
COMMENT ON COLUMN visit_attempt.privacy IS '[internal] how private the meeting was';
COMMENT ON COLUMN visit_attempt.departure_reason IS '[special] why it was not private';
COMMENT ON COLUMN visit_attempt.departure_clinician_name IS '[personal] clinician who advised against privacy';
COMMENT ON COLUMN visit_attempt.departure_clinician_role IS '[internal] in which role';
COMMENT ON COLUMN visit_attempt.departure_advocate_agrees IS '[internal] whether the advocate agrees';
COMMENT ON COLUMN visit_attempt.refusal_refused_by_role IS '[internal] role of who refused access';
COMMENT ON COLUMN visit_attempt.refusal_reason_given IS '[special] reason they gave';
COMMENT ON COLUMN visit_attempt.refusal_escalated_to IS '[internal] how far it was taken up';
COMMENT ON COLUMN visit_attempt.note IS '[special] the advocate''s note';

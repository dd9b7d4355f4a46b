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

COMMENT ON COLUMN advocate.id IS '[internal] entry of the advocate register';
COMMENT ON COLUMN advocate.version IS '[internal] what the entity tag shows';
COMMENT ON COLUMN advocate.created_at IS '[internal] when it was made';
COMMENT ON COLUMN advocate.user_name IS '[personal] staff user name of the advocate';
COMMENT ON COLUMN advocate.form IS '[personal] the entry: name, contact, qualifications, certificate number and kind, where and how much they work';
COMMENT ON COLUMN advocate.active_from IS '[internal] first day on which they work for us';
COMMENT ON COLUMN advocate.active_until IS '[internal] the last such day';
COMMENT ON COLUMN advocate.first_expiry_on IS '[internal] the earliest last day of anything that counts until a day';
COMMENT ON COLUMN advocate.areas IS '[internal] hospitals and areas where they work';
COMMENT ON COLUMN advocate.languages IS '[personal] languages they speak, without regions';
COMMENT ON COLUMN advocate.specialisms IS '[internal] patients whom they know well';

COMMENT ON COLUMN advocate_absence.id IS '[internal] absence';
COMMENT ON COLUMN advocate_absence.version IS '[internal] what the entity tag shows';
COMMENT ON COLUMN advocate_absence.created_at IS '[internal] when it was recorded';
COMMENT ON COLUMN advocate_absence.entry_id IS '[internal] entry of the register';
COMMENT ON COLUMN advocate_absence.first_day IS '[personal] first day on which they are away';
COMMENT ON COLUMN advocate_absence.last_day IS '[personal] the last such day; null for no known end';
COMMENT ON COLUMN advocate_absence.recorded_by IS '[personal] member of staff who recorded it';

COMMENT ON COLUMN declared_conflict.id IS '[internal] declared conflict of interest';
COMMENT ON COLUMN declared_conflict.version IS '[internal] what the entity tag shows';
COMMENT ON COLUMN declared_conflict.created_at IS '[internal] when it was declared';
COMMENT ON COLUMN declared_conflict.entry_id IS '[internal] entry of the register';
COMMENT ON COLUMN declared_conflict.nature IS '[personal] what binds them';
COMMENT ON COLUMN declared_conflict.person_name IS '[personal] with whom';
COMMENT ON COLUMN declared_conflict.ods_code IS '[personal] with which organisation or site, or where the person is';
COMMENT ON COLUMN declared_conflict.ward IS '[personal] with which ward of it';
COMMENT ON COLUMN declared_conflict.since_day IS '[personal] since when; null for always';
COMMENT ON COLUMN declared_conflict.until_day IS '[personal] the last day; null while it goes on';
COMMENT ON COLUMN declared_conflict.note IS '[personal] free text about it';
COMMENT ON COLUMN declared_conflict.declared_by IS '[personal] member of staff who declared it';

COMMENT ON COLUMN expiry_warning.entry_id IS '[internal] entry of the register';
COMMENT ON COLUMN expiry_warning.kind IS '[internal] what of it counts until a day';
COMMENT ON COLUMN expiry_warning.last_day IS '[internal] which day';
COMMENT ON COLUMN expiry_warning.days_left IS '[internal] how many days were left at most; -1 when it was over';
COMMENT ON COLUMN expiry_warning.warned_at IS '[internal] when it was announced';

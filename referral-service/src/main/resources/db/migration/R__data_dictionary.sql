-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN referral.id IS '[internal] opaque id, the subject of every fact about the referral';
COMMENT ON COLUMN referral.version IS '[internal] entity tag';
COMMENT ON COLUMN referral.created_at IS '[internal] when it was received; the first-contact clock starts here';
COMMENT ON COLUMN referral.reference IS '[personal] speakable reference that the referrer and the person are given';
COMMENT ON COLUMN referral.status IS '[internal] where it stands';
COMMENT ON COLUMN referral.submitted_by IS '[personal] client or member of staff who sent it';
COMMENT ON COLUMN referral.referring_organisation IS '[internal] ODS code whose client may see its progress';
COMMENT ON COLUMN referral.form IS '[special] the referral form: who, where, legal status, needs, risk and the reason in words';
COMMENT ON COLUMN referral.eligibility IS '[special] the last determination as eligibility-service gave it';
COMMENT ON COLUMN referral.next_ask_at IS '[internal] when eligibility is to be asked about again; null when nothing is due';
COMMENT ON COLUMN referral.case_id IS '[internal] the case that casework opened';
COMMENT ON COLUMN referral.rule_set IS '[internal] edition of the law that decided last, such as ENG-2009/1';
COMMENT ON COLUMN referral.rule_set_asked_at IS '[internal] when it was made due because that edition is no longer in force; null once another decided';
COMMENT ON COLUMN referral.rule_set_override IS '[internal] rule set that decides whatever is in force; null while the law in force decides';
COMMENT ON COLUMN referral.rule_set_override_reason IS '[special] why, in a manager''s words';

COMMENT ON COLUMN referral_status_change.id IS '[internal] row';
COMMENT ON COLUMN referral_status_change.referral_id IS '[internal] referral';
COMMENT ON COLUMN referral_status_change.from_status IS '[internal] null for the first';
COMMENT ON COLUMN referral_status_change.to_status IS '[internal] where it moved to; the same as before where only the rule set that decides was named';
COMMENT ON COLUMN referral_status_change.at IS '[internal] when';
COMMENT ON COLUMN referral_status_change.by IS '[personal] who moved it';
COMMENT ON COLUMN referral_status_change.why IS '[special] reason code, or the words of a coordinator or manager';

COMMENT ON COLUMN eligibility_review.id IS '[internal] review';
COMMENT ON COLUMN eligibility_review.version IS '[internal] counts changes';
COMMENT ON COLUMN eligibility_review.created_at IS '[internal] when it was started; later referrals are not asked about';
COMMENT ON COLUMN eligibility_review.rule_set IS '[public] the rule set that is tried out';
COMMENT ON COLUMN eligibility_review.started_by IS '[personal] member of staff who started it';
COMMENT ON COLUMN eligibility_review.status IS '[internal] where it stands';
COMMENT ON COLUMN eligibility_review.total IS '[internal] how many referrals were open when it was started';
COMMENT ON COLUMN eligibility_review.asked IS '[internal] how many were asked about so far';
COMMENT ON COLUMN eligibility_review.counts IS '[internal] how many go from which outcome to which';
COMMENT ON COLUMN eligibility_review.asked_up_to IS '[internal] the last referral that was asked about: where to go on after an interruption';
COMMENT ON COLUMN eligibility_review.leased_until IS '[internal] until when one copy of the service works on it alone';
COMMENT ON COLUMN eligibility_review.finished_at IS '[internal] when it ended';
COMMENT ON COLUMN eligibility_review.failure IS '[internal] code of what made it fail';

COMMENT ON COLUMN eligibility_review_change.review_id IS '[internal] review';
COMMENT ON COLUMN eligibility_review_change.referral_id IS '[internal] referral';
COMMENT ON COLUMN eligibility_review_change.from_outcome IS '[special] outcome of the determination that holds';
COMMENT ON COLUMN eligibility_review_change.to_outcome IS '[special] outcome under the rule set that was tried out';

COMMENT ON COLUMN referral.contract_commissioner IS '[internal] commissioner who buys help for a person whom the Act gives none';
COMMENT ON COLUMN referral.contract_extra IS '[special] why the Act does not reach the person';
COMMENT ON COLUMN referral.information_requested IS '[special] what a coordinator asked the referrer, while it is waited for';
COMMENT ON COLUMN referral.declined_may_tell_referrer IS '[personal] whether the person agrees that the referrer hears that they declined';
COMMENT ON COLUMN referral.declined_reoffer_on IS '[personal] when the person agreed to be offered help again';
COMMENT ON COLUMN referral.merged_into IS '[internal] the referral about the same person that goes on for this one';
COMMENT ON COLUMN referral.allocated IS '[internal] whether the person has an advocate';

COMMENT ON COLUMN equality_profile.id IS '[internal] referral';
COMMENT ON COLUMN equality_profile.version IS '[internal] entity tag';
COMMENT ON COLUMN equality_profile.created_at IS '[internal] when it was first told';
COMMENT ON COLUMN equality_profile.answers IS '[special] equality monitoring, only for counting';

COMMENT ON COLUMN patient_notification.id IS '[internal] opaque id, the subject of every fact about the notification';
COMMENT ON COLUMN patient_notification.version IS '[internal] entity tag';
COMMENT ON COLUMN patient_notification.created_at IS '[internal] when it was received';
COMMENT ON COLUMN patient_notification.reference IS '[personal] speakable reference that the hospital is given';
COMMENT ON COLUMN patient_notification.status IS '[special] where it stands, and with that what the person said';
COMMENT ON COLUMN patient_notification.notified_by IS '[personal] client or member of staff who sent it';
COMMENT ON COLUMN patient_notification.notifying_organisation IS '[internal] ODS code whose client may see its progress; null when staff wrote it down';
COMMENT ON COLUMN patient_notification.hospital IS '[internal] ODS code of the hospital whose managers notify';
COMMENT ON COLUMN patient_notification.kind IS '[special] compulsory or informal';
COMMENT ON COLUMN patient_notification.form IS '[special] the notification as it was sent: who, where, since when under which head, whom to ask, which language';
COMMENT ON COLUMN patient_notification.nhs_number IS '[personal] by which the same person is known again';
COMMENT ON COLUMN patient_notification.name_and_birth IS '[personal] plain name and date of birth, by which the same person is known again';
COMMENT ON COLUMN patient_notification.linked_to IS '[internal] the notification of the same person that is worked with instead';
COMMENT ON COLUMN patient_notification.held_back_by IS '[internal] the refusal because of which nobody is interviewed';
COMMENT ON COLUMN patient_notification.referral_id IS '[internal] the referral that came of it';
COMMENT ON COLUMN patient_notification.retry_at IS '[internal] when the interview is tried again';
COMMENT ON COLUMN patient_notification.settled_at IS '[internal] since when nothing is expected of anybody; the time for which it is kept runs from here';

COMMENT ON COLUMN patient_notification_change.id IS '[internal] row';
COMMENT ON COLUMN patient_notification_change.notification_id IS '[internal] notification';
COMMENT ON COLUMN patient_notification_change.from_status IS '[special] null for the first';
COMMENT ON COLUMN patient_notification_change.to_status IS '[special] where it moved to';
COMMENT ON COLUMN patient_notification_change.at IS '[internal] when';
COMMENT ON COLUMN patient_notification_change.by IS '[personal] who moved it';
COMMENT ON COLUMN patient_notification_change.why IS '[special] reason code, or the words of staff';

COMMENT ON COLUMN patient_interview.id IS '[internal] row';
COMMENT ON COLUMN patient_interview.notification_id IS '[internal] notification';
COMMENT ON COLUMN patient_interview.at IS '[internal] when the advocate was there';
COMMENT ON COLUMN patient_interview.recorded_at IS '[internal] when it was written down';
COMMENT ON COLUMN patient_interview.recorded_by IS '[personal] who wrote it down';
COMMENT ON COLUMN patient_interview.outcome IS '[special] what came of it';
COMMENT ON COLUMN patient_interview.facts IS '[special] capacity, wish or best interests: who found out what, and when';
COMMENT ON COLUMN patient_interview.attempt IS '[special] why no interview was possible, and when it is tried again';

COMMENT ON COLUMN opt_out.id IS '[internal] opaque id of the entry';
COMMENT ON COLUMN opt_out.version IS '[internal] entity tag';
COMMENT ON COLUMN opt_out.created_at IS '[internal] when it was written down; it is kept for a time from here';
COMMENT ON COLUMN opt_out.notification_id IS '[internal] the notification after which the person refused';
COMMENT ON COLUMN opt_out.status IS '[internal] whether the refusal still counts';
COMMENT ON COLUMN opt_out.patient IS '[personal] who refused';
COMMENT ON COLUMN opt_out.nhs_number IS '[personal] by which the same person is known again';
COMMENT ON COLUMN opt_out.name_and_birth IS '[personal] plain name and date of birth, by which the same person is known again';
COMMENT ON COLUMN opt_out.head IS '[special] the head under which the person qualified then: a refusal does not hold for another';
COMMENT ON COLUMN opt_out.refused_at IS '[internal] when the person refused: a refusal does not hold for what began later';
COMMENT ON COLUMN opt_out.recorded_by IS '[personal] who wrote it down';
COMMENT ON COLUMN opt_out.reoffer_on IS '[internal] when to offer help again; only if the person agreed to that';
COMMENT ON COLUMN opt_out.ended_at IS '[internal] when it ceased to count';
COMMENT ON COLUMN opt_out.ended_by IS '[personal] who ended it';
COMMENT ON COLUMN opt_out.ended_why IS '[special] reason code, or the words of staff';

COMMENT ON COLUMN patient_notification_forgotten.id IS '[internal] id of the notification that was forgotten';
COMMENT ON COLUMN patient_notification_forgotten.received_on IS '[internal] the day on which it was received';
COMMENT ON COLUMN patient_notification_forgotten.status IS '[internal] what became of it; says nothing of anybody any more';
COMMENT ON COLUMN patient_notification_forgotten.kind IS '[internal] compulsory or informal';
COMMENT ON COLUMN patient_notification_forgotten.forgotten_at IS '[internal] when it was forgotten';
COMMENT ON COLUMN patient_notification_forgotten.because IS '[internal] code of why';

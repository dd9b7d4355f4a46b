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

COMMENT ON COLUMN referral.changed_at IS '[internal] when it last changed in a way that a reader could see';
COMMENT ON COLUMN referral_identifier.referral_id IS '[internal] referral';
COMMENT ON COLUMN referral_identifier.system IS '[internal] the sender''s system that gives the identifier its meaning';
COMMENT ON COLUMN referral_identifier.value IS '[personal] how that system names the referral';

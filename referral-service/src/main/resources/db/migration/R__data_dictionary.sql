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

COMMENT ON COLUMN referral_status_change.id IS '[internal] row';
COMMENT ON COLUMN referral_status_change.referral_id IS '[internal] referral';
COMMENT ON COLUMN referral_status_change.from_status IS '[internal] null for the first';
COMMENT ON COLUMN referral_status_change.to_status IS '[internal] where it moved to';
COMMENT ON COLUMN referral_status_change.at IS '[internal] when';
COMMENT ON COLUMN referral_status_change.by IS '[personal] who moved it';
COMMENT ON COLUMN referral_status_change.why IS '[special] reason code, or a coordinator''s words';

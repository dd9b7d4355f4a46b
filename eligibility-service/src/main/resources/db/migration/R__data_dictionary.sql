-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN determination.id IS '[internal] opaque id';
COMMENT ON COLUMN determination.version IS '[internal] always 0: a determination is never changed';
COMMENT ON COLUMN determination.created_at IS '[internal] when it was made';
COMMENT ON COLUMN determination.referral_id IS '[internal] opaque id of the referral it was made for, if any';
COMMENT ON COLUMN determination.effective_at IS '[internal] the instant that was judged';
COMMENT ON COLUMN determination.facts IS '[special] position under the Mental Health Act and date of birth, as stated; some provisions reveal criminal proceedings';
COMMENT ON COLUMN determination.inputs_hash IS '[special] SHA-256 of the facts, which are few enough to be guessed from it';
COMMENT ON COLUMN determination.rule_set_id IS '[public] rule set that was asked';
COMMENT ON COLUMN determination.rule_set_version IS '[public] its version';
COMMENT ON COLUMN determination.override_reason IS '[special] why it was named instead of the one in force, in a manager''s words; null when it was not';
COMMENT ON COLUMN determination.outcome IS '[special] whether the person qualifies, which tells of a legal status';
COMMENT ON COLUMN determination.findings IS '[special] grounds, reasons, missing facts and warnings, which name sections';
COMMENT ON COLUMN determination.reevaluate_at IS '[special] when time may change the answer, which hints at a section';
COMMENT ON COLUMN determination.supersedes IS '[internal] the determination before it';

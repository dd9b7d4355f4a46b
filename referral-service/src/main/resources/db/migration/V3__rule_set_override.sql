-- The rule set that decides about one person whatever is in force, and why. Null while the calendar decides.
ALTER TABLE referral
    ADD COLUMN rule_set_override text,
    ADD COLUMN rule_set_override_reason text,
    ADD CONSTRAINT ck_referral_rule_set_override CHECK ((rule_set_override IS NULL) = (rule_set_override_reason IS NULL));

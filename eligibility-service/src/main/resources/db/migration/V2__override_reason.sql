-- Why a rule set was named instead of the one that the calendar would have chosen; null when it was not.
ALTER TABLE determination ADD COLUMN override_reason text;

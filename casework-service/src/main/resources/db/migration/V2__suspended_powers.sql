-- Since when the powers of s.130B(3) are suspended, because the person is not known to qualify.

ALTER TABLE case_file ADD COLUMN suspended_since timestamptz;
UPDATE case_file SET suspended_since = standing_as_of WHERE standing <> 'QUALIFIES';
ALTER TABLE case_file ADD CONSTRAINT ck_case_file_suspended_since
    CHECK ((suspended_since IS NULL) = (standing = 'QUALIFIES'));

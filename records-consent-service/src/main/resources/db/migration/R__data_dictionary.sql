-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN case_standing.case_id IS '[internal] opaque id of the case';
COMMENT ON COLUMN case_standing.referral_id IS '[internal] opaque id of its referral';
COMMENT ON COLUMN case_standing.advocate_id IS '[personal] the advocate who has the case now';
COMMENT ON COLUMN case_standing.standing IS '[special] whether the person qualifies under the Act';
COMMENT ON COLUMN case_standing.open IS '[internal] false while the case is closed';
COMMENT ON COLUMN case_standing.open_as_of IS '[internal] when it was opened or closed; older news does not overrule it';
COMMENT ON COLUMN case_standing.standing_as_of IS '[internal] when the standing was so; older news does not overrule it';
COMMENT ON COLUMN case_standing.advocate_as_of IS '[internal] when the case was given to the advocate; older news does not overrule it';
COMMENT ON COLUMN case_standing.erase_at IS '[internal] when the grants of an erased case go too; null while the case exists';

COMMENT ON COLUMN records_access_grant.id IS '[internal] opaque id';
COMMENT ON COLUMN records_access_grant.version IS '[internal] entity tag';
COMMENT ON COLUMN records_access_grant.created_at IS '[internal] when it was recorded; access begins then';
COMMENT ON COLUMN records_access_grant.case_id IS '[internal] opaque id of the case';
COMMENT ON COLUMN records_access_grant.advocate_id IS '[personal] the one advocate whom it names';
COMMENT ON COLUMN records_access_grant.status IS '[internal] where it stands';
COMMENT ON COLUMN records_access_grant.basis IS '[special] the consent and capacity, or the record holder''s decision';
COMMENT ON COLUMN records_access_grant.scope IS '[special] which records, of whom, and what for';
COMMENT ON COLUMN records_access_grant.expires_at IS '[internal] when access ends by itself';

COMMENT ON COLUMN grant_status_change.grant_id IS '[internal] opaque id of the grant';
COMMENT ON COLUMN grant_status_change.position IS '[internal] order';
COMMENT ON COLUMN grant_status_change.from_status IS '[internal] null for the first';
COMMENT ON COLUMN grant_status_change.to_status IS '[internal] where it moved to';
COMMENT ON COLUMN grant_status_change.changed_by IS '[personal] who moved it';
COMMENT ON COLUMN grant_status_change.changed_at IS '[internal] when';
COMMENT ON COLUMN grant_status_change.reason IS '[internal] code of the reason';
COMMENT ON COLUMN grant_status_change.note IS '[special] a withdrawal in words';

-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN referral.id IS '[internal] opaque id, the subject of every fact about the referral';
COMMENT ON COLUMN referral.version IS '[internal] entity tag';
COMMENT ON COLUMN referral.created_at IS '[internal] when it was received; the first-contact clock starts here';
COMMENT ON COLUMN referral.reference IS '[personal] speakable reference that the referrer and the person are given';
COMMENT ON COLUMN referral.status IS '[internal] where it stands';
COMMENT ON COLUMN referral.submitted_by IS '[personal] client or member of staff who sent it; public for a self-referral';
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

COMMENT ON COLUMN referral.over_since IS '[internal] when it came to its end: its retention period counts from there; null while it is open';
COMMENT ON COLUMN referral.legal_hold_reason IS '[special] what it must be kept for, in a manager''s words; null while nothing keeps it';
COMMENT ON COLUMN referral.legal_hold_placed_by IS '[personal] manager who put it on hold';
COMMENT ON COLUMN referral.legal_hold_placed_at IS '[internal] when';

COMMENT ON COLUMN erased_referral.referral_id IS '[internal] opaque id of a referral that is no more';
COMMENT ON COLUMN erased_referral.retention_class IS '[internal] how long such referrals are kept';
COMMENT ON COLUMN erased_referral.reason IS '[internal] code of why it was erased';
COMMENT ON COLUMN erased_referral.erased_at IS '[internal] when';

COMMENT ON COLUMN person_file.id IS '[internal] file';
COMMENT ON COLUMN person_file.version IS '[internal] counts changes';
COMMENT ON COLUMN person_file.created_at IS '[internal] when it was asked for';
COMMENT ON COLUMN person_file.referral_ids IS '[internal] every referral of the person; the first is the one that was named';
COMMENT ON COLUMN person_file.purpose IS '[internal] code of what it is for';
COMMENT ON COLUMN person_file.requested_by IS '[personal] who asked for it: the person, or somebody for them';
COMMENT ON COLUMN person_file.reason IS '[special] about the request, in a manager''s words';
COMMENT ON COLUMN person_file.started_by IS '[personal] manager who started it';
COMMENT ON COLUMN person_file.status IS '[internal] where it stands';
COMMENT ON COLUMN person_file.parts_done IS '[internal] how many parts are complete: one for each service and referral';
COMMENT ON COLUMN person_file.kind IS '[internal] kind of item to go on with in the present part; null at its beginning';
COMMENT ON COLUMN person_file.after_id IS '[internal] last item taken of that kind; null at its beginning';
COMMENT ON COLUMN person_file.size IS '[internal] how many characters it holds so far';
COMMENT ON COLUMN person_file.waiting_for IS '[internal] the service that was away last; null while all answer';
COMMENT ON COLUMN person_file.leased_until IS '[internal] until when one copy of the service works on it alone';
COMMENT ON COLUMN person_file.finished_at IS '[internal] when it ended';
COMMENT ON COLUMN person_file.failure IS '[internal] code of what made it fail';
COMMENT ON COLUMN person_file.expires_at IS '[internal] when it is deleted';

COMMENT ON COLUMN person_file_item.id IS '[internal] row, in the order of collecting';
COMMENT ON COLUMN person_file_item.file_id IS '[internal] file';
COMMENT ON COLUMN person_file_item.referral_id IS '[internal] the referral that it belongs to';
COMMENT ON COLUMN person_file_item.holder IS '[internal] the service that holds it';
COMMENT ON COLUMN person_file_item.kind IS '[internal] what it is';
COMMENT ON COLUMN person_file_item.item_id IS '[internal] its id where it is held';
COMMENT ON COLUMN person_file_item.at IS '[internal] when it was recorded';
COMMENT ON COLUMN person_file_item.restriction IS '[internal] why it may have to be kept from the person';
COMMENT ON COLUMN person_file_item.content IS '[special] what it says';

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

COMMENT ON COLUMN referral.match_nhs_number IS '[personal] NHS number by which a second referral of the person is found';
COMMENT ON COLUMN referral.match_person IS '[personal] name, date of birth and postcode as they are compared; null unless all are there';
COMMENT ON COLUMN referral.match_edition IS '[internal] edition of the way in which these are written; 0 while they are not';
COMMENT ON COLUMN referral.took_over_duty_to_visit IS '[internal] whether a referral merged into this one asks for a visit that must be made';

COMMENT ON COLUMN referral_link.id IS '[internal] link';
COMMENT ON COLUMN referral_link.referral_id IS '[internal] the referral that was looked at';
COMMENT ON COLUMN referral_link.other_id IS '[internal] the open referral that may be about the same person';
COMMENT ON COLUMN referral_link.on_nhs_number IS '[internal] whether both have the same NHS number';
COMMENT ON COLUMN referral_link.on_person IS '[internal] whether both have the same name, date of birth and postcode';
COMMENT ON COLUMN referral_link.found_at IS '[internal] when it was found';
COMMENT ON COLUMN referral_link.dismissed_at IS '[internal] when somebody said that they are different people; null while nobody did';
COMMENT ON COLUMN referral_link.dismissed_by IS '[personal] who said so; why stands in the history of both referrals';
COMMENT ON COLUMN referral_import.id IS '[internal] list of referrals sent as one file';
COMMENT ON COLUMN referral_import.version IS '[internal] counts changes';
COMMENT ON COLUMN referral_import.created_at IS '[internal] when it began to arrive';
COMMENT ON COLUMN referral_import.status IS '[internal] where it stands';
COMMENT ON COLUMN referral_import.format IS '[public] CSV or NDJSON';
COMMENT ON COLUMN referral_import.owner IS '[internal] who may see it: an organisation, a client without one, or all staff';
COMMENT ON COLUMN referral_import.sent_by IS '[personal] client or member of staff who sent it';
COMMENT ON COLUMN referral_import.sent_by_roles IS '[internal] their roles then: the rows are taken in their name';
COMMENT ON COLUMN referral_import.organisation IS '[internal] ODS code that their token was bound to';
COMMENT ON COLUMN referral_import.correlation_id IS '[internal] joins the rows to the request that brought them';
COMMENT ON COLUMN referral_import.received IS '[internal] how many rows the file has';
COMMENT ON COLUMN referral_import.broken IS '[internal] how many rows could not be taken through a fault of ours';
COMMENT ON COLUMN referral_import.turn_at IS '[internal] when it was last worked on: lists take turns';
COMMENT ON COLUMN referral_import.leased_until IS '[internal] until when one copy of the service works on it alone';
COMMENT ON COLUMN referral_import.finished_at IS '[internal] when it ended';

COMMENT ON COLUMN referral_import_row.import_id IS '[internal] list';
COMMENT ON COLUMN referral_import_row.row_number IS '[internal] row as a spreadsheet counts it, or line';
COMMENT ON COLUMN referral_import_row.own_id IS '[internal] the id that its referral gets, fixed before anybody is asked about it';
COMMENT ON COLUMN referral_import_row.content IS '[special] the row as sent, until it is taken or refused';
COMMENT ON COLUMN referral_import_row.outcome IS '[internal] what became of it; null until it is looked at';
COMMENT ON COLUMN referral_import_row.referral_id IS '[internal] the referral that it made, or that was there already';
COMMENT ON COLUMN referral_import_row.errors IS '[internal] why it was refused: places, codes and sentences, never what was sent';

COMMENT ON COLUMN caller_reference.owner IS '[internal] whose reference';
COMMENT ON COLUMN caller_reference.reference IS '[personal] the reference that the row gave, or the hash of what it says';
COMMENT ON COLUMN caller_reference.fingerprint IS '[personal] hash of what the row says';
COMMENT ON COLUMN caller_reference.referral_id IS '[internal] the referral that it made';
COMMENT ON COLUMN referral_worklist.id IS '[internal] referral';
COMMENT ON COLUMN referral_worklist.reference IS '[personal] speakable reference';
COMMENT ON COLUMN referral_worklist.status IS '[internal] where it stands';
COMMENT ON COLUMN referral_worklist.received_at IS '[internal] when it was received';
COMMENT ON COLUMN referral_worklist.display_name IS '[personal] the person''s name as worklists show it';
COMMENT ON COLUMN referral_worklist.words IS '[personal] the person''s names and the reference as they are looked for';
COMMENT ON COLUMN referral_worklist.word_index IS '[personal] the same, as the index takes them';
COMMENT ON COLUMN referral_worklist.nhs_number IS '[personal] the person''s NHS number';
COMMENT ON COLUMN referral_worklist.hospital_code IS '[special] ODS code of the hospital where the person is';
COMMENT ON COLUMN referral_worklist.hospital_name IS '[special] its name';
COMMENT ON COLUMN referral_worklist.ward IS '[special] the ward';
COMMENT ON COLUMN referral_worklist.section_group IS '[special] group of the person''s legal status';
COMMENT ON COLUMN referral_worklist.urgency IS '[special] how soon somebody must be seen; null when the referral is over';
COMMENT ON COLUMN referral_worklist.sort_at IS '[special] the nearest date that help must come before; 9998 without one, 9999 when the referral is over';
COMMENT ON COLUMN referral_worklist.waiting_since IS '[internal] since when the person waits for an advocate; null once they do not';
COMMENT ON COLUMN referral_worklist.referrer_kind IS '[internal] in which capacity the referrer refers';
COMMENT ON COLUMN referral_worklist.organisation IS '[internal] ODS code of the organisation that refers';
COMMENT ON COLUMN referral_worklist.refresh_at IS '[internal] when the passing of time changes the row; null when it does not';

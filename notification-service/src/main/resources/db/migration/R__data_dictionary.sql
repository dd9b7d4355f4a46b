-- Class of every column: [public] [internal] [personal] [special].

COMMENT ON COLUMN notification.id IS '[internal] notification';
COMMENT ON COLUMN notification.version IS '[internal] counts changes';
COMMENT ON COLUMN notification.created_at IS '[internal] when the fact arrived here';
COMMENT ON COLUMN notification.event_id IS '[internal] CloudEvents id of the fact that is told of';
COMMENT ON COLUMN notification.template IS '[internal] which neutral words';
COMMENT ON COLUMN notification.recipient_kind IS '[internal] a team or a member of staff';
COMMENT ON COLUMN notification.recipient_id IS '[personal] which team, or the user name of the member of staff; never an address';
COMMENT ON COLUMN notification.subject_id IS '[internal] opaque id of what the fact is about';
COMMENT ON COLUMN notification.related_ids IS '[internal] opaque ids of what else the fact names';
COMMENT ON COLUMN notification.for_few_eyes IS '[special] whether the fact is one that few may know of';
COMMENT ON COLUMN notification.status IS '[internal] where it stands';
COMMENT ON COLUMN notification.attempts IS '[internal] how often sending was begun';
COMMENT ON COLUMN notification.next_attempt_at IS '[internal] when it is due; while it is being sent, when somebody else may try';
COMMENT ON COLUMN notification.sent_at IS '[internal] when it was handed over';
COMMENT ON COLUMN notification.last_failure IS '[internal] code of the last failure';

COMMENT ON COLUMN notification_status_change.id IS '[internal] move';
COMMENT ON COLUMN notification_status_change.notification_id IS '[internal] of which notification';
COMMENT ON COLUMN notification_status_change.from_status IS '[internal] from where';
COMMENT ON COLUMN notification_status_change.to_status IS '[internal] to where';
COMMENT ON COLUMN notification_status_change.at IS '[internal] when';
COMMENT ON COLUMN notification_status_change.by IS '[internal] by which service';
COMMENT ON COLUMN notification_status_change.why IS '[internal] code of the failure, when it was given up';

COMMENT ON COLUMN case_advocate.case_id IS '[internal] opaque id of the case';
COMMENT ON COLUMN case_advocate.advocate_id IS '[personal] user name of the advocate who has it now; null while nobody has it again';
COMMENT ON COLUMN case_advocate.allocated_at IS '[internal] since when; older news does not overrule it';

-- Another set of neutral words: somebody has to find something out.

ALTER TABLE notification
    DROP CONSTRAINT ck_notification_template,
    ADD CONSTRAINT ck_notification_template CHECK (template IN
        ('NEW_ITEM', 'DECISION_NEEDED', 'INFORMATION_NEEDED', 'ITEM_WAITING', 'ITEM_ASSIGNED', 'ITEM_CHANGED'));

-- More sets of neutral words: something is due soon, or overdue.

ALTER TABLE notification
    DROP CONSTRAINT ck_notification_template,
    ADD CONSTRAINT ck_notification_template CHECK (template IN
        ('NEW_ITEM', 'DECISION_NEEDED', 'INFORMATION_NEEDED', 'ITEM_WAITING', 'ITEM_ASSIGNED', 'ITEM_CHANGED', 'ITEM_DUE',
         'ITEM_OVERDUE'));

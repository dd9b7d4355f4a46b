package org.imha.notification.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.kernel.event.EventType;
import org.junit.jupiter.api.Test;

class NotificationRulesTest {

    @Test
    void everyFactHasAtMostOneRuleForEachAudience() {
        long facts = NotificationRules.ALL.stream().map(rule -> rule.fact() + " " + rule.audience()).distinct().count();

        assertEquals(NotificationRules.ALL.size(), facts);
    }

    @Test
    void aFactThatNoRuleNamesConcernsNobody() {
        assertTrue(NotificationRules.about(EventType.ELIGIBILITY_DETERMINED.typeName()).isEmpty());
        assertTrue(NotificationRules.about("uk.org.imha.complaint.raised.v7").isEmpty());
    }
}

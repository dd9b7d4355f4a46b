package org.imha.referral.model.notified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.imha.referral.model.notified.NotificationForm.Patient;
import org.junit.jupiter.api.Test;

/** By what somebody is known again. */
class PersonKeyTest {

    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Test
    void peopleAreWrittenInManyWays() {
        assertEquals(key("O'Brien-Łoś", "Zoë Anne").nameAndBirth(), key("OBRIEN ŁOŚ", "zoe anne ").nameAndBirth());
    }

    @Test
    void aNameWithoutADateOfBirthIsTooLittleToKnowSomebodyBy() {
        assertNull(PersonKey.of(new Patient("Okafor", "Ada", null, null)).nameAndBirth());
        assertNull(PersonKey.of(new Patient("Okafor", null, BORN, null)).nameAndBirth());
    }

    @Test
    void whoeverLocksBothLocksThemInOneOrder() {
        List<Long> keys = PersonKey.of(new Patient("Okafor", "Ada", BORN, "9990000018")).lockKeys();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(2, keys.size());
        assertEquals(List.of(), PersonKey.UNKNOWN.lockKeys());
    }

    private static PersonKey key(String family, String given) {
        return PersonKey.of(new Patient(family, given, BORN, null));
    }
}

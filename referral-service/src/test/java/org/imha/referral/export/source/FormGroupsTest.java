package org.imha.referral.export.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.referral.model.ReferralForm;
import org.junit.jupiter.api.Test;

class FormGroupsTest {

    @Test
    void forEachGroupOfTheFormSomebodyDecidedWhetherThePersonMayHaveIt() {
        Set<String> decided = Stream
                .of(FormGroups.THE_PERSONS, FormGroups.OF_THIRD_PARTIES, FormGroups.HARMFUL, FormGroups.ELSEWHERE,
                        Set.of(FormGroups.REFERRER))
                .flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> groups = Arrays.stream(ReferralForm.class.getRecordComponents()).map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(groups, decided);
    }
}

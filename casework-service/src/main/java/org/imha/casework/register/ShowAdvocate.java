package org.imha.casework.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Caseloads;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Page;

/** Shows entries as they stand today. */
@ApplicationScoped
class ShowAdvocate {

    private final Caseloads caseloads;
    private final Clock clock;

    ShowAdvocate(Caseloads caseloads, Clock clock) {
        this.caseloads = caseloads;
        this.clock = clock;
    }

    AdvocateView to(Caller caller, Advocate advocate) {
        return to(caller, new Page<>(List.of(advocate), null)).items().getFirst();
    }

    Page<AdvocateView> to(Caller caller, Page<Advocate> page) {
        Map<String, Integer> open = caseloads.of(page.items().stream().map(Advocate::userName).toList());
        LocalDate today = LondonTime.dayOf(clock.instant());
        return page.map(advocate -> AdvocateView.of(advocate, open.getOrDefault(advocate.userName(), 0), today, caller));
    }
}

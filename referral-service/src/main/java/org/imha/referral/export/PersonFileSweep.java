package org.imha.referral.export;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFilePage;
import org.imha.kernel.web.Correlation;
import org.imha.referral.export.holder.AskHolders;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Collects the files that run, page by page. A file for which a service is away waits, and the next one gets its turn. */
@ApplicationScoped
class PersonFileSweep {

    private final PersonFileSteps steps;
    private final AskHolders holders;

    PersonFileSweep(PersonFileSteps steps, AskHolders holders) {
        this.steps = steps;
        this.holders = holders;
    }

    @Scheduled(every = "${referral.export.continue-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void goOn() {
        Optional<PersonFile> next = steps.lease();
        while (next.isPresent()) {
            Correlation.begin(null, null);
            collect(next.get());
            next = steps.lease();
        }
        Correlation.end();
    }

    private void collect(PersonFile file) {
        Optional<PersonFile> mine = Optional.of(file);
        while (mine.isPresent()) {
            PersonFile here = mine.get();
            Optional<PersonFilePage> page = holders.page(here.holder(), here.referral(), here.place());
            if (page.isEmpty()) {
                steps.waitFor(here);
            }
            mine = page.flatMap(some -> steps.record(here, some));
        }
    }
}

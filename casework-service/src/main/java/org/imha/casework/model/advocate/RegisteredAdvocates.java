package org.imha.casework.model.advocate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.advocate.form.Reading;
import org.imha.casework.rules.allocation.AdvocateFacts;
import org.imha.casework.rules.allocation.AdvocateFacts.Absence;
import org.imha.casework.rules.allocation.AdvocateFacts.Availability;
import org.imha.casework.rules.conflict.Conflict;

/** Advocates as the rules of allocation ask about them. */
@ApplicationScoped
public class RegisteredAdvocates {

    private final Advocates advocates;
    private final AdvocateAbsences absences;
    private final DeclaredConflicts conflicts;
    private final Caseloads caseloads;

    RegisteredAdvocates(Advocates advocates, AdvocateAbsences absences, DeclaredConflicts conflicts, Caseloads caseloads) {
        this.advocates = advocates;
        this.absences = absences;
        this.conflicts = conflicts;
        this.caseloads = caseloads;
    }

    /** An entry, and what the rules see of it. */
    public record Registered(Advocate entry, AdvocateFacts facts) {
    }

    /** Empty when the register does not have them. */
    public Optional<Registered> named(String userName, LocalDate today) {
        return facts(advocates.named(userName).stream().toList(), today).stream().findFirst();
    }

    /** The same, and the entry is held until the transaction ends: the last place below a ceiling is given once. */
    public Optional<Registered> holdStill(String userName, LocalDate today) {
        return facts(advocates.holdStill(userName).stream().toList(), today).stream().findFirst();
    }

    /** Whoever has not left. */
    public List<Registered> stillHere(LocalDate today) {
        return facts(advocates.stillHere(today), today);
    }

    private List<Registered> facts(List<Advocate> entries, LocalDate today) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = entries.stream().map(Advocate::id).toList();
        Map<UUID, List<Absence>> away = absences.notOver(ids, today);
        Map<UUID, List<Conflict>> declared = conflicts.of(ids);
        Map<String, Integer> open = caseloads.of(entries.stream().map(Advocate::userName).toList());
        return entries.stream().map(entry -> facts(entry, away.getOrDefault(entry.id(), List.of()),
                declared.getOrDefault(entry.id(), List.of()), open.getOrDefault(entry.userName(), 0))).toList();
    }

    private static Registered facts(Advocate entry, List<Absence> away, List<Conflict> declared, int open) {
        Availability availability = new Availability(entry.form().activeFrom(), entry.form().activeUntil(), away,
                entry.form().practice().caseloadCeiling());
        return new Registered(entry, new AdvocateFacts(entry.userName(), Reading.fitness(entry.form()),
                Reading.profile(entry.form()), availability, declared, open));
    }
}

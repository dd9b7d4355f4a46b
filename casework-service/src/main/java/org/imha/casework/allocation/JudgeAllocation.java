package org.imha.casework.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ContractAreas;
import org.imha.casework.model.advocate.RegisteredAdvocates;
import org.imha.casework.model.advocate.RegisteredAdvocates.Registered;
import org.imha.casework.rules.allocation.AdvocateFacts;
import org.imha.casework.rules.allocation.Assessment;
import org.imha.casework.rules.allocation.CaseFacts;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.allocation.Question;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.problem.ApiProblem;

/** Asks the rules about advocates and cases as they are today. */
@ApplicationScoped
public class JudgeAllocation {

    private final RegisteredAdvocates registered;
    private final FamiliarAdvocates familiar;
    private final ContractAreas contracts;
    private final AllocationConfig config;
    private final Clock clock;

    JudgeAllocation(RegisteredAdvocates registered, FamiliarAdvocates familiar, ContractAreas contracts,
            AllocationConfig config, Clock clock) {
        this.registered = registered;
        this.familiar = familiar;
        this.contracts = contracts;
        this.config = config;
        this.clock = clock;
    }

    /** Everybody who has not left, the best first; whoever has the case is no candidate. */
    List<Candidate> candidates(CaseFile file) {
        LocalDate today = today();
        CaseFacts facts = CaseAsRuled.of(file, contracts.commissionerOf(file.introduction().hospitalOdsCode()),
                familiar.with(file));
        return registered.stillHere(today).stream().filter(found -> !file.isWith(found.entry().userName()))
                .map(found -> candidate(found, facts, today)).sorted(Candidate.BEST_FIRST).toList();
    }

    /**
     * Whoever is about to get it. Their entry is held until the transaction ends.
     *
     * @throws ApiProblem 422 when the register does not have them
     */
    Assessment forAllocation(CaseFile file, String advocateId) {
        LocalDate today = today();
        Registered found = registered.holdStill(advocateId, today).orElseThrow(
                () -> ApiProblem.invalid("#/advocateId", "NOT_REGISTERED", "Nobody of that name is on the advocate register."));
        return assess(found.facts(), CaseAsRuled.of(file, Optional.empty(), Familiar.NONE), today);
    }

    /** What nobody may override, and so stands against their having the case. Who had it before does not matter to that. */
    public List<String> bars(AdvocateFacts advocate, CaseFile file) {
        return assess(advocate, CaseAsRuled.of(file, Optional.empty(), Familiar.NONE), today()).bars().stream()
                .map(finding -> finding.rule().name()).toList();
    }

    public Optional<Registered> named(String advocateId) {
        return registered.named(advocateId, today());
    }

    LocalDate today() {
        return LondonTime.dayOf(clock.instant());
    }

    private Candidate candidate(Registered found, CaseFacts facts, LocalDate today) {
        return new Candidate(found.entry(), assess(found.facts(), facts, today));
    }

    private Assessment assess(AdvocateFacts advocate, CaseFacts facts, LocalDate today) {
        return Assessment.of(new Question(advocate, facts, today, config.conflictLookBack()));
    }
}

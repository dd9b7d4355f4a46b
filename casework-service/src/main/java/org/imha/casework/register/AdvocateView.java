package org.imha.casework.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.casework.model.advocate.form.Expiry;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Requirement;
import org.imha.casework.rules.fitness.Unmet;
import org.imha.kernel.identity.Caller;

/** An entry of the register as staff see it. */
public record AdvocateView(UUID id, AdvocateForm entry,
        @Schema(description = "What the law asks and they do not show today. While there is any, no case may be given to them") List<UnmetRequirement> unmetRequirements,
        @Schema(description = "What counts until a day only, the next first") List<Expiry> expiries,
        int openCases, Instant registeredAt, List<Permission> actions) {

    /** A requirement that is not met, where it stands, and why it is not met. */
    public record UnmetRequirement(Requirement requirement, Unmet.Reason reason, List<String> citations, String sentence) {

        static UnmetRequirement of(Unmet unmet, List<Country> countries) {
            return new UnmetRequirement(unmet.requirement(), unmet.reason(),
                    countries.stream().sorted().map(unmet.requirement()::citation).distinct().toList(),
                    unmet.reason().sentence());
        }
    }

    static AdvocateView of(Advocate advocate, int openCases, LocalDate today, Caller caller) {
        List<UnmetRequirement> unmet = advocate.unmet(today).stream()
                .map(found -> UnmetRequirement.of(found, advocate.form().countries())).toList();
        return new AdvocateView(advocate.id(), advocate.form(), unmet, advocate.expiries(), openCases, advocate.createdAt(),
                AdvocateAction.all(advocate, caller));
    }

    /** Is about a person. */
    @Override
    public String toString() {
        return "AdvocateView[" + id + "]";
    }
}

package org.imha.casework.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.FollowsFacts;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.KeyDate;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.kernel.testing.Rows;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Cases of people who are held under something, with the deadlines that follow. */
public final class Held {

    private Held() {
    }

    public static LegalFacts under(Authority... authorities) {
        return new LegalFacts("ENGLAND", List.of(authorities), null, null, null, null, null, null, null, null);
    }

    public static Authority since(String provision, Instant start) {
        return Authority.since(provision, start);
    }

    public static Circumstances circumstances(LegalFacts facts, KeyDate... dates) {
        return new Circumstances(null, null, List.of(dates), null, false, null, facts, null, false, null);
    }

    /** With the advocate of {@link Cases}; worked out as if it had just been opened. */
    public static UUID allocated(LegalFacts facts, KeyDate... dates) {
        UUID id = Cases.stored(Cases.aCase(false, new Background(LocalDate.parse("1990-03-01"),
                Instant.parse("2026-01-05T08:00:00Z"), null, false, circumstances(facts, dates), null)));
        QuarkusTransaction.requiringNew().run(() -> Arc.container().instance(FollowsFacts.class).get()
                .follow(Arc.container().instance(CaseFiles.class).get().findById(id)));
        Cases.allocate(id, Cases.ADVOCATE, Cases.version(id)).statusCode(200);
        return id;
    }

    /** The one deadline of the case with this code that holds. */
    public static Map<String, Object> deadline(UUID caseId, String code) {
        return Rows.query("SELECT * FROM case_deadline WHERE case_id = ? AND code = ? AND status <> 'SUPERSEDED'", caseId, code)
                .getFirst();
    }

    public static UUID deadlineId(UUID caseId, String code) {
        return (UUID) deadline(caseId, code).get("id");
    }
}

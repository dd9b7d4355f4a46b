package org.imha.casework.mywork;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.work.CaseWork;

/** Cases that rest and are to be looked at again, whose time of grace ends, or whose mode is to be reviewed. */
@ApplicationScoped
class CasesToLookAt implements CaseWork {

    private static final String EACH = """
            SELECT '%1$s' AS kind, %2$s AS due_on, id AS case_id, id FROM case_file
            WHERE %2$s > :after AND %2$s <= :until AND status <> 'CLOSED'""";
    private static final String TO_LOOK_AT = String.join(" UNION ALL ", EACH.formatted("HOLD_REVIEW", "hold_review_on"),
            EACH.formatted("GRACE_ENDS", "grace_ends_on"), EACH.formatted("MODE_REVIEW", "mode_review_on"));

    @Override
    public String things() {
        return TO_LOOK_AT;
    }

    @Override
    public String path() {
        return "/v1/cases/%s";
    }
}

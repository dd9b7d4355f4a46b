package org.imha.casework.visit;

/** What may stand in the way of a visit, and how visits are asked for it. */
enum Obstacle {

    ACCESS_REFUSED("outcome = ACCESS_REFUSED", "resolution.how"),
    NOT_PRIVATE("privacyDeparture.reason IS NOT NULL", "privacyReview.result");

    private final String happened;
    private final String ending;

    Obstacle(String happened, String ending) {
        this.happened = happened;
        this.ending = ending;
    }

    String happened() {
        return happened;
    }

    /** A refusal is open until it is resolved, a departure from privacy until it was looked at again. */
    String isOpen(boolean open) {
        return ending + (open ? " IS NULL" : " IS NOT NULL");
    }
}

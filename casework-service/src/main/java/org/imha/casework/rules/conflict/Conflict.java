package org.imha.casework.rules.conflict;

import java.time.LocalDate;
import java.time.Period;

/**
 * What an advocate declared: somebody by name, perhaps at a place, or a place itself.
 *
 * @param personName null when it is about a place
 * @param place of an organisation, hospital or ward; unknown when it is about somebody wherever they work
 * @param since null for always
 * @param until the last day; null while it goes on
 */
public record Conflict(Nature nature, String personName, Place place, LocalDate since, LocalDate until) {

    /** What is over still counts for a while: who treated the patient last month is not independent today. */
    public boolean countsOn(LocalDate today, Period lookBack) {
        return (since == null || !since.isAfter(today)) && (until == null || !until.plus(lookBack).isBefore(today));
    }

    /** Whether somebody is who is meant, or works where is meant. */
    public Likeness with(Party party) {
        if (personName == null) {
            return party.place() == null ? Likeness.NONE : place.includes(party.place());
        }
        Likeness byName = PersonName.between(personName, party.name());
        boolean whereverTheyWork = place.odsCode() == null || party.place() == null || party.place().odsCode() == null;
        // The same name at the organisation that the site belongs to is the same person, however coarsely that was told.
        return whereverTheyWork || Place.covers(party.place().odsCode(), place.odsCode()) ? byName
                : byName.and(place.includes(party.place()));
    }

    /** Whether the patient is where is meant. Somebody's name says nothing about a place. */
    public Likeness with(Place where) {
        return personName == null ? place.includes(where) : Likeness.NONE;
    }

    /** Names somebody. */
    @Override
    public String toString() {
        return "Conflict[" + nature + "]";
    }
}

package org.imha.casework.rules.allocation;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imha.casework.rules.conflict.Place;

/** How well an advocate fits the case. Nothing here blocks, and a thing that is not known counts neither way. */
final class Fit {

    private static final int AT_THE_HOSPITAL = 30;
    private static final int IN_THE_AREA = 15;
    private static final int ON_THE_WARD = 10;
    private static final int KNOWS_THE_PATIENT = 25;
    private static final int SPEAKS_THE_LANGUAGE = 20;
    private static final int NEEDS_AN_INTERPRETER = -5;
    private static final int PREFERRED_GENDER = 20;
    private static final int KNOWS_THE_CULTURE = 15;
    private static final int EACH_SPECIALISM = 15;
    private static final int MISSING_SPECIALISM = -10;
    private static final int TRAINED_TO_WORK_ALONE = 5;
    private static final int NOT_TRAINED_TO_WORK_ALONE = -15;

    private Fit() {
    }

    static Optional<Finding> hospital(AllocationRule rule, Question asked) {
        String hospital = asked.theCase().where().odsCode();
        Set<String> theirs = asked.advocate().profile().hospitals();
        if (hospital == null || theirs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(theirs.stream().anyMatch(code -> Place.covers(code, hospital))
                ? Finding.counts(rule, AT_THE_HOSPITAL, "They work at this hospital.")
                : Finding.counts(rule, -AT_THE_HOSPITAL, "They do not work at this hospital."));
    }

    /** By the code of the hospital, its organisation, or a commissioner whose contract covers it. */
    static Optional<Finding> area(AllocationRule rule, Question asked) {
        String hospital = asked.theCase().where().odsCode();
        boolean covered = asked.advocate().profile().areas().stream()
                .anyMatch(area -> Place.covers(area, hospital) || area.equals(asked.theCase().commissioner()));
        return covered ? Optional.of(Finding.counts(rule, IN_THE_AREA, "The hospital lies in an area of theirs."))
                : Optional.empty();
    }

    /** Who is on the ward anyway comes sooner, and is known there. */
    static Optional<Finding> ward(AllocationRule rule, Question asked) {
        return asked.theCase().familiar().withWard().contains(asked.advocate().advocateId())
                ? Optional.of(Finding.counts(rule, ON_THE_WARD, "They have a case on this ward already."))
                : Optional.empty();
    }

    static Optional<Finding> specialism(AllocationRule rule, Question asked) {
        Set<Specialism> needed = asked.theCase().needed(asked.today());
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        Set<Specialism> had = EnumSet.copyOf(needed);
        had.retainAll(asked.advocate().profile().specialisms());
        int points = had.size() * EACH_SPECIALISM + (needed.size() - had.size()) * MISSING_SPECIALISM;
        return Optional.of(Finding.counts(rule, points,
                "They have %d of the %d specialisms that the case needs.".formatted(had.size(), needed.size())));
    }

    /** The same advocate as last time. To have represented the patient before is no conflict (r.7). */
    static Optional<Finding> continuity(AllocationRule rule, Question asked) {
        return asked.theCase().familiar().withPatient().contains(asked.advocate().advocateId())
                ? Optional.of(Finding.counts(rule, KNOWS_THE_PATIENT, "They had a case of this patient before."))
                : Optional.empty();
    }

    static Optional<Finding> language(AllocationRule rule, Question asked) {
        Set<String> wanted = asked.theCase().wishes().languages();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        boolean speaks = wanted.stream().anyMatch(language -> asked.advocate().profile().languages().stream()
                .anyMatch(theirs -> primary(theirs).equals(primary(language))));
        return Optional.of(speaks ? Finding.counts(rule, SPEAKS_THE_LANGUAGE, "They speak a language of the patient.")
                : Finding.counts(rule, NEEDS_AN_INTERPRETER,
                        "They do not speak the patient's language: an interpreter comes along."));
    }

    /** "pt-BR" is understood by who speaks "pt". */
    private static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    static Optional<Finding> gender(AllocationRule rule, Question asked) {
        Gender wanted = asked.theCase().wishes().gender();
        Gender theirs = asked.advocate().profile().gender();
        if (wanted == null || theirs == null) {
            return Optional.empty();
        }
        return Optional
                .of(wanted == theirs ? Finding.counts(rule, PREFERRED_GENDER, "They are of the gender that is preferred.")
                        : Finding.counts(rule, -PREFERRED_GENDER, "They are not of the gender that is preferred."));
    }

    /** What nobody says that they know may be known all the same, so it counts one way only. */
    static Optional<Finding> culture(AllocationRule rule, Question asked) {
        String wish = words(asked.theCase().wishes().culture());
        boolean known = asked.advocate().profile().cultures().stream().map(Fit::words)
                .anyMatch(culture -> !culture.isBlank() && wish.contains(culture));
        return known
                ? Optional.of(
                        Finding.counts(rule, KNOWS_THE_CULTURE, "They know what the patient's wish of culture or faith names."))
                : Optional.empty();
    }

    /** With a blank around each, so that whole words are found. */
    private static String words(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        return " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    static Optional<Finding> loneWorking(AllocationRule rule, Question asked) {
        if (!asked.theCase().risky()) {
            return Optional.empty();
        }
        var trainedUntil = asked.advocate().profile().trainedToWorkAlone();
        boolean trained = trainedUntil != null && !trainedUntil.isBefore(asked.today());
        return Optional.of(trained
                ? Finding.counts(rule, TRAINED_TO_WORK_ALONE,
                        "A visit is known to be risky, and they are trained to work alone.")
                : Finding.counts(rule, NOT_TRAINED_TO_WORK_ALONE, "A visit is known to be risky: they should not go alone."));
    }
}

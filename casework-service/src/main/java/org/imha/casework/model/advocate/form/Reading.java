package org.imha.casework.model.advocate.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.model.advocate.form.Credentials.DbsCertificate;
import org.imha.casework.model.advocate.form.Credentials.Qualification;
import org.imha.casework.model.advocate.form.Credentials.Training;
import org.imha.casework.rules.allocation.AdvocateFacts.Profile;
import org.imha.casework.rules.fitness.Ability;
import org.imha.casework.rules.fitness.Certificate;
import org.imha.casework.rules.fitness.Fitness;
import org.imha.casework.rules.fitness.GoodCharacter;

/** Reads a form as the rules ask: what the law sees of it, and what will be over. */
public final class Reading {

    private static final Comparator<LocalDate> EARLIEST = Comparator.naturalOrder();

    private Reading() {
    }

    public static Fitness fitness(AdvocateForm form) {
        Credentials shown = form.credentials();
        GoodCharacter character = shown.goodCharacter() == null ? new GoodCharacter(null, null)
                : new GoodCharacter(shown.goodCharacter().checkedOn(), shown.goodCharacter().recheckDue());
        return new Fitness(ability(shown), character, certificate(shown.dbs()), new HashSet<>(shown.employers()));
    }

    public static Profile profile(AdvocateForm form) {
        Practice practice = form.practice();
        return new Profile(EnumSet.copyOf(form.countries()), setOf(practice.hospitals()), setOf(practice.areas()),
                setOf(practice.specialisms()), setOf(practice.languages()), setOf(practice.cultures()), form.gender(),
                trainedUntil(form.credentials(), Training.Kind.LONE_WORKING).orElse(null));
    }

    /** What counts until a day, each once. What a later one of its kind makes up for is not among them. */
    public static List<Expiry> expiries(AdvocateForm form) {
        Credentials shown = form.credentials();
        Stream<Expiry> dbs = Stream.ofNullable(shown.dbs()).map(found -> new Expiry(Expiry.Kind.DBS, found.recheckDue()));
        Stream<Expiry> character = Stream.ofNullable(shown.goodCharacter()).filter(found -> found.recheckDue() != null)
                .map(found -> new Expiry(Expiry.Kind.GOOD_CHARACTER, found.recheckDue()));
        Stream<Expiry> qualification = Stream.ofNullable(shown.practisingTowards()).filter(found -> since(shown).isEmpty())
                .map(found -> new Expiry(Expiry.Kind.QUALIFICATION, found.deadline()));
        Stream<Expiry> training = Stream.of(Training.Kind.values())
                .flatMap(kind -> trainedUntil(shown, kind).filter(until -> !until.equals(LocalDate.MAX))
                        .map(until -> new Expiry(Expiry.Kind.ofTraining(kind), until)).stream());
        return Stream.of(dbs, character, qualification, training).flatMap(found -> found)
                .sorted(Comparator.comparing(Expiry::lastDay)).toList();
    }

    private static Ability ability(Credentials shown) {
        return new Ability(since(shown).orElse(null), trainedUntil(shown, Training.Kind.IMHA).orElse(null),
                shown.practisingTowards() == null ? null : shown.practisingTowards().deadline());
    }

    private static Optional<LocalDate> since(Credentials shown) {
        Stream<LocalDate> awarded = shown.qualifications().stream().filter(Qualification::coversImha)
                .map(Qualification::awardedOn);
        return Stream.concat(awarded, Stream.ofNullable(shown.experience()).map(Credentials.Experience::acceptedOn))
                .min(EARLIEST);
    }

    private static Optional<LocalDate> trainedUntil(Credentials shown, Training.Kind kind) {
        return shown.training().stream().filter(training -> training.kind() == kind)
                .map(training -> training.expiresOn() == null ? LocalDate.MAX : training.expiresOn()).max(EARLIEST);
    }

    private static Certificate certificate(DbsCertificate dbs) {
        return dbs == null ? Certificate.NONE : new Certificate(dbs.issuedOn(), setOf(dbs.workforces()), dbs.recheckDue());
    }

    private static <T> Set<T> setOf(Collection<T> list) {
        return new HashSet<>(list);
    }
}

package org.imha.casework.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.casework.model.advocate.form.Credentials;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** What must be true of an entry for it to make sense. Every broken rule is told, not only the first. */
enum AdvocateRule {

    LEAVES_AFTER_COMING("BEFORE_BEGINNING", "Nobody leaves before coming.",
            (form, today) -> where(isBefore(form.activeUntil(), form.activeFrom()), "#/activeUntil")),
    AWARDED_BY_TODAY("IN_THE_FUTURE", "A qualification is entered when it has been awarded.",
            (form, today) -> each(form.credentials().qualifications(), Credentials.Qualification::awardedOn,
                    day -> day.isAfter(today), "#/credentials/qualifications/%d/awardedOn")),
    ACCEPTED_BY_TODAY("IN_THE_FUTURE", "Experience is entered when it has been accepted.",
            (form, today) -> where(isBefore(today, form.credentials().experience(), Credentials.Experience::acceptedOn),
                    "#/credentials/experience/acceptedOn")),
    TRAINED_BY_TODAY("IN_THE_FUTURE", "Training is entered when it has been completed.",
            (form, today) -> each(form.credentials().training(), Credentials.Training::completedOn,
                    day -> day.isAfter(today), "#/credentials/training/%d/completedOn")),
    TRAINING_COUNTS_AFTERWARDS("BEFORE_COMPLETION", "Training counts from when it is completed.",
            (form, today) -> eachOf(form.credentials().training(),
                    training -> isBefore(training.expiresOn(), training.completedOn()),
                    "#/credentials/training/%d/expiresOn")),
    CHARACTER_CHECKED_BY_TODAY("IN_THE_FUTURE", "A check is entered when it has been made.",
            (form, today) -> where(isBefore(today, form.credentials().goodCharacter(), Credentials.CharacterCheck::checkedOn),
                    "#/credentials/goodCharacter/checkedOn")),
    CERTIFICATE_ISSUED_BY_TODAY("IN_THE_FUTURE", "A certificate is entered when it has been issued.",
            (form, today) -> where(isBefore(today, form.credentials().dbs(), Credentials.DbsCertificate::issuedOn),
                    "#/credentials/dbs/issuedOn")),
    CERTIFICATE_COUNTS_AFTERWARDS("BEFORE_ISSUE", "A certificate is checked again after it was issued.",
            (form, today) -> where(form.credentials().dbs() != null
                    && isBefore(form.credentials().dbs().recheckDue(), form.credentials().dbs().issuedOn()),
                    "#/credentials/dbs/recheckDue"));

    private final String code;
    private final String message;
    private final BiFunction<AdvocateForm, LocalDate, Stream<String>> faults;

    AdvocateRule(String code, String message, BiFunction<AdvocateForm, LocalDate, Stream<String>> faults) {
        this.code = code;
        this.message = message;
        this.faults = faults;
    }

    static List<FieldError> brokenBy(AdvocateForm form, LocalDate today) {
        return Arrays.stream(values()).flatMap(rule -> rule.faults.apply(form, today)
                .map(pointer -> new FieldError(pointer, rule.code, rule.message))).toList();
    }

    /** @throws ApiProblem 422 with every broken rule */
    static void demand(AdvocateForm form, LocalDate today) {
        List<FieldError> errors = brokenBy(form, today);
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    private static Stream<String> where(boolean broken, String pointer) {
        return broken ? Stream.of(pointer) : Stream.empty();
    }

    private static <T> Stream<String> each(List<T> list, Function<T, LocalDate> day,
            Function<LocalDate, Boolean> broken, String pointer) {
        return eachOf(list, item -> broken.apply(day.apply(item)), pointer);
    }

    private static <T> Stream<String> eachOf(List<T> list, Function<T, Boolean> broken, String pointer) {
        return IntStream.range(0, list.size()).filter(i -> broken.apply(list.get(i))).mapToObj(pointer::formatted);
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    private static <T> boolean isBefore(LocalDate today, T part, Function<T, LocalDate> day) {
        return Objects.nonNull(part) && today.isBefore(day.apply(part));
    }
}

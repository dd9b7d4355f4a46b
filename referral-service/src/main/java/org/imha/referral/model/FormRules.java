package org.imha.referral.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.form.Admission;
import org.imha.referral.model.form.Location;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Referrer;

/** What a form as a whole must satisfy beyond its single fields: the least that is needed, and dates in a possible order. */
public final class FormRules {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<FieldError> faults = new ArrayList<>();

    private FormRules() {
    }

    /** @return every fault at once; none when the form can be taken */
    public static List<FieldError> faults(ReferralForm form, Caller caller, Instant now) {
        FormRules rules = new FormRules();
        if (form.person() != null) {
            rules.identifiesThePerson(form.person());
            rules.bornInThePast(form.person().dateOfBirth(), now.atZone(LONDON).toLocalDate());
        }
        rules.saysWhereToFindThem(form);
        if (form.referrer() != null) {
            rules.saysWhoRefers(form.referrer());
            rules.belongsToTheCaller(form.referrer(), caller);
        }
        rules.require(isSaid(form.reason()), "#/reason", "REQUIRED", "Say why an advocate is asked for.");
        LocalDate born = form.person() == null ? null : form.person().dateOfBirth();
        if (form.legalStatus() != null) {
            rules.faults.addAll(LegalStatusRules.faults(form.legalStatus(), born, now, "#/legalStatus"));
        }
        rules.notInTheFuture(form.referredOn(), now, "#/referredOn");
        rules.notInTheFuture(form.consent() == null ? null : form.consent().assessedOn(), now, "#/consent/assessedOn");
        if (form.admission() != null) {
            rules.datesAreInOrder(form.admission(), born, now);
        }
        return List.copyOf(rules.faults);
    }

    private void datesAreInOrder(Admission admission, LocalDate born, Instant now) {
        notInTheFuture(admission.admittedOn(), now, "#/admission/admittedOn");
        notInTheFuture(admission.informedOfRightsOn(), now, "#/admission/informedOfRightsOn");
        require(born == null || admission.admittedOn() == null || !admission.admittedOn().isBefore(born),
                "#/admission/admittedOn",
                "DATE_ORDER", "This lies before the person was born.");
    }

    private void notInTheFuture(LocalDate day, Instant now, String pointer) {
        require(day == null || !day.isAfter(now.atZone(LONDON).toLocalDate()), pointer, "IN_THE_FUTURE",
                "This lies in the future.");
    }

    private void identifiesThePerson(Person person) {
        require(isAnySaid(person.familyName(), person.givenNames(), person.knownAs(), person.nhsNumber()), "#/person",
                "NOT_IDENTIFIED", "Give a name or an NHS number.");
    }

    private void saysWhereToFindThem(ReferralForm form) {
        Location place = form.location();
        Person person = form.person();
        boolean findable = place != null
                && (place.hospital() != null && isAnySaid(place.hospital().odsCode(), place.hospital().name())
                        || isAnySaid(place.ward(), place.wardPhone(), place.elsewhere()));
        boolean reachable = person != null && (isAnySaid(person.address(), person.postcode())
                || person.contact() != null && isAnySaid(person.contact().phone(), person.contact().email()));
        require(findable || reachable, "#/location", "NOT_FINDABLE", "Give a place to find the person, or a contact.");
    }

    private void saysWhoRefers(Referrer referrer) {
        boolean reachable = isAnySaid(referrer.name(), referrer.phone(), referrer.email())
                || referrer.organisation() != null
                        && isAnySaid(referrer.organisation().odsCode(), referrer.organisation().name());
        require(referrer.kind() == ReferrerKind.SELF || reachable, "#/referrer", "NOT_REACHABLE",
                "Give a name, a contact or an organisation.");
    }

    /** A trust refers for itself and its sites, whose codes start with its own. */
    private void belongsToTheCaller(Referrer referrer, Caller caller) {
        String stated = referrer.organisation() == null ? null : referrer.organisation().odsCode();
        boolean mine = stated == null || !caller.is(Role.REFERRER) || caller.odsCode().filter(stated::startsWith).isPresent();
        require(mine, "#/referrer/organisation/odsCode", "NOT_YOUR_ORGANISATION",
                "This is not the organisation that you act for.");
    }

    private void bornInThePast(LocalDate born, LocalDate today) {
        require(born == null || !born.isAfter(today), "#/person/dateOfBirth", "IN_THE_FUTURE",
                "A date of birth lies in the past.");
    }

    private void require(boolean satisfied, String pointer, String code, String message) {
        if (!satisfied) {
            faults.add(new FieldError(pointer, code, message));
        }
    }

    private static boolean isAnySaid(String... texts) {
        return Stream.of(texts).anyMatch(FormRules::isSaid);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}

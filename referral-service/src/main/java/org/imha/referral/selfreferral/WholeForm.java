package org.imha.referral.selfreferral;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Consent;
import org.imha.referral.model.form.Contact;
import org.imha.referral.model.form.Location;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Referrer;
import org.imha.referral.selfreferral.AskForAdvocateRequest.AskedFor;
import org.imha.referral.selfreferral.AskForAdvocateRequest.Asking;
import org.imha.referral.selfreferral.AskForAdvocateRequest.Reaching;
import org.imha.referral.selfreferral.AskForAdvocateRequest.Understanding;
import org.imha.referral.selfreferral.AskForAdvocateRequest.Whereabouts;

/** Puts what was said in plain words where the whole form has a place for it, and the rest into its free text. */
final class WholeForm {

    /** As the whole form takes it: a front end's list of languages sends such tags, people write words. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private WholeForm() {
    }

    static ReferralForm of(AskForAdvocateRequest request) {
        return new ReferralForm(null, null, null, person(request.person()), referrer(request.referrer()),
                location(request.location()), LegalStatus.NOT_KNOWN, null, null, null, null, consent(request),
                communication(request), request.advocatePreference(), null, null, null, reason(request), null, null, null);
    }

    private static Person person(AskedFor person) {
        return person == null ? null
                : new Person(person.familyName(), person.givenNames(), person.knownAs(), person.dateOfBirth(), null, null, null,
                        null, null, contact(person.contact()));
    }

    /** A number that must not be rung is best not there; that one was given is said in the text. */
    private static Contact contact(Reaching reaching) {
        if (reaching == null) {
            return null;
        }
        return isOnlyOnTheWard(reaching) ? new Contact(null, false, null)
                : new Contact(reaching.phone(), reaching.safeToLeaveMessage(), null);
    }

    private static Referrer referrer(Asking asking) {
        return asking == null ? null
                : new Referrer(asking.kind() == null ? null : ReferrerKind.valueOf(asking.kind().name()), asking.name(), null,
                        asking.relationship(), null, null, asking.phone(), asking.email());
    }

    private static Location location(Whereabouts where) {
        return where == null ? null
                : new Location(where.hospital() == null ? null : new Organisation(null, where.hospital()), where.ward(), null,
                        null, where.elsewhere());
    }

    private static Consent consent(AskForAdvocateRequest request) {
        boolean asksForSelf = request.referrer() != null && request.referrer().kind() == Asking.Kind.SELF;
        if (asksForSelf && request.personAgrees() == null) {
            return new Consent(Consent.State.AGREED, null, null, null);
        }
        return request.personAgrees() == null ? null : switch (request.personAgrees()) {
            case YES -> new Consent(Consent.State.AGREED, null, null, null);
            case NO -> new Consent(Consent.State.REFUSED, null, null, null);
            case NOT_ASKED -> new Consent(Consent.State.NOT_ASKED, null, null, null);
            case NOT_SURE ->
                new Consent(Consent.State.NOT_ASKED, null, null, "Whoever asked is not sure what the person wants.");
        };
    }

    private static Communication communication(AskForAdvocateRequest request) {
        Understanding said = request.communication();
        if (said == null) {
            return null;
        }
        boolean isTag = said.language() != null && LANGUAGE_TAG.matcher(said.language()).matches();
        String note = lines(said(!isTag, "Language: ", said.language()), said.note());
        return new Communication(isTag ? said.language() : null, said.interpreterNeeded(), said.needs(), null, null, note);
    }

    private static String reason(AskForAdvocateRequest request) {
        Reaching reaching = request.person() == null ? null : request.person().contact();
        boolean onlyThere = reaching != null && isOnlyOnTheWard(reaching);
        return lines(request.reason(),
                said(true, "Legal status, in the words of whoever asked: ", request.legalStatus()),
                onlyThere ? "Wants to be reached on the ward only: do not telephone or write anywhere else." : null,
                onlyThere && reaching.phone() != null ? "A telephone number was given and is left out for that reason." : null,
                messageForWhoeverAsked(request.referrer()));
    }

    /** The whole form has no place for this about a referrer, who mostly is a professional at work. */
    private static String messageForWhoeverAsked(Asking asking) {
        if (asking == null || asking.phone() == null) {
            return null;
        }
        return Boolean.TRUE.equals(asking.safeToLeaveMessage()) ? "A message may be left for whoever asked."
                : "Leave no message for whoever asked: somebody else may hear it.";
    }

    private static boolean isOnlyOnTheWard(Reaching reaching) {
        return Boolean.TRUE.equals(reaching.onlyOnTheWard());
    }

    private static String said(boolean isWanted, String label, String text) {
        return isWanted && text != null && !text.isBlank() ? label + text : null;
    }

    /** Nothing said stays nothing said. */
    private static String lines(String... lines) {
        String text = Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}

package org.imha.referral.bulk;

import java.util.Optional;

import org.imha.kernel.identity.Caller;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralForm;

/** Whose an import is: an organisation's, whichever of its clients sent it; or the provider's own. */
final class Owner {

    private static final String STAFF = "staff";

    private Owner() {
    }

    static String of(Caller caller) {
        return ReferralAccess.isStaff(caller) ? STAFF
                : caller.odsCode().map("ods:"::concat).orElseGet(() -> "client:" + caller.id());
    }

    /** Whose imports somebody may see; empty for staff, who see all. */
    static Optional<String> seenBy(Caller caller) {
        return Optional.of(of(caller)).filter(owner -> !owner.equals(STAFF));
    }

    /** Whose references those of a row are. Staff type the lists of several trusts, which number their rows alike. */
    static String ofReferences(Caller caller, ReferralForm form) {
        String owner = of(caller);
        return owner.equals(STAFF) ? STAFF + ":" + referringOrganisation(form).orElse("") : owner;
    }

    private static Optional<String> referringOrganisation(ReferralForm form) {
        return Optional.ofNullable(form.referrer()).map(referrer -> referrer.organisation())
                .map(organisation -> organisation.odsCode());
    }
}

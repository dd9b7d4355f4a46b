package org.imha.referral.model.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * Whom the person would like for an advocate. It puts advocates in order and keeps nobody from having the case: a wish that
 * nobody here fits must not cost somebody their help.
 *
 * @param gender of the advocate, not the person's own
 * @param culture of culture or faith, in words: codes would ask people to fit them
 */
@Schema(description = "Whom the person would like for an advocate, as far as anybody fits")
public record AdvocatePreference(@Schema(description = "Of the advocate") Gender gender,
        @PlainText(max = 500) @Schema(description = "Of culture or faith, in words", examples = "Somebody who knows what Ramadan asks of her") String culture) {

    /** As advocates say of themselves. */
    @Schema(name = "AdvocateGender")
    public enum Gender {
        FEMALE,
        MALE,
        NON_BINARY
    }

    /** With what only another form about the same person says. */
    public AdvocatePreference with(AdvocatePreference other) {
        return new AdvocatePreference(gender == null ? other.gender : gender, culture == null ? other.culture : culture);
    }

    @Override
    public String toString() {
        return "AdvocatePreference[not shown]";
    }
}

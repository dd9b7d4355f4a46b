package org.imha.referral.model.form;

/** What the referrer declares. Not declared never blocks intake: it is chased. */
public record Declarations(Boolean informationIsAccurate, Boolean toldHowInformationIsKept) {
}

package org.imha.referral.export;

/** What a person's file is put together for. */
public enum PersonFilePurpose {
    /** The person, or somebody for them, asks what is held about them (UK GDPR Art 15). */
    SUBJECT_ACCESS
}

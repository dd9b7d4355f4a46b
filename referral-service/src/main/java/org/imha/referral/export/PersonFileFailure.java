package org.imha.referral.export;

/** Why a file cannot come to an end. */
public enum PersonFileFailure {
    /** More than fits into one answer: {@code referral.export.most-characters}. */
    TOO_LARGE
}

package org.imha.referral.model;

/**
 * A reference that can be spoken over the phone: seven characters without vowels or look-alikes and a check character.
 * It is the shuffled number of the referral, so it never repeats and tells nothing of how many there are.
 */
public final class ReferralReference {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 7;
    private static final long COUNT = (long) Math.pow(BASE, LENGTH);
    /** Shares no factor with {@code COUNT}, a power of three, so that no two numbers meet. */
    private static final long SHUFFLE = 6_700_417_373L;

    private ReferralReference() {
    }

    /** @param number positive, less than a thousand million */
    public static String of(long number) {
        long shuffled = number * SHUFFLE % COUNT;
        StringBuilder characters = new StringBuilder();
        int check = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = (int) (shuffled % BASE);
            check += (i + 1) * digit;
            characters.append(ALPHABET.charAt(digit));
            shuffled /= BASE;
        }
        characters.append(ALPHABET.charAt(check % BASE));
        return characters.insert(4, '-').toString();
    }
}

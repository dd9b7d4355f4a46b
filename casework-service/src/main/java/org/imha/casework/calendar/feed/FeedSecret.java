package org.imha.casework.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes an address secret: 256 random bits. Only the hash is kept; it needs no salt, for nobody can guess what it was
 * made of when that was so much chance.
 */
record FeedSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern FILE_NAME = Pattern.compile("([A-Za-z0-9_-]{43})\\.ics");
    private static final SecureRandom CHANCE = new SecureRandom();

    static FeedSecret random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one of ours. */
    static Optional<FeedSecret> in(String fileName) {
        return Optional.of(FILE_NAME.matcher(fileName)).filter(Matcher::matches)
                .map(matched -> new FeedSecret(matched.group(1)));
    }

    /** Calendar programmes look at the ending. */
    String fileName() {
        return text + ".ics";
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "FeedSecret[not shown]";
    }
}

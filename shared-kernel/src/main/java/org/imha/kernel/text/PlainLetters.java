package org.imha.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes in one way what people write in several, so that it can be compared. Never shown: it takes from a name what is its
 * own.
 */
public final class PlainLetters {

    /** Letters that Unicode does not take apart into a plain one and its mark. */
    private static final Map<String, String> PLAIN = Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae",
            "œ", "oe", "ß", "ss", "ı", "i");

    private PlainLetters() {
    }

    /** Small letters and digits of any script: no case, accents, spaces, hyphens or other punctuation. Empty for null. */
    public static String of(String text) {
        String written = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                // Other scripts write vowels as marks: those stay.
                .replaceAll("\\p{InCombiningDiacriticalMarks}|[^\\p{L}\\p{N}\\p{M}]", "");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            written = written.replace(letter.getKey(), letter.getValue());
        }
        return written;
    }
}

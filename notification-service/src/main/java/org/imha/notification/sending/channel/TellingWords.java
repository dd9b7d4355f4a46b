package org.imha.notification.sending.channel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell a stranger what this is about: special-category data does not travel by mail (domain reference 4.1). */
final class TellingWords {

    private static final Pattern TELLING = Pattern.compile(
            "imha|mental|health|\\bnhs\\b|psychiatr|detain|detention|diagnos|tribunal|safeguard|advoca|patient|\\b(hospitals?|wards?|sections?|mha|act)\\b",
            Pattern.CASE_INSENSITIVE);

    private TellingWords() {
    }

    static void refuseIn(String text) {
        Matcher found = TELLING.matcher(text);
        if (found.find()) {
            throw new IllegalStateException("Mails would say \"" + found.group()
                    + "\": choose a neutral notification.organisation-name and notification.front-end-url");
        }
    }
}

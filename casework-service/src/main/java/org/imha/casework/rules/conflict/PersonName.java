package org.imha.casework.rules.conflict;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name however it is written: with titles or without, family name first, accents, initials. */
record PersonName(List<String> parts) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> TITLES = Set.of("dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "mx",
            "sir", "dame", "lady", "lord", "rev", "sister", "nurse", "staff", "matron", "consultant", "rc", "amhp");

    static PersonName of(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKD))
                .replaceAll("");
        String bare = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return new PersonName(
                NO_LETTERS.splitAsStream(bare).filter(part -> !part.isEmpty() && !TITLES.contains(part)).toList());
    }

    Likeness to(PersonName other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return Likeness.NONE;
        }
        Set<String> mine = new HashSet<>(parts);
        Set<String> theirs = new HashSet<>(other.parts);
        if (mine.equals(theirs)) {
            return mine.size() > 1 ? Likeness.CERTAIN : Likeness.POSSIBLE;
        }
        boolean shorterIsMine = parts.size() <= other.parts.size();
        return shorterIsMine ? within(parts, other.parts) : within(other.parts, parts);
    }

    /** Every part of the shorter name stands in the longer one, or its initial does; and one of them whole. */
    private static Likeness within(List<String> shorter, List<String> longer) {
        boolean oneIsWhole = shorter.stream().anyMatch(part -> part.length() > 1 && longer.contains(part));
        boolean allAreThere = shorter.stream().allMatch(part -> longer.stream().anyMatch(other -> same(part, other)));
        return oneIsWhole && allAreThere ? Likeness.POSSIBLE : Likeness.NONE;
    }

    private static boolean same(String part, String other) {
        return part.equals(other) || (part.length() == 1 || other.length() == 1) && part.charAt(0) == other.charAt(0);
    }

    /** Is a name. */
    @Override
    public String toString() {
        return "PersonName";
    }

    static Likeness between(String one, String other) {
        return of(one).to(of(other));
    }
}

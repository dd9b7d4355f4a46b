package org.imha.referral.model.worklist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.referral.model.form.Person;

/**
 * The words by which somebody is found: names without case or accents, and the reference. Worked out here and only compared
 * in the database, so that no dictionary of a database server decides who is found.
 */
public final class SearchWords {

    /** A single letter would find everybody. */
    private static final int SHORTEST = 2;
    private static final String REFERENCE_MARK = "#";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** O'Brien, with whichever apostrophe, is one word. */
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** At least three characters, so that a short name is not taken for one. */
    private static final Pattern LIKE_A_REFERENCE = Pattern.compile("[2-9BCDFGHJKMNPQRTVWXYZ]{3,8}");
    /** Letters that are no accented form of another one, but are typed as such where a keyboard lacks them. */
    private static final Map<String, String> TYPED_AS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d",
            "þ", "th", "ł", "l", "ı", "i");

    private SearchWords() {
    }

    /** What is kept: each word once, with the reference among them, parted by blanks. */
    public static String of(Person person, String reference) {
        Set<String> words = new TreeSet<>();
        Stream.of(person.familyName(), person.givenNames(), person.knownAs()).filter(name -> name != null)
                .forEach(name -> words.addAll(withParts(name)));
        words.add(REFERENCE_MARK + withoutDash(reference));
        return String.join(" ", words);
    }

    /** O'Brien is found by "obrien" and by "brien", too. */
    private static List<String> withParts(String name) {
        return Stream.of(APOSTROPHES.matcher(name).replaceAll(""), APOSTROPHES.matcher(name).replaceAll(" "))
                .flatMap(SearchWords::split).toList();
    }

    /** Whether there is enough to look for. */
    public static boolean canBeLookedFor(String text) {
        return split(APOSTROPHES.matcher(text).replaceAll("")).anyMatch(word -> word.length() >= SHORTEST);
    }

    /** How PostgreSQL is asked (a tsquery): every word begins one of those kept, or all of it begins the reference. */
    public static String query(String text) {
        String names = split(APOSTROPHES.matcher(text).replaceAll("")).map(SearchWords::beginning)
                .collect(Collectors.joining(" & ", "(", ")"));
        String reference = withoutDash(text.strip());
        return LIKE_A_REFERENCE.matcher(reference).matches() ? names + " | " + beginning(REFERENCE_MARK + reference) : names;
    }

    /** Only letters, marks and digits are in a word, so nothing needs to be escaped. */
    private static String beginning(String word) {
        return "'" + word + "':*";
    }

    private static String withoutDash(String reference) {
        return reference.replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> split(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : TYPED_AS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty());
    }
}

package org.imha.casework.rules.conflict;

import java.util.Locale;

/**
 * A hospital by its ODS code, and perhaps a ward. Three characters are the code of a whole organisation, which the codes of
 * its sites begin with.
 */
public record Place(String odsCode, String ward) {

    public static final Place UNKNOWN = new Place(null, null);
    private static final int ORGANISATION_CODE = 3;

    /** Whether the other place is this one, or lies in it. */
    public Likeness includes(Place other) {
        if (odsCode == null || other.odsCode == null || !covers(odsCode, other.odsCode)) {
            // The organisation is named, of which this is one site: too little is known to tell.
            return odsCode != null && other.odsCode != null && covers(other.odsCode, odsCode) ? Likeness.POSSIBLE
                    : Likeness.NONE;
        }
        return plain(ward) == null ? Likeness.CERTAIN : sameWard(other);
    }

    /** Whether one code is the other, or that of the organisation it belongs to. */
    public static boolean covers(String code, String site) {
        return site != null && (site.equals(code) || code.length() == ORGANISATION_CODE && site.startsWith(code));
    }

    private Likeness sameWard(Place other) {
        if (plain(other.ward) == null) {
            return Likeness.POSSIBLE;
        }
        return plain(ward).equals(plain(other.ward)) ? Likeness.CERTAIN : Likeness.NONE;
    }

    /** "Kestrel", "Kestrel Ward" and "kestrel ward" are one. */
    private static String plain(String ward) {
        String letters = ward == null ? "" : ward.toLowerCase(Locale.ROOT).replaceAll("\\b(ward|unit)\\b|[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? null : letters;
    }

    /** Says where somebody is. */
    @Override
    public String toString() {
        return "Place";
    }
}

package org.imha.casework.report.section;

import java.util.List;

import org.imha.kernel.settings.Commissioned;

/**
 * What a commissioner buys, as far as reports need it.
 *
 * @param commissioner its code
 * @param hospitals beginnings of codes
 */
public record Contract(String commissioner, List<String> hospitals, List<Target> targets) implements Commissioned {

    /** Where no contract is named for a hospital. */
    public static final String STANDARD = "STANDARD";
}

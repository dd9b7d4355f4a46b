package org.imha.kernel.settings;

import java.util.List;

/** The part of a commissioner's contract that says whose it is and where it holds: the same in every service. */
public interface Commissioned {

    /** Under this prefix every service reads the same contracts, so that one file may be given to all of them. */
    String PREFIX = "contracts";

    /** The commissioner's ODS code, which its people's tokens carry. */
    String commissioner();

    /** ODS codes of the hospitals and trusts in its area; a trust's code stands for all its sites. */
    List<String> hospitals();
}

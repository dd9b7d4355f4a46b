package org.imha.localstack;

import java.util.List;

/** Who may be spoken for in a demonstration; the realm gives each the roles that its name says. */
public final class DemoIdentities {

    /** Referral systems of two trusts, ODS codes RXM and RXT. */
    public static final List<String> SYSTEMS = List.of("trust-rxm", "trust-rxt");

    public static final List<String> PEOPLE = List.of("coordinator", "manager", "advocate-one", "advocate-two",
            "auditor", "commissioner", "platform");

    private DemoIdentities() {
    }
}

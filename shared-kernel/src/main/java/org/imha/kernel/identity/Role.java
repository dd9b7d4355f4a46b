package org.imha.kernel.identity;

import java.util.Arrays;
import java.util.Optional;

/** The realm's roles, once. The constants serve {@code @RolesAllowed}. */
public enum Role {
    REFERRER(Role.REFERRER_ROLE),
    COORDINATOR(Role.COORDINATOR_ROLE),
    ADVOCATE(Role.ADVOCATE_ROLE),
    MANAGER(Role.MANAGER_ROLE),
    AUDITOR(Role.AUDITOR_ROLE),
    COMMISSIONER(Role.COMMISSIONER_ROLE),
    PLATFORM(Role.PLATFORM_ROLE),
    SERVICE(Role.SERVICE_ROLE);

    /** A trust's system, bound to its ODS code. */
    public static final String REFERRER_ROLE = "referrer";
    public static final String COORDINATOR_ROLE = "coordinator";
    public static final String ADVOCATE_ROLE = "advocate";
    public static final String MANAGER_ROLE = "manager";
    public static final String AUDITOR_ROLE = "auditor";
    /** Aggregates only, never a person's record. */
    public static final String COMMISSIONER_ROLE = "commissioner";
    /** Runs the platform; sees no person's record. */
    public static final String PLATFORM_ROLE = "platform";
    /** The service account of one of our own services. */
    public static final String SERVICE_ROLE = "service";

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }

    /** Empty for a role of the realm that means nothing to us. */
    public static Optional<Role> named(String roleName) {
        return Arrays.stream(values()).filter(role -> role.roleName.equals(roleName)).findFirst();
    }
}

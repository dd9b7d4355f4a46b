package org.imha.kernel.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking.
 *
 * @param id user name of a person, client id of a machine, or the name of a service acting by itself
 * @param roles what the realm says they may act as
 * @param odsCode the organisation that a trust's client is bound to
 */
public record Caller(String id, Set<Role> roles, Optional<String> odsCode) {

    /** Somebody without a token, on one of the few public paths: nobody in particular, who may act as nothing. */
    public static final Caller PUBLIC = new Caller("public", Set.of(), Optional.empty());

    /** A service that acts on a fact or a timer, with nobody asking. */
    public static Caller service(String name) {
        return new Caller(name, EnumSet.of(Role.SERVICE), Optional.empty());
    }

    /** The same caller, who this time acts for nobody else. */
    public Caller withoutOrganisation() {
        return new Caller(id, roles, Optional.empty());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}

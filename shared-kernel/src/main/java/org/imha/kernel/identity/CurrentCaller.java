package org.imha.kernel.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** Turns the verified access token of this request into a {@link Caller}; without one it is {@link Caller#PUBLIC}. */
@RequestScoped
public class CurrentCaller {

    private static final String SERVICE_ACCOUNT_PREFIX = "service-account-";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        return identity.isAnonymous() ? Caller.PUBLIC : new Caller(id(), roles(), claim("ods"));
    }

    /** A person is named by user name, which the realm never changes; a machine by its client id. */
    private String id() {
        String userName = identity.getPrincipal().getName();
        return userName.startsWith(SERVICE_ACCOUNT_PREFIX) ? userName.substring(SERVICE_ACCOUNT_PREFIX.length()) : userName;
    }

    private Set<Role> roles() {
        return identity.getRoles().stream().map(Role::named).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.claim(name).map(Object::toString)
                : Optional.empty();
    }
}

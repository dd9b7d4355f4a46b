package org.imha.eligibility.guidance.contact;

import java.util.List;

/** Somebody else who can help, and how to find them. */
public record SignpostView(String name, String helpsWith, String contact) {

    public static List<SignpostView> all(ContactConfig config) {
        return config.signposts().stream()
                .map(other -> new SignpostView(other.name(), other.helpsWith(), other.contact())).toList();
    }
}

package org.imha.eligibility.guidance.contact;

/** How to get in touch with this provider. */
public record ContactView(String name, String phone, String email, String address, String openingHours, String website,
        String emergency) {

    public static ContactView of(ContactConfig config) {
        ContactConfig.Provider provider = config.contact();
        return new ContactView(provider.name(), provider.phone(), provider.email(), provider.address(),
                provider.openingHours(), provider.website(), config.emergency());
    }
}

package org.imha.casework.model.advocate.form;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.rules.allocation.Gender;
import org.imha.casework.rules.fitness.Country;
import org.imha.kernel.text.PlainText;

/**
 * An advocate, as the register has them. A person may be registered before all is in hand: what the law asks and they do not
 * show keeps cases from them until then.
 *
 * @param userName the staff user name that their token carries; stays
 * @param countries whose regulations they were found to meet
 * @param activeUntil the last day; left out for no end
 */
@Schema(description = "An entry of the advocate register.")
public record AdvocateForm(
        @NotNull(message = "Say who.") @Pattern(regexp = STAFF_USER_NAME, message = "Takes a staff user name.") String userName,
        @NotBlank(message = "Give the name.") @PlainText(max = 200) String name,
        Gender gender,
        @NotEmpty(message = "Name one country at least.") @Size(max = 2, message = "Takes at most {max} entries.") List<@NotNull(message = "Name a country.") Country> countries,
        @NotNull(message = "Say from when.") LocalDate activeFrom,
        LocalDate activeUntil,
        @Valid WorkContact contact,
        @Valid Credentials credentials,
        @Valid Practice practice) {

    /** What the realm takes for a user name of staff. */
    public static final String STAFF_USER_NAME = "[a-z0-9][a-z0-9._-]{0,63}";

    public AdvocateForm {
        contact = contact == null ? WorkContact.NONE : contact;
        credentials = credentials == null ? Credentials.NONE : credentials;
        practice = practice == null ? Practice.NONE : practice;
    }

    /**
     * How to reach them at work, which a trust may be shown.
     */
    public record WorkContact(@PlainText(max = 30) String phone,
            @PlainText(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Takes an e-mail address.") String email) {

        static final WorkContact NONE = new WorkContact(null, null);

        /** Reaches a person. */
        @Override
        public String toString() {
            return "WorkContact[not shown]";
        }
    }

    /** Is about a person. */
    @Override
    public String toString() {
        return "AdvocateForm[not shown]";
    }
}

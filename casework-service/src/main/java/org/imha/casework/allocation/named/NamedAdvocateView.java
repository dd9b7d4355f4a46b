package org.imha.casework.allocation.named;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.advocate.form.AdvocateForm;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The advocate as a trust may know them; nothing else of the register's entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The advocate who has the case, and how to reach them at work.")
public record NamedAdvocateView(String name, String phone, String email) {

    static NamedAdvocateView of(AdvocateForm entry) {
        return new NamedAdvocateView(entry.name(), entry.contact().phone(), entry.contact().email());
    }

    /** Reaches a person. */
    @Override
    public String toString() {
        return "NamedAdvocateView[not shown]";
    }
}

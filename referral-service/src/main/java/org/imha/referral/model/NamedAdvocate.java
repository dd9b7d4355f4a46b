package org.imha.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who has the case, and how to reach them at work: all of the case that the referring trust may know (domain 2.7). */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The advocate who has the case, and how to reach them at work.")
public record NamedAdvocate(@Column(name = "advocate_name") String name, @Column(name = "advocate_phone") String phone,
        @Column(name = "advocate_email") String email) {

    /** Reaches a person. */
    @Override
    public String toString() {
        return "NamedAdvocate[not shown]";
    }
}

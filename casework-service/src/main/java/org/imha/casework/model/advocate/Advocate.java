package org.imha.casework.model.advocate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.casework.model.advocate.form.Expiry;
import org.imha.casework.model.advocate.form.Reading;
import org.imha.casework.rules.fitness.Unmet;
import org.imha.kernel.persistence.VersionedEntity;

/**
 * An entry of the register.
 * <p>
 * A manager writes it once for a member of staff and keeps it up to date; the form is kept whole, and what lists are filtered
 * by stands beside it. It is never deleted: who had a case, and on what footing, must be known as long as the case is.
 */
@Entity
public class Advocate extends VersionedEntity {

    /** The name of entries in the access log. */
    public static final String RESOURCE = "advocate";

    private String userName;
    @JdbcTypeCode(SqlTypes.JSON)
    private AdvocateForm form;
    private LocalDate activeFrom;
    private LocalDate activeUntil;
    private LocalDate firstExpiryOn;
    private List<String> areas;
    private List<String> languages;
    private List<String> specialisms;

    protected Advocate() {
    }

    public Advocate(UUID id, AdvocateForm form, Instant now) {
        super(id, now);
        this.userName = form.userName();
        write(form);
    }

    public void change(AdvocateForm changed) {
        write(changed);
    }

    private void write(AdvocateForm written) {
        form = written;
        activeFrom = written.activeFrom();
        activeUntil = written.activeUntil();
        firstExpiryOn = expiries().stream().map(Expiry::lastDay).findFirst().orElse(null);
        areas = Stream.concat(written.practice().hospitals().stream(), written.practice().areas().stream()).distinct().toList();
        languages = written.practice().languages().stream().map(Advocate::primary).distinct().toList();
        specialisms = written.practice().specialisms().stream().map(Enum::name).distinct().toList();
    }

    /** The language without its region: "pt" of "pt-BR". */
    static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    public String userName() {
        return userName;
    }

    public AdvocateForm form() {
        return form;
    }

    public boolean isOf(String name) {
        return userName.equals(name);
    }

    /** Whether they have not left by that day. */
    public boolean isStillHere(LocalDate today) {
        return activeUntil == null || !activeUntil.isBefore(today);
    }

    public boolean mayTakeCases() {
        return form.practice().selfAllocation();
    }

    /** What the law asks of anybody and they do not show on that day. */
    public List<Unmet> unmet(LocalDate today) {
        return Reading.fitness(form).unmet(today);
    }

    /** The next first. */
    public List<Expiry> expiries() {
        return Reading.expiries(form);
    }

    /** Where it can be read. */
    public String path() {
        return "/v1/advocates/" + id();
    }
}

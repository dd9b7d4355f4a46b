package org.imha.casework.model.advocate.form;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.imha.casework.rules.allocation.Specialism;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * Where, with whom and how much an advocate works.
 *
 * @param hospitals ODS codes of sites, or of whole organisations by their three characters
 * @param areas where they work beside those: a commissioner's code stands for what its contract covers, a trust's for its
 *        sites; a place in the provider's own words is to filter the register by
 * @param languages BCP 47 tags of what they speak besides English
 * @param cultures cultures and faiths that they know well, in words, as they say themselves
 * @param caseloadCeiling how many open cases they should have at most; left out for no ceiling
 * @param selfAllocation whether they may take a waiting case themselves
 */
public record Practice(
        @Size(max = 50, message = "Takes at most {max} entries.") List<@NotNull @OdsCode String> hospitals,
        @Size(max = 50, message = "Takes at most {max} entries.") List<@NotBlank @PlainText(max = 100) String> areas,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull Specialism> specialisms,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}", message = "Takes a BCP 47 language tag.") @PlainText(max = 35) String> languages,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotBlank @PlainText(max = 60) String> cultures,
        @Min(value = 0, message = "Takes 0 to 500.") @Max(value = 500, message = "Takes 0 to 500.") Integer caseloadCeiling,
        Boolean selfAllocation) {

    static final Practice NONE = new Practice(null, null, null, null, null, null, null);

    public Practice {
        hospitals = orNone(hospitals);
        areas = orNone(areas);
        specialisms = orNone(specialisms);
        languages = orNone(languages);
        cultures = orNone(cultures);
        selfAllocation = selfAllocation != null && selfAllocation;
    }

    /** Not copied: what is wrong in it is for the validation to say. */
    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}

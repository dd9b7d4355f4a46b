package org.imha.kernel.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** The shape of an ODS organisation or site code: three to ten capital letters and digits. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Z0-9]{3,10}")
@ReportAsSingleViolation
public @interface OdsCode {

    String message() default "Takes an ODS code: 3 to 10 capital letters and digits.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

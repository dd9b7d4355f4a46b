package org.imha.referral.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Ten digits whose last is the modulus 11 check digit (NHS Data Dictionary); ten equal digits are no NHS number. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NhsNumber.Check.class)
public @interface NhsNumber {

    String message() default "This is no NHS number: ten digits with a matching check digit are needed.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Works out the check digit. */
    class Check implements ConstraintValidator<NhsNumber, String> {

        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null || number.matches("[0-9]{10}") && !number.matches("(.)\\1{9}") && checkDigitMatches(number);
        }

        private static boolean checkDigitMatches(String number) {
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (number.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11; // 10 never equals a digit: such a number is not issued.
            return check == number.charAt(9) - '0';
        }
    }
}

package org.claimtrail.source;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/** An ISO 3166-1 alpha-2 code, in capitals, or {@code XK}. */
@Constraint(validatedBy = Country.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Country {
    String message() default "{source.COUNTRY}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Country, String> {
        /** One of the codes that ISO 3166-1 leaves to its users, and the one that they agree on. */
        private static final String KOSOVO = "XK";

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null
                    || value.equals(KOSOVO)
                    || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(value);
        }
    }
}

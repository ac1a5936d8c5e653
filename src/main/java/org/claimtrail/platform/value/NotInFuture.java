package org.claimtrail.platform.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A world date that has begun somewhere on earth: the calendar turns first at UTC+14. */
@Constraint(validatedBy = NotInFuture.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInFuture {
    String message() default "{refusal.NOT_IN_FUTURE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<NotInFuture, PartialDate> {
        @Override
        public boolean isValid(PartialDate value, ConstraintValidatorContext context) {
            return value == null
                    || !value.earliest()
                            .isAfter(LocalDate.now(
                                    context.getClockProvider().getClock().withZone(ZoneOffset.ofHours(14))));
        }
    }
}

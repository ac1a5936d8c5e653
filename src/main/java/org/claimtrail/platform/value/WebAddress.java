package org.claimtrail.platform.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Words;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** An absolute http or https address without anybody's password: nothing else is ever shown as a link. */
@Constraint(validatedBy = WebAddress.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {
    String message() default "{refusal.WEB_ADDRESS}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<WebAddress, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value != null && WebAddresses.namesUser(value)) {
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .withDynamicPayload(Words.of(Refusal.NAMES_USER));
                return false;
            }
            return value == null || WebAddresses.isAddress(value);
        }
    }
}

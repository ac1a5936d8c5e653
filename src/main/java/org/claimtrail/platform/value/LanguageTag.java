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

/** A language tag (BCP 47) of which nothing is lost: {@code nl}, {@code pt-BR}, {@code zh-Hant}, {@code und}. */
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<LanguageTag, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            Refusal fault = value == null ? null : LanguageTags.faultOf(value);
            if (fault == null) {
                return true;
            }
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(Words.of(fault));
            return false;
        }
    }
}

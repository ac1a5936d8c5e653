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

/**
 * Text from people: kept exactly as it came, whatever script it is in (names, titles and statements without blanks at their ends, see
 * {@link Folded#trim}), but not without anything to be seen, not longer than
 * {@code max} Unicode characters, without control characters (line ends and tab aside), without what Unicode says will never be a
 * character, and without halves of surrogate pairs, which no UTF-8 can keep.
 */
@Constraint(validatedBy = Text.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Text, String> {
        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            Words fault = value == null ? null : faultOf(value);
            if (fault == null) {
                return true;
            }
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(fault);
            return false;
        }

        private Words faultOf(String value) {
            long length = value.codePointCount(0, value.length());
            if (length > max) {
                return Words.of(Refusal.TOO_LONG, length, max);
            }
            if (Folded.isBlank(value)) {
                return Words.of(Refusal.BLANK);
            }
            return isKeepable(value) ? null : Words.of(Refusal.UNKEEPABLE);
        }

        public static boolean isKeepable(String value) {
            return value.codePoints().noneMatch(Validator::isUnkeepable);
        }

        private static boolean isUnkeepable(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.SURROGATE
                    || isNoncharacter(codePoint)
                    || type == Character.CONTROL && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        }

        /** The Unicode Standard, 23.7: what is left of a byte order mark that was read the wrong way round, and the like. */
        private static boolean isNoncharacter(int codePoint) {
            return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        }
    }
}

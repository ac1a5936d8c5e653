package org.claimtrail.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text from people: kept exactly as it came, whatever script it is in, but not blank, not longer than {@code max} Unicode
 * characters, without control characters (line ends and tab aside) and without halves of surrogate pairs, which no
 * UTF-8 can keep.
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
        static final String UNKEEPABLE =
                "holds a control character or half a surrogate pair; of these only line ends and tab are kept";

        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            String fault = value == null ? null : faultOf(value);
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            return false;
        }

        private String faultOf(String value) {
            long length = value.codePointCount(0, value.length());
            if (length > max) {
                return "is " + length + " characters long; at most " + max + " are kept";
            }
            if (value.isBlank()) {
                return "is blank; leave it out or write something";
            }
            return isKeepable(value) ? null : UNKEEPABLE;
        }

        static boolean isKeepable(String value) {
            return value.codePoints().noneMatch(Validator::isUnkeepable);
        }

        private static boolean isUnkeepable(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.SURROGATE
                    || type == Character.CONTROL && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        }
    }
}

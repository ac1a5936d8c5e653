package org.claimtrail.ledger;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that records: one transaction, and with an {@code Idempotency-Key} at most one recording, however often and at
 * once it is sent. The key and the first answer are kept in that same transaction, so that a retry after an unknown
 * outcome gets what the first got.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recording {}

package org.claimtrail.security;

import java.util.Set;

/** The realm roles, and what each may do together. */
public final class Role {
    public static final String FACT_CHECKER = "fact-checker";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";
    public static final String API_READER = "api-reader";
    public static final String API_WRITER = "api-writer";

    /** Those who may read what is not published. */
    public static final Set<String> READERS = Set.of(FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER);

    /** Those who may record and propose. */
    public static final Set<String> RECORDERS = Set.of(FACT_CHECKER, EDITOR, API_WRITER);

    private Role() {}
}

package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * A third of the suite. They run side by side, each in a JVM of its own with an application, a PostgreSQL and a Keycloak: one waits
 * for a browser while another computes. As suites, since Surefire hands out classes one by one otherwise, and Quarkus would start
 * anew for each (quarkusio/quarkus#43979).
 * <p>These are the tests that sign in most, and the longest of the pages': so all three take as long.
 */
@Suite
@SelectPackages("org.claimtrail")
@IncludeClassNamePatterns(LoginsThird.ITS)
class LoginsThird {
    static final String ITS = ".*\\.(Access|Login|Pages|SentForm|Session)Test";
}

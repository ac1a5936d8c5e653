package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests but those of the pages, which run beside it in a JVM of their own, with an application, a PostgreSQL and a Keycloak of
 * their own. As two suites, since Surefire hands out classes one by one otherwise, and Quarkus would start anew for each
 * (quarkusio/quarkus#43979).
 */
@Suite
@SelectPackages("org.claimtrail")
@IncludeClassNamePatterns("(?!org\\.claimtrail\\.web\\.).*Test")
class RestHalf {}

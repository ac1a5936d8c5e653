package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests but those of the other two parts, which run beside it, each in a JVM of its own with an application, a PostgreSQL and a
 * Keycloak of its own. Three for two processors, since each waits for a third of its time: for a browser, a lock, the end of a term. As
 * suites, since Surefire hands out classes one by one otherwise, and Quarkus would start anew for each (quarkusio/quarkus#43979).
 */
@Suite
@SelectPackages("org.claimtrail")
@IncludeClassNamePatterns("(?!org\\.claimtrail\\.((web|platform|account)\\.|security\\.OutageTest$)).*Test")
class RestThird {}

package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do on pages, one of three parts of the suite: see {@link RestThird}. */
@Suite
@SelectPackages("org.claimtrail.web")
@IncludeClassNamePatterns("(?!.*\\.(PagesTest$|account\\.)).*Test")
class PagesThird {}

package org.claimtrail;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A third of the suite, as {@link LoginsThird} is: the tests of pages, but its. */
@Suite
@SelectPackages("org.claimtrail.web")
@ExcludeClassNamePatterns(LoginsThird.ITS)
class PagesThird {}

package org.claimtrail;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A third of the suite, as {@link LoginsThird} is: all tests but the other two's. */
@Suite
@SelectPackages("org.claimtrail")
@ExcludeClassNamePatterns({LoginsThird.ITS, "org\\.claimtrail\\.web\\..*"})
class RestThird {}

package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** How each page looks, what HTTP brings, and who comes in, one of three parts of the suite: see {@link RestThird}. */
@Suite
@SelectPackages("org.claimtrail")
@IncludeClassNamePatterns("org\\.claimtrail\\.(web\\.PagesTest|(platform|account|web\\.account)\\..*Test)")
class EdgesThird {}

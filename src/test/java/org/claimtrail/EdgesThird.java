package org.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * How each page looks, what HTTP brings, and who comes in, one of three parts of the suite: see {@link RestThird}. All that stands behind a
 * {@link Gate} is here, as Quarkus starts anew for those that do.
 */
@Suite
@SelectPackages("org.claimtrail")
@IncludeClassNamePatterns(
        "org\\.claimtrail\\.(web\\.PagesTest|security\\.OutageTest|(platform|account|web\\.account)\\..*Test)")
class EdgesThird {}

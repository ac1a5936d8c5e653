package org.claimtrail;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** One half of the suite: see {@link RestHalf}. */
@Suite
@SelectPackages("org.claimtrail.web")
class PagesHalf {}

package org.claimtrail.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody read. */
@Schema(name = "AccessVia")
public enum Via {
    API,
    PAGE
}

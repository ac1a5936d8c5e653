package org.claimtrail.account.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.claimtrail.security.Role;

/** What a client may do: the realm roles that are meant for programs. */
public enum ApiClientRole {
    @JsonProperty(Role.API_READER)
    API_READER(Role.API_READER),
    @JsonProperty(Role.API_WRITER)
    API_WRITER(Role.API_WRITER);

    private final String realmRole;

    ApiClientRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** As the login server and tokens call it. */
    public String realmRole() {
        return realmRole;
    }
}

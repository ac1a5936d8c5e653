package org.claimtrail.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.claimtrail.security.Role;

/** What a person may do: the realm roles that are meant for people. */
public enum PersonRole {
    @JsonProperty(Role.FACT_CHECKER)
    FACT_CHECKER(Role.FACT_CHECKER),
    @JsonProperty(Role.EDITOR)
    EDITOR(Role.EDITOR),
    @JsonProperty(Role.ADMIN)
    ADMIN(Role.ADMIN);

    private final String realmRole;

    PersonRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** As the login server and tokens call it. */
    String realmRole() {
        return realmRole;
    }
}

package org.claimtrail.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
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

    /** Whether the login server calls one of these so. */
    static boolean isOne(String realmRole) {
        return Stream.of(values()).anyMatch(role -> role.realmRole.equals(realmRole));
    }

    /** As the login server and tokens call it. */
    public String realmRole() {
        return realmRole;
    }
}

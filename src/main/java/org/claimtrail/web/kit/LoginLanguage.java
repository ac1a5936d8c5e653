package org.claimtrail.web.kit;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.inject.Singleton;

/**
 * Whoever is sent to the login server reads on there in the language of our pages, whatever their browser says (OpenID Connect Core,
 * 3.1.2.1).
 */
@Singleton
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class LoginLanguage implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext login) {
        login.additionalQueryParams()
                .set(
                        "ui_locales",
                        InterfaceLanguage.of(login.routingContext().request()).toLanguageTag());
    }
}

package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.htmlunit.CookieManager;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Login against a real Keycloak, with the realm that the project ships. */
@QuarkusTest
class LoginTest {
    /** How the tokens that Keycloak signs begin. */
    private static final String SIGNED_TOKEN = "eyJhbGciOiJSUzI1NiI";

    @ParameterizedTest
    @CsvSource({"fleur, fact-checker", "eva, editor", "ada, admin"})
    void aPersonCallsWithTheTokenOfTheirPassword(String person, String role) {
        callWith(Tokens.of(person))
                .statusCode(200)
                .body("name", equalTo(person))
                .body("kind", equalTo("PERSON"))
                .body("roles", hasItem(role));
    }

    @ParameterizedTest
    @CsvSource({"demo-reader, api-reader", "demo-writer, api-writer"})
    void aClientCallsWithTheTokenOfItsSecret(String client, String role) {
        callWith(Tokens.ofClient(client))
                .statusCode(200)
                .body("name", equalTo("service-account-" + client))
                .body("kind", equalTo("CLIENT"))
                .body("roles", hasItem(role));
    }

    @Test
    void nobodyCallsWithoutAToken() {
        given().redirects().follow(false).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        callWith(Tokens.forAnotherAudience()).statusCode(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        callWith(Tokens.expired()).statusCode(401);
    }

    @Test
    void aPersonSignsInWithTheBrowser() throws IOException {
        try (var browser = browser()) {
            var answer = signIn(open(browser, "/me"), "eva", "eva-demo");
            assertThat(answer.getContentAsString(), allOf(containsString("\"eva\""), containsString("\"editor\"")));
            assertThat(open(browser, "/me").getWebResponse().getContentAsString(), containsString("\"eva\""));
        }
    }

    @Test
    void aWrongPasswordStaysAtTheLoginPage() throws IOException {
        try (var browser = browser()) {
            var answer = signIn(open(browser, "/me"), "eva", "not-hers");
            assertThat(answer.getContentAsString(), containsString("Invalid username or password"));
            assertThat(open(browser, "/me"), is(instanceOf(HtmlPage.class)));
        }
    }

    @Test
    void scriptsAndOtherSitesDontGetTheSession() throws IOException {
        try (var browser = browser()) {
            signIn(open(browser, "/me"), "eva", "eva-demo");
            var session = browser.getCookieManager().getCookies().stream()
                    .filter(cookie -> cookie.getName().startsWith("q_session"))
                    .toList();
            assertThat(session, is(not(empty())));
            assertThat(session, everyItem(hasProperty("httpOnly", is(true))));
            assertThat(session, everyItem(hasProperty("sameSite", equalToIgnoringCase("lax"))));
            assertThat(session, everyItem(hasProperty("value", not(containsString(SIGNED_TOKEN)))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/me", "/api/v1/me;x", "/api;x/v1/me", "/%61pi/v1/me", "//api/v1/me", "/me/../api/v1/me"})
    void theApiTakesTokensOnlyAndNoSession(String address) throws IOException {
        try (var browser = browser()) {
            signIn(open(browser, "/me"), "eva", "eva-demo");
            assertThat(open(browser, address).getWebResponse().getStatusCode(), is(oneOf(401, 404)));
        }
    }

    private static WebClient browser() {
        var browser = new WebClient();
        browser.setCookieManager(new LoopbackIsSecure());
        browser.getOptions().setJavaScriptEnabled(false);
        browser.getOptions().setCssEnabled(false);
        browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
        return browser;
    }

    private static Page open(WebClient browser, String path) throws IOException {
        return browser.getPage("http://localhost:" + RestAssured.port + path);
    }

    private static WebResponse signIn(Page login, String name, String password) throws IOException {
        var form = ((HtmlPage) login).<HtmlForm>getHtmlElementById("kc-form-login");
        form.getInputByName("username").type(name);
        form.getInputByName("password").type(password);
        return form.<HtmlElement>querySelector("[type=submit]").click().getWebResponse();
    }

    private static ValidatableResponse callWith(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }

    /** Keycloak, as browsers do, takes a loopback address for a secure one; HtmlUnit would keep its cookies back. */
    private static class LoopbackIsSecure extends CookieManager {
        @Override
        public synchronized void addCookie(Cookie cookie) {
            super.addCookie(new Cookie(
                    cookie.getDomain(),
                    cookie.getName(),
                    cookie.getValue(),
                    cookie.getPath(),
                    cookie.getExpires(),
                    false,
                    cookie.isHttpOnly(),
                    cookie.getSameSite()));
        }
    }
}

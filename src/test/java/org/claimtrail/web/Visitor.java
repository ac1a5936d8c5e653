package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody at a browser of their own. What the browser complains of fails the test that it is closed in. */
public final class Visitor implements AutoCloseable {
    /** A busy machine makes a browser wait for its next frame; nothing that is well waits so long. */
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** A refusal that a test asks for is reported by the browser and by htmx too: no fault of the page's. */
    private static final String ANSWERS = "(Failed to load resource|htmx:|Response Status Error)(?s:.*)";

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    public final Page page;

    private Visitor(Browser.NewContextOptions options) {
        this(Chromium.get().newContext(options));
    }

    private Visitor(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(ANSWERS)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches("(https?://(localhost|127\\.0\\.0\\.1)[:/]|data:|about:).*")) {
                complaints.add("leaves for another host: " + request.url());
            }
        });
    }

    public static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900);
    }

    public static Browser.NewContextOptions phone() {
        return desk().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }

    public static Browser.NewContextOptions with(Consumer<Browser.NewContextOptions> change) {
        var options = desk();
        change.accept(options);
        return options;
    }

    public static Browser.NewContextOptions dutch() {
        return desk().setLocale("nl");
    }

    public static Browser.NewContextOptions dark() {
        return desk().setColorScheme(ColorScheme.DARK);
    }

    /** A reader without a login. */
    public static Visitor reader() {
        return reader(desk());
    }

    public static Visitor reader(Browser.NewContextOptions options) {
        return new Visitor(options);
    }

    /** A demo person who signed in before, in a session that several share: who signs out, or tests that, comes anew. */
    public static Visitor as(String name) {
        return as(name, desk());
    }

    public static Visitor as(String name, Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(options);
        visitor.signedInElsewhere(name);
        return visitor;
    }

    /** Withdraws what stands on the page that is open: not without a reason. */
    public void withdraw(String id, String reason) {
        part("withdraw-" + id).click();
        page.fill("[name=reason]", " ");
        button("Withdraw").click();
        assertThat(part("withdrawal-" + id + "-reason-fault")).isVisible();
        page.fill("[name=reason]", reason);
        button("Withdraw").click();
    }

    /** In another tab of this browser somebody signs out, and this person in. */
    void signedInElsewhere(String name) {
        context.clearCookies();
        context.addCookies(Session.of(name).cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address("/")))
                .toList());
    }

    /** A demo person who signs in through Keycloak's own page. */
    public static Visitor signingIn(String name) {
        return signingIn(name, desk());
    }

    public static Visitor signingIn(String name, Browser.NewContextOptions options) {
        return new Visitor(options).signedIn(name);
    }

    /** The same at this browser. */
    public static Visitor signingIn(String name, Browser browser) {
        return new Visitor(browser.newContext(desk())).signedIn(name);
    }

    private Visitor signedIn(String name) {
        open("/login?back=/claims");
        signIn(name);
        return this;
    }

    public void signIn(String name) {
        typePassword(name, name + "-demo");
        page.waitForURL(address("/**"));
    }

    /** At Keycloak's page. */
    public void typePassword(String name, String password) {
        page.fill("[name=username]", name);
        page.fill("[name=password]", password);
        page.click("[type=submit]");
    }

    public static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** Opens a page of ours; returns its status. */
    public int open(String path) {
        return page.navigate(address(path)).status();
    }

    public Locator button(String name) {
        // The one that records, and not the one beside it that begins with another.
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .and(page.locator(":not([name=another])"));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Opens what is folded on the page, as a click on its summary does. */
    public void unfold(String id) {
        page.locator("#" + id + ":not([open]) > summary").click();
    }

    public Locator part(String id) {
        return page.locator("#" + id);
    }

    public Locator text(String text) {
        return page.getByText(text);
    }

    /** The path of the page that is open. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** Fills in the form that is open: names of fields and values by turns, whatever kind of field it is. */
    public Visitor fill(String... fieldsAndValues) {
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            Locator field = page.locator("main form [name='" + fieldsAndValues[i] + "']");
            fill(field, fieldsAndValues[i + 1]);
        }
        return this;
    }

    private static void fill(Locator field, String value) {
        switch ((String) field.first().evaluate("field => field.type")) {
            case "radio" ->
                field.and(field.page().locator("[value='" + value + "']")).check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
    }

    /** A key, wherever the focus is. */
    public void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes on from where the focus is, as somebody without a mouse does; what has the focus has to be in sight. */
    Visitor tabTo(Locator place) {
        place.waitFor();
        for (int tabs = 0; tabs < 100; tabs++) {
            press("Tab");
            if ((Boolean) place.evaluate("it => it === document.activeElement")) {
                assertThat(place).isInViewport();
                return this;
            }
        }
        throw new AssertionError("No way by Tab to " + place);
    }

    /** Where the focus is. */
    void type(String text) {
        page.keyboard().type(text);
    }

    public void loseConnection(boolean lost) {
        context.setOffline(lost);
    }

    /** What somebody holds who copied the browser's cookies. */
    public Map<String, String> cookies() {
        return context.cookies(address("/")).stream()
                .collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
    }

    public void forgetLogin() {
        context.clearCookies();
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }
}

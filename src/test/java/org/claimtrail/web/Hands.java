package org.claimtrail.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's hands at mouse and keyboard, counted. A field that the focus is not in is reached by Tab where it comes next, else by a
 * click; a choice from a list is two clicks. Names that are recorded are typed until they are offered, and then clicked; what stands
 * in a work (its address and title, what it says) is pasted, one keystroke; all else is typed letter by letter. What is filled in
 * already is left alone, and what a form asks only once it was sent is answered then.
 */
final class Hands {
    /** How long somebody looks whether a form asks for more, or fills in more, before they go on. */
    private static final int GLANCE_MILLIS = 500;

    private static final int LONGEST_MILLIS = 16_000;

    private static final String IS_NEXT = """
            field => {
              // Radios of one name are one stop: the one that is ticked, else the first.
              const isStop = it => it.type !== 'radio'
                || it === (it.form.querySelector(`[name="${it.name}"]:checked`) ?? it.form.querySelector(`[name="${it.name}"]`));
              const stops = [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a[href], summary')]
                .filter(it => it.checkVisibility() && isStop(it));
              return stops.indexOf(field) === stops.indexOf(document.activeElement) + 1 && stops.includes(document.activeElement);
            }
            """;

    private final Page page;
    private final Map<String, String> later = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();
    private int sends;
    private int clicks;
    private int keystrokes;
    private final Set<Request> asking = new HashSet<>();

    Hands(Page page) {
        this.page = page;
        page.onRequest(asking::add);
        page.onRequestFinished(asking::remove);
        page.onRequestFailed(asking::remove);
    }

    int sends() {
        return sends;
    }

    int clicks() {
        return clicks;
    }

    int keystrokes() {
        return keystrokes;
    }

    /** What each recording took. */
    List<String> parts() {
        return parts;
    }

    void click(Locator place) {
        clicks++;
        place.click();
    }

    void press(String key) {
        keystrokes++;
        page.keyboard().press(key);
    }

    /** Opens a form by its key. */
    Hands open(String key) {
        if (form().count() == 0) {
            // One letter is a key only where it stands alone.
            glance();
            press(key);
        }
        form().waitFor();
        return this;
    }

    Hands type(String field, String text) {
        return enter(field, text, () -> {
            keystrokes += text.length();
            page.keyboard().type(text);
        });
    }

    Hands paste(String field, String text) {
        return enter(field, text, () -> {
            keystrokes++;
            page.keyboard().insertText(text);
        });
    }

    /** A name or a title that is recorded. */
    Hands find(String field, String name) {
        return enter(field, name, () -> {
            for (int letters = 1; letters <= name.length(); letters++) {
                keystrokes++;
                page.keyboard().type(name.substring(letters - 1, letters));
                if (letters >= 3 && isOffered(field, name)) {
                    clicks++;
                    field(field).fill(name);
                    break;
                }
            }
            leave();
        });
    }

    /** A name that nobody has yet, and what it is. */
    Hands introduce(String field, String name, String kind) {
        later.put(field + ".kind", kind);
        return enter(field, name, () -> {
            keystrokes += name.length();
            page.keyboard().type(name);
            leave();
        });
    }

    /** A work that is not recorded yet; what is asked about it follows. */
    Hands introduceWork(String field, String address) {
        return enter(field, address, () -> {
            keystrokes++;
            page.keyboard().insertText(address);
            leave();
        });
    }

    /** A choice from a list; what {@link #pick} answers stands there to be ticked. */
    Hands choose(String field, String value) {
        if (isThere(field) && !field(field).inputValue().equals(value)) {
            clicks += 2;
            field(field).selectOption(value);
        }
        return this;
    }

    Hands pick(String field, String value) {
        click(page.locator("form[id] [name='" + field + "'][value='" + value + "']"));
        return this;
    }

    /** What is answered when it is asked. */
    Hands whenAsked(String field, String text) {
        later.put(field, text);
        return this;
    }

    void record() {
        answer();
        Locator sent = page.locator("form [name=key][value='" + field("key").inputValue() + "']");
        for (int turn = 1; send().headerValue("HX-Retarget") != null; turn++) {
            glance();
            if (turn == 4 || !answer()) {
                throw new AssertionError(form().innerText());
            }
        }
        later.clear();
        sent.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        parts.add(sends + " sends, " + clicks + " clicks, " + keystrokes + " keystrokes: " + page.url());
    }

    private Response send() {
        sends++;
        clicks++;
        return page.waitForResponse(
                answer -> answer.request().method().equals("POST")
                        && !answer.url().endsWith("/alike"),
                () -> form().locator("button.primary").click());
    }

    /** Whether there was anything to answer. */
    private boolean answer() {
        boolean answered = false;
        for (String asked : List.copyOf(later.keySet())) {
            Locator field = field(asked).first();
            if (field.count() == 1 && field.isVisible() && later.containsKey(asked)) {
                String value = later.remove(asked);
                answered = true;
                if (asked.endsWith(".kind")) {
                    pick(asked, value);
                } else if (asked.endsWith(".title")) {
                    paste(asked, value);
                } else if (asked.endsWith(".publisher") && !later.containsKey(asked + ".kind")) {
                    find(asked, value);
                } else {
                    type(asked, value);
                    leave();
                }
            }
        }
        return answered;
    }

    private void leave() {
        press("Tab");
        glance();
    }

    /**
     * However slow the machine: nobody goes on while the page is still asking. What a page lets go of just as it ends is never told to
     * have ended; no page of ours asks for longer than fifteen seconds.
     */
    private void glance() {
        page.waitForTimeout(GLANCE_MILLIS);
        try {
            page.waitForCondition(asking::isEmpty, new Page.WaitForConditionOptions().setTimeout(LONGEST_MILLIS));
        } catch (TimeoutError e) {
            asking.clear();
        }
    }

    private Hands enter(String name, String text, Runnable entering) {
        if (isThere(name) && !field(name).inputValue().equals(text)) {
            reach(field(name));
            if (!field(name).inputValue().isEmpty()) {
                press("ControlOrMeta+a");
            }
            entering.run();
            answer();
        }
        return this;
    }

    private void reach(Locator field) {
        boolean isHere = (Boolean) field.evaluate("field => field === document.activeElement");
        if (!isHere && (Boolean) field.evaluate(IS_NEXT)) {
            press("Tab");
        } else if (!isHere) {
            click(field);
        }
    }

    /** What is folded is opened. */
    private boolean isThere(String name) {
        Locator field = field(name);
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!field.isVisible()) {
            click(page.locator("form[id] details:not([open]):has([name='" + name + "']) > summary"));
        }
        return true;
    }

    private boolean isOffered(String field, String name) {
        glance();
        return (Boolean)
                field(field).evaluate("(field, name) => [...field.list.options].some(it => it.value === name)", name);
    }

    private Locator form() {
        return page.locator("main form:is(.in-place, .sheet)");
    }

    private Locator field(String name) {
        return form().locator("[name='" + name + "']");
    }
}

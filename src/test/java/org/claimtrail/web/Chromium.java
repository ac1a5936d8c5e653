package org.claimtrail.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of all page tests: an installed Chromium or Chrome; else Playwright's own download; else the system's package,
 * where it may be installed. Dearest is the one without windows, which Playwright takes by itself as well: it does the same for a third of
 * the work.
 */
public final class Chromium {
    /** As Playwright calls it, and Debian its package. */
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";

    private static final String WITH_WINDOWS = "chromium";

    private static final List<String> NAMES =
            List.of(WITH_WINDOWS, "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** What Playwright would fetch by itself is fetched only when asked for. */
    private static final Map<String, String> QUIET = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static Playwright playwright;
    private static Browser running;

    private Chromium() {}

    static synchronized Browser get() {
        if (running == null) {
            running = launch(WITHOUT_WINDOWS, new BrowserType.LaunchOptions());
        }
        return running;
    }

    /**
     * As people have it, with pages kept for going back to: Playwright's own has that switched off, and the one without windows can't.
     */
    public static synchronized Browser thatKeepsPages() {
        return launch(
                WITH_WINDOWS,
                new BrowserType.LaunchOptions()
                        .setChannel(WITH_WINDOWS)
                        .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
    }

    private static Browser launch(String kind, BrowserType.LaunchOptions options) {
        if (playwright == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        options.setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                .setArgs(List.of("--disable-background-networking", "--disable-component-update"));
        executable(kind).ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Where the browser is; empty where Playwright knows that itself. */
    private static Optional<Path> executable(String kind) {
        Optional<Path> installed = installed(kind);
        if (installed.isPresent() || hasPlaywrightsOwn(kind)) {
            return installed;
        }
        if (run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", kind)) {
            return installed(kind);
        }
        throw new IllegalStateException(
                "The page tests need a browser: install Chromium or Chrome (on Debian: apt-get install chromium).");
    }

    private static Optional<Path> installed(String kind) {
        return Stream.concat(Stream.of(kind), NAMES.stream())
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean hasPlaywrightsOwn(String kind) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", kind);
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.claimtrail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the service logs while a test runs. */
public final class LogLines extends Handler implements BeforeEachCallback, AfterEachCallback {
    private final List<LogRecord> lines = new CopyOnWriteArrayList<>();

    /** Those that wake whoever watches the log, or fill its disk. */
    public List<String> alarms() {
        return told(line -> line.getLevel().intValue() > Level.WARNING.intValue() || line.getThrown() != null);
    }

    /** Those and what whoever watches it would look at. */
    public List<String> warnings() {
        return told(line -> line.getLevel().intValue() >= Level.WARNING.intValue());
    }

    private List<String> told(Predicate<LogRecord> which) {
        return lines.stream()
                .filter(which)
                .map(line ->
                        line.getLevel() + " " + line.getLoggerName() + ": " + messageOf(line) + " " + line.getThrown())
                .toList();
    }

    private static String messageOf(LogRecord line) {
        return line.getMessage() + (line.getParameters() == null ? "" : " " + List.of(line.getParameters()));
    }

    /** All of them, of whatever level. */
    public List<String> all() {
        return told(line -> true);
    }

    public void clear() {
        lines.clear();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Logger.getLogger("").removeHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

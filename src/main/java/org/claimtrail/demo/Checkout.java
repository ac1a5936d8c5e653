package org.claimtrail.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the zero-setup run finds and keeps its things; it only ever runs from a checkout. */
public final class Checkout {
    public static final Path ROOT = root();

    private Checkout() {}

    // Dev mode, tests and IDEs start the JVM in different directories.
    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                .filter(dir -> Files.exists(dir.resolve("k8s/base/realm.json")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This starts from a checkout of Claimtrail only"));
    }
}

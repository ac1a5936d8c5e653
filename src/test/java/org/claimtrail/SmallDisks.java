package org.claimtrail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL whose tables are on one disk and whose log is on another, both of a few megabytes: in a mount namespace, which everybody may
 * make who may make a user namespace. As under systemd or a kubelet, it is started again when it ends.
 */
final class SmallDisks implements AutoCloseable {
    /** Of those in there PostgreSQL is nobody, whoever runs the tests. */
    private static final String MADE = """
            mkdir tables log
            mount -t tmpfs -o size=128m,mode=700 tmpfs tables && mount -t tmpfs -o size=40m,mode=700 tmpfs log || exit 90
            unshare -U "$1/initdb" -N -A trust -U postgres -E UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 \
                --wal-segsize=1 -X "$PWD/log/wal" -D "$PWD/tables/data" >/dev/null
            touch keep
            while [ -e keep ]; do
                unshare -U "$1/postgres" -D "$PWD/tables/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
                    -c max_wal_size=32MB -c wal_recycle=off >>postgres.log 2>&1
                sleep 0.2
            done &
            while read -r said; do eval "$said"; echo "done"; done
            rm keep; kill -QUIT $(head -1 tables/data/postmaster.pid); wait""";

    private final Process process;
    private final PrintStream hands;
    private final BufferedReader heard;

    /** Not where whoever is not root may make no namespace. */
    static boolean canBeMade() throws IOException, InterruptedException {
        return new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
    }

    /** By the tools that are here. */
    SmallDisks(Path home, Path tools, int port) throws IOException {
        Files.createDirectories(home);
        process = new ProcessBuilder("unshare", "-rm", "sh", "-c", MADE, "sh", tools.toString(), String.valueOf(port))
                .directory(home.toFile())
                .redirectError(new File(home.toFile(), "errors"))
                .start();
        hands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        heard = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** {@code tables} or {@code log}, by something else that lies there. */
    void fill(String disk) throws IOException {
        does("cat /dev/zero >" + disk + "/else 2>/dev/null");
    }

    void makeRoom(String disk) throws IOException {
        does("rm " + disk + "/else");
    }

    private void does(String command) throws IOException {
        hands.println(command);
        if (heard.readLine() == null) {
            throw new IllegalStateException("In vain: " + command);
        }
    }

    @Override
    public void close() {
        hands.close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

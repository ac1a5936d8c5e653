package org.claimtrail;

import static org.claimtrail.PackagedApplication.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A base backup, and the log that is archived from then on (PostgreSQL, 25.3): what docs/operations.md says how to make. */
final class Backup {
    /** What a start makes anew (PostgreSQL, 25.3.4.3); the log comes from the archive. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_replslot");

    private final Path base;
    private final Path archive;

    Backup(Path home) throws IOException {
        base = home.resolve("base");
        archive = Files.createDirectories(home.resolve("archive"));
    }

    /** Before it starts. */
    void archive(Postgres primary) throws IOException {
        primary.set(
                "archive_mode = on",
                "archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'".formatted(archive));
    }

    /** As pg_basebackup does it: while others write. */
    void take(Postgres primary) throws Exception {
        try (var connection = primary.connection("postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('nightly', true)");
            Files.walkFileTree(primary.data(), new Copying(primary.data(), base));
            try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(base.resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    /** What was recorded by now is not lost with the machine. */
    static void reachTheArchive(Postgres primary) throws Exception {
        var last = primary.ask("select pg_walfile_name(pg_switch_wal())");
        await(
                "the log is archived",
                () -> primary.ask("select coalesce(last_archived_wal, '') >= '" + last + "' from pg_stat_archiver")
                        .equals("t"));
    }

    /** As all was at this instant; it goes on from there. */
    void restore(Postgres lost, String instant) throws Exception {
        lost.with(base);
        for (var directory : LEFT_OUT) {
            Files.createDirectories(lost.data().resolve(directory));
        }
        lost.set(
                "restore_command = 'cp \"%s/%%f\" \"%%p\"'".formatted(archive),
                "recovery_target_time = '" + instant.replace('T', ' ').replace("Z", "+00") + "'",
                "recovery_target_action = 'promote'");
        Files.createFile(lost.data().resolve("recovery.signal"));
        lost.start();
        await(
                "it has what it is to have",
                () -> lost.ask("select pg_is_in_recovery()").equals("f"));
    }

    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes what) throws IOException {
            if (LEFT_OUT.contains(from.relativize(directory).toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes what) throws IOException {
            if (!file.endsWith("postmaster.pid")) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** One that is gone by now is in nobody's way: the log has what became of it. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}

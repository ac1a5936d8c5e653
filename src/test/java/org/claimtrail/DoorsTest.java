package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.demo.Checkout;

/** Whoever wants to know or record something asks at its door, and a query reads no further up than an import does. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = DoNotIncludeTests.class)
class DoorsTest {
    private static final Path CODE = Checkout.ROOT.resolve("src/main/java/org/claimtrail");
    /** What stands after {@code from} or {@code join}, or is a word of its own: {@code known("ClaimVersion", …)}. */
    private static final Pattern ENTITY = Pattern.compile("(?:\\b(?:from|join) |\")([A-Z]\\w+)\\b");

    /** A line of code that queries an entity. */
    private record Query(String room, String entity) {}

    /** What a door inherits to query and record with is for itself alone. */
    @ArchTest
    static void nobodyReachesThroughADoor(JavaClasses house) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("what a door inherits", DoorsTest::isReachedThrough))
                .check(house);
    }

    @ArchTest
    static void aQueryNamesNothingAboveIt(JavaClasses house) throws IOException {
        Map<String, String> rooms =
                house.that(DescribedPredicate.describe("entities", it -> it.isAnnotatedWith(Entity.class))).stream()
                        .collect(toMap(JavaClass::getSimpleName, it -> room(it.getPackageName())));
        assertEquals(
                List.of(),
                queries()
                        .filter(query -> rooms.containsKey(query.entity))
                        .filter(query -> !ArchitectureTest.mayKnow(query.room, rooms.get(query.entity)))
                        .distinct()
                        .toList());
    }

    private static boolean isReachedThrough(JavaMethodCall call) {
        JavaClass door = call.getTargetOwner();
        var target = call.getTarget();
        return door.isAssignableTo(PanacheRepositoryBase.class)
                && !door.equals(call.getOriginOwner())
                && door.tryGetMethod(
                                target.getName(),
                                target.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isEmpty();
    }

    private static Stream<Query> queries() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(DoorsTest::queriesIn);
        }
    }

    private static Stream<Query> queriesIn(Path file) {
        try {
            String room = CODE.relativize(file).getName(0).toString();
            return ENTITY.matcher(Files.readString(file)).results().map(found -> new Query(room, found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(String packageName) {
        return packageName.split("\\.")[2];
    }
}

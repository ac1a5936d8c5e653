package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** A package imports only packages of a lower rank, and so do the rooms of the web: a cycle would need one import that goes up. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOUSE = "org.claimtrail.";
    private static final String RANKS =
            "platform security picture < limit history < ledger < source < publication < thing < claim < evidence reply < judgement < access account assessment < dossier < observability search < web < demo";
    private static final String WEB =
            "words < kit < form < timeline lineage assessment < account source < claim < desk < review";

    @ArchTest
    static void importsGoDownwards(JavaClasses house) {
        downwards(HOUSE, RANKS, house);
        var elsewhere = classes().that().doNotHaveFullyQualifiedName(Claimtrail.class.getName());
        elsewhere.should().resideInAnyPackage(rooms(HOUSE, RANKS)).check(house);
    }

    @ArchTest
    static void andSoDoesTheWebs(JavaClasses house) {
        String web = HOUSE + "web.";
        downwards(web, WEB, house);
        classes()
                .that()
                .resideInAPackage(web + ".")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(rooms(web, WEB))
                .check(house);
    }

    @ArchTest
    static void noRoomsStandInARing(JavaClasses house) {
        SlicesRuleDefinition.slices()
                .matching("org.claimtrail.(**)")
                .should()
                .beFreeOfCycles()
                .check(house);
    }

    private static void downwards(String floor, String order, JavaClasses house) {
        String[] ranks = order.split(" < ");
        for (int rank = 0; rank < ranks.length; rank++) {
            for (String room : ranks[rank].split(" ")) {
                String[] others = Stream.of(ranks)
                        .skip(rank)
                        .flatMap(above -> Stream.of(above.split(" ")))
                        .filter(other -> !other.equals(room))
                        .map(other -> floor + other + "..")
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage(floor + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .allowEmptyShould(true)
                        .check(house);
            }
        }
    }

    /** Whether that is the same room, or a lower one. */
    static boolean mayKnow(String room, String other) {
        List<String> floors = List.of(RANKS.split(" < "));
        return room.equals(other) || floor(floors, other) < floor(floors, room);
    }

    private static int floor(List<String> floors, String room) {
        return floors.indexOf(floors.stream()
                .filter(it -> List.of(it.split(" ")).contains(room))
                .findFirst()
                .orElseThrow());
    }

    private static String[] rooms(String floor, String order) {
        return Stream.of(order.split(" (< )?")).map(room -> floor + room + "..").toArray(String[]::new);
    }
}

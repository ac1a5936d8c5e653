package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;

/** A package imports only packages of a lower rank; a cycle would need one import that goes up. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final Map<String, Integer> RANKS = Map.of(
            "demo",
            10,
            "dossier",
            7,
            "judgement",
            5,
            "evidence",
            4,
            "reply",
            4,
            "claim",
            3,
            "source",
            2,
            "ledger",
            1,
            "platform",
            0,
            "security",
            0);

    @ArchTest
    static void importsGoDownwards(JavaClasses house) {
        RANKS.forEach((room, rank) -> RANKS.forEach((other, otherRank) -> {
            if (otherRank >= rank && !other.equals(room)) {
                var inside = noClasses().that().resideInAPackage(in(room));
                inside.should()
                        .dependOnClassesThat()
                        .resideInAPackage(in(other))
                        .allowEmptyShould(true)
                        .check(house);
            }
        }));
        var rooms = RANKS.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(house);
    }

    private static String in(String room) {
        return "org.claimtrail." + room + "..";
    }
}

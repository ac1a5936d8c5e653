package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.stream.Stream;

/** A package imports only packages of a lower rank; a cycle would need one import that goes up. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String[] RANKS =
            "platform security picture < ledger < source < claim < evidence reply < judgement < assessment < dossier < web < demo"
                    .split(" < ");

    @ArchTest
    static void importsGoDownwards(JavaClasses house) {
        for (int rank = 0; rank < RANKS.length; rank++) {
            for (String room : RANKS[rank].split(" ")) {
                var others = Stream.of(RANKS)
                        .skip(rank)
                        .flatMap(r -> Stream.of(r.split(" ")))
                        .filter(r -> !r.equals(room));
                var rule = noClasses().that().resideInAPackage(in(room)).should();
                others.forEach(other ->
                        rule.dependOnClassesThat().resideInAPackage(in(other)).check(house));
            }
        }
        var rooms = Stream.of(RANKS).flatMap(r -> Stream.of(r.split(" "))).map(ArchitectureTest::in);
        var elsewhere = classes().that().doNotHaveFullyQualifiedName(Claimtrail.class.getName());
        elsewhere.should().resideInAnyPackage(rooms.toArray(String[]::new)).check(house);
    }

    private static String in(String room) {
        return "org.claimtrail." + room + "..";
    }
}

package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Clock;
import java.time.Instant;

/** The rules know data only, and so does the geometry of pictures. */
@AnalyzeClasses(
        packages = {"org.claimtrail.assessment.core", "org.claimtrail.picture"},
        importOptions = DoNotIncludeTests.class)
class PurityTest {
    @ArchTest
    static void noDatabaseNoInjection(JavaClasses pure) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", "io.quarkus..", "org.hibernate..")
                .check(pure);
    }

    @ArchTest
    static void noClock(JavaClasses pure) {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(pure);
    }
}

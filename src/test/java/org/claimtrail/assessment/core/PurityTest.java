package org.claimtrail.assessment.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Clock;
import java.time.Instant;

/** The rules know data only. */
@AnalyzeClasses(packages = "org.claimtrail.assessment.core", importOptions = DoNotIncludeTests.class)
class PurityTest {
    @ArchTest
    static void noDatabaseNoInjection(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", "io.quarkus..", "org.hibernate..")
                .check(core);
    }

    @ArchTest
    static void noClock(JavaClasses core) {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(core);
    }
}

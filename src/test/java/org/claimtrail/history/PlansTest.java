package org.claimtrail.history;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.claimtrail.web.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked again is planned once: making SQL of HQL, and a plan for its rows, takes longer than most answers. */
@QuarkusTest
class PlansTest {
    /** What somebody else does meanwhile is planned too. */
    private static final int TRIES = 5;

    @Inject
    SessionFactory sessions;

    @Inject
    org.hibernate.Session database;

    private Statistics plans;

    @BeforeEach
    void somebodyCounts() {
        plans = sessions.getStatistics();
        plans.setStatisticsEnabled(true);
    }

    @AfterEach
    void nobodyCounts() {
        plans.setStatisticsEnabled(false);
    }

    @Test
    @Transactional
    void ofATupleAPlanIsKept() {
        isPlannedOnce(() -> database.createNativeQuery("select 7", Tuple.class).getResultList());
    }

    /** Why natively tuples are asked for, or entities: where this fails, the value itself will do (ImplicitResultClassBuilder is equal to no other). */
    @Test
    @Transactional
    void ofAValueNoPlanIsKept() {
        assertTrue(plannedBy(() ->
                        database.createNativeQuery("select 8", Integer.class).getResultList())
                > 0);
    }

    @Test
    void recordingPlansNothingAnew() {
        String source = aSource();
        isPlannedOnce(() -> record("fleur", "/claims", claim(source)));
        String claim = aClaim(source);
        isPlannedOnce(() -> evidenceOn(claim, "SUPPORTS"));
        isPlannedOnce(() -> post("fleur", "/claims/match", json("text", "Somebody said so " + UUID.randomUUID())));
    }

    @Test
    void readingPlansNothingAnew() {
        String claim = aClaim();
        evidenceOn(claim, "SUPPORTS");
        for (String path : new String[] {"", "/dossier", "/assessment", "/timeline", "/rivals", "/relations"}) {
            isPlannedOnce(() -> as("fleur").get("/claims/" + claim + path));
        }
        for (String path :
                new String[] {"/claims", "/claims?q=said", "/sources", "/publications", "/judgements", "/search?q=said"
                }) {
            isPlannedOnce(() -> as("fleur").get(path));
        }
    }

    @Test
    void pagesPlanNothingAnew() {
        String claim = aClaim();
        evidenceOn(claim, "SUPPORTS");
        for (String path : new String[] {"/", "/claims", "/claims/" + claim, "/review", "/sources"}) {
            isPlannedOnce(() -> RestAssured.given()
                    .cookies(Session.of("eva").cookies())
                    .get(path)
                    .then()
                    .statusCode(200));
        }
    }

    private void isPlannedOnce(Runnable asked) {
        assertEquals(0, plannedBy(asked));
    }

    /** By each of some tries the least. */
    private long plannedBy(Runnable asked) {
        asked.run();
        return LongStream.range(0, TRIES).map(one -> planned(asked)).min().orElseThrow();
    }

    private long planned(Runnable asked) {
        long before = plans.getQueryPlanCacheMissCount();
        asked.run();
        return plans.getQueryPlanCacheMissCount() - before;
    }
}

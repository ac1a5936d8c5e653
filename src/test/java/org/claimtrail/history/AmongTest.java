package org.claimtrail.history;

import static org.hibernate.query.sqm.internal.SqmInterpretationsKey.createInterpretationsKey;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.query.sqm.spi.InterpretationsKeySource;
import org.junit.jupiter.api.Test;

/** Hibernate keeps the plan of a query that has a key, and makes the SQL of all others anew for each request. */
@QuarkusTest
@Transactional
class AmongTest {
    @Inject
    EntityManager database;

    @Test
    void hasAPlanThatIsKept() {
        assertNotNull(key("from Claim where among(:ids, id)"));
    }

    /** Why there is {@code among}: where this fails, HQL's own will do. */
    @Test
    void aListHasNone() {
        assertNull(key("from Claim where id in :ids"));
    }

    private Object key(String hql) {
        return createInterpretationsKey(database.createQuery(hql).unwrap(InterpretationsKeySource.class));
    }
}

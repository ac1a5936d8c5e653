package org.claimtrail.ledger.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/**
 * At which of two servers a session's statements are done. To Hibernate each is a tenant's: that is its way to have two databases for the same
 * entities.
 */
@PersistenceUnitExtension
@ApplicationScoped
class Server implements TenantResolver, TenantConnectionResolver {
    private static final String PRIMARY = "primary";

    @Inject
    AgroalDataSource primary;

    @Inject
    Replica replica;

    @Override
    public String getDefaultTenantId() {
        return PRIMARY;
    }

    @Override
    public String resolveTenantId() {
        return replica.isRead() ? Replica.NAME : PRIMARY;
    }

    @Override
    public ConnectionProvider resolve(String tenant) {
        return new QuarkusConnectionProvider(tenant.equals(PRIMARY) ? primary : replica.database());
    }
}

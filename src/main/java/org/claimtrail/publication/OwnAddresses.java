package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.WebAddresses;
import org.jspecify.annotations.Nullable;

/** No two publications stand at one address, however it is written. */
@ApplicationScoped
class OwnAddresses {
    @Inject
    EntityManager database;

    @Inject
    WebAddresses addresses;

    /** Its address in normal form; asked with the place taken, so that no other recording can come between. */
    @Nullable
    String of(UUID id, NewPublication said) {
        String address = addresses.normal(said.url());
        if (address != null) {
            refuseSame(id, address);
        }
        return address;
    }

    private void refuseSame(UUID id, String address) {
        String hql = "from PublicationVersion v where v.urlNormal = :address and v.key.id <> :id and v.key.version ="
                + " (select max(o.key.version) from PublicationVersion o where o.key.id = v.key.id)";
        database.createQuery(hql, PublicationVersion.class)
                .setParameter("address", address)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(same -> {
                    throw Problem.conflict(Refusal.ADDRESS_AGAIN, same.id(), same.title());
                });
    }
}

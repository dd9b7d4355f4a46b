package org.imha.kernel.accesslog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/**
 * Stores refusals over a few connections of their own. The refused transaction still holds one of the common pool: were
 * a second taken from there, many refusals at once would wait for each other until all of them fail.
 */
@ApplicationScoped
class Refusals {

    private final SessionFactory sessions;
    private final AgroalDataSource connections;

    Refusals(SessionFactory sessions, @DataSource("refusals") AgroalDataSource connections) {
        this.sessions = sessions;
        this.connections = connections;
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public void store(List<Object> rows) {
        try (Connection connection = connections.getConnection();
                StatelessSession session = sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
            connection.setAutoCommit(false);
            rows.forEach(session::insert);
            connection.commit();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}

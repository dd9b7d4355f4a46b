package org.imha.kernel.problem;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.client.OidcClientException;

/** Tells what is away for a while (a database, a service, the identity provider) from what is wrong and will stay so. */
public final class Outage {

    private Outage() {
    }

    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof ProcessingException
                    || cause instanceof FaultToleranceException || cause instanceof OidcClientException
                    || cause instanceof OIDCException
                    || isDatabaseAway(cause) || isUpstreamAway(cause)) {
                return true;
            }
        }
        return false;
    }

    /**
     * SQL states 08 (connection), 53 (resources), 57P (shutting down), 40 (rolled back by the database); none: pool exhausted.
     */
    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLTransientException || cause instanceof SQLException sql
                && (sql.getSQLState() == null || sql.getSQLState().matches("(08|53|57P|40).*"));
    }

    /** Includes a refused service token: keys and secrets are put right by people, and the work must survive that. */
    private static boolean isUpstreamAway(Throwable cause) {
        return cause instanceof WebApplicationException answer
                && (answer.getResponse().getStatus() >= 500 || answer.getResponse().getStatus() == 401
                        || answer.getResponse().getStatus() == 429);
    }
}

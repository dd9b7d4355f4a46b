package org.imha.kernel.inbox;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

/** Something that the work needs is away and will be back: the fact waits, however long, and is never given up. */
public class TryAgainLater extends RuntimeException {

    public TryAgainLater(String whatIsAway) {
        super(whatIsAway);
    }

    /** A database, a service or the identity provider that cannot be reached, as opposed to a fact that cannot be handled. */
    static boolean isWhatHappened(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TryAgainLater || cause instanceof ConnectException || cause instanceof ProcessingException
                    || cause instanceof SQLTransientException || isConnectionLost(cause) || isUpstreamAway(cause)) {
                return true;
            }
        }
        return false;
    }

    /** SQL states 08 (connection), 53 (resources), 57P (shutting down), 40 (rolled back by the database). */
    private static boolean isConnectionLost(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().matches("(08|53|57P|40).*");
    }

    /** Includes a refused service token: keys and secrets are put right by people, and the fact must survive that. */
    private static boolean isUpstreamAway(Throwable cause) {
        return cause instanceof WebApplicationException answer
                && (answer.getResponse().getStatus() >= 500 || answer.getResponse().getStatus() == 401
                        || answer.getResponse().getStatus() == 429);
    }
}

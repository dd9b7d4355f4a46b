package org.imha.notification.testing;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.TestDatabase;

/** A database, and mail as in production, up to a mail server of the test's own. */
public class WithMailServer extends TestDatabase {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("notification.channel", "email");
        settings.put("notification.organisation-name", "The Northgate Office");
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.host", "localhost");
        settings.put("quarkus.mailer.port", Integer.toString(new MailServer().port()));
        return settings;
    }
}

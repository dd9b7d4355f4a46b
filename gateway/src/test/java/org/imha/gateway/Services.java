package org.imha.gateway;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/** The tests' hand on the little services. */
public final class Services {

    private Services() {
    }

    public static String base() {
        return ConfigProvider.getConfig().getValue("test.services", String.class);
    }

    /** How many requests came through to a service so far. */
    public static long seen() {
        return Long.parseLong(given().get(base() + "/control/seen").asString());
    }

    /** How much of the list that is on its way came through to a service so far. */
    public static long bytes() {
        return Long.parseLong(given().get(base() + "/control/bytes").asString());
    }

    public static void referralServiceIsReady(boolean up) {
        given().get(base() + "/control/ready?up=" + up);
    }

    public static void lateRealmIsUp(boolean up) {
        given().get(base() + "/control/late-realm?up=" + up);
    }
}

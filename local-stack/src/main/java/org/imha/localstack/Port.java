package org.imha.localstack;

/** Everything that listens, with the port it takes unless told otherwise. */
public enum Port {
    GATEWAY(8080),
    REFERRAL(8081),
    ELIGIBILITY(8082),
    CASEWORK(8083),
    RECORDS(8084),
    AUDIT(8085),
    NOTIFICATION(8086),
    KEYCLOAK(8180),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093),
    POSTGRES(15432);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The environment variable that moves it. */
    String variable() {
        return "IMHA_" + name() + "_PORT";
    }
}

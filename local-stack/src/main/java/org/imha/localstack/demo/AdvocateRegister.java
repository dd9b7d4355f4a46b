package org.imha.localstack.demo;

import org.imha.localstack.StackFailure;
import org.imha.localstack.demo.Api.Answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The advocate register: nobody gets a case who is not on it. */
public final class AdvocateRegister {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALREADY_THERE = 409;

    private final Api api;

    public AdvocateRegister(Api api) {
        this.api = api;
    }

    /** A manager puts them on it, with all that the law asks, unless somebody has. */
    public void put(String userName) {
        Answer answer = api.create("manager", "/v1/advocates", entry(userName));
        if (answer.status() != 201 && answer.status() != ALREADY_THERE) {
            throw new StackFailure("The advocate was not registered: " + answer.status() + " " + answer.body());
        }
    }

    private static ObjectNode entry(String userName) {
        ObjectNode entry = JSON.createObjectNode().put("userName", userName).put("name", "Demo " + userName)
                .put("activeFrom", "2024-01-08");
        entry.putArray("countries").add("ENGLAND").add("WALES");
        entry.putObject("contact").put("phone", "01632 960 120").put("email", userName + "@provider.example");
        ObjectNode credentials = entry.putObject("credentials");
        credentials.putArray("qualifications").addObject().put("title", "Independent Advocacy (IMHA)").put("level", "4")
                .put("awardingBody", "City & Guilds").put("awardedOn", "2023-06-30").put("coversImha", true);
        credentials.putObject("goodCharacter").put("checkedOn", "2024-01-05").put("referencesCheckedOn", "2024-01-05");
        credentials.putObject("dbs").put("certificateNumber", "001234567890").put("issuedOn", "2024-01-04")
                .put("recheckDue", "2099-01-04").putArray("workforces").add("CHILD").add("ADULT");
        return entry;
    }
}

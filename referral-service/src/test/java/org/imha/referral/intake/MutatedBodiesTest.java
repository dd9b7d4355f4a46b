package org.imha.referral.intake;

import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.imha.kernel.testing.Neighbour;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class MutatedBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> CIVIL = Set.of(201, 400, 422);
    private static final List<String> ODDITIES = List.of("null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "\" \"",
            "[]", "{}",
            "[null]", "[[]]", "{\"x\":{}}", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"😀\"", "\"-999999999-01-01\"",
            "\"2026-02-30\"", "\"0000-00-00\"", "\"2026-01-01T00:00:00+18:01\"", "\"9999999999\"", "\"%s\"",
            "\"'; DROP TABLE referral; --\"",
            "\"" + "x".repeat(5000) + "\"");

    Neighbour eligibility;

    @Test
    void whateverIsSentTheAnswerIsCivil() throws Exception {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        Random random = new Random(42);
        for (int i = 0; i < 600; i++) {
            String body = mutated(random);
            int status = submit(body).extract().statusCode();
            assertTrue(CIVIL.contains(status), status + " for " + body);
        }
    }

    private static String mutated(Random random) throws JsonProcessingException {
        JsonNode form = JSON.readTree(onSection3());
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutate(containers(form, new ArrayList<>()).get(random.nextInt(containers(form, new ArrayList<>()).size())), random);
        }
        String body = form.toString();
        return random.nextInt(10) == 0 ? body.substring(0, random.nextInt(body.length())) : body;
    }

    private static void mutate(ContainerNode<?> container, Random random) throws JsonProcessingException {
        JsonNode oddity = JSON.readTree(ODDITIES.get(random.nextInt(ODDITIES.size())));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(List.of("surprise"));
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(random.nextInt(names.size())), oddity);
        } else if (container instanceof ArrayNode array) {
            array.add(oddity);
        }
    }

    private static List<ContainerNode<?>> containers(JsonNode node, List<ContainerNode<?>> found) {
        if (node instanceof ContainerNode<?> container) {
            found.add(container);
            container.forEach(child -> containers(child, found));
        }
        return found;
    }
}

package org.imha.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.imha.kernel.identity.Role;
import org.imha.kernel.json.MergePatch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.restassured.RestAssured;

/**
 * One table of who may call what, run over every endpoint with every role: those listed get past the door (whatever the
 * answer then is), all others get 403, nobody's token 401. What is open to everybody lets all of them past, also without
 * a token. An endpoint that the table forgets fails the test.
 */
public final class AccessMatrix {

    private static final List<Class<? extends Annotation>> METHODS = List.of(GET.class, POST.class, PUT.class, PATCH.class,
            DELETE.class);

    private final String servicePackage;
    private final Map<String, Set<Role>> allowed = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    /** Of those endpoints that do not take JSON. */
    private final Map<String, String> mediaTypes = new HashMap<>();

    private AccessMatrix(String servicePackage) {
        this.servicePackage = servicePackage;
        allow("GET /v1/operations/dead-letters", Role.PLATFORM);
        allow("POST /v1/operations/dead-letters/{eventId}/replay", Role.PLATFORM);
        allow("GET /v1/person-file-parts", Role.SERVICE);
    }

    public static AccessMatrix of(String servicePackage) {
        return new AccessMatrix(servicePackage);
    }

    /** @param endpoint such as {@code GET /v1/referrals/{id}} */
    public AccessMatrix allow(String endpoint, Role first, Role... others) {
        allowed.put(endpoint, EnumSet.of(first, others));
        return this;
    }

    /** Open to the public: nobody needs a token. */
    public AccessMatrix allowEveryone(String endpoint) {
        allowed.put(endpoint, EnumSet.allOf(Role.class));
        open.add(endpoint);
        return this;
    }

    /** Everything that is not as the table says. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<String> endpoints = endpoints();
        endpoints.stream().filter(endpoint -> !allowed.containsKey(endpoint))
                .forEach(endpoint -> differences.add(endpoint + " is missing from the access matrix"));
        allowed.forEach((endpoint, roles) -> {
            if (!endpoints.contains(endpoint)) {
                differences.add(endpoint + " is in the access matrix but does not exist");
                return;
            }
            expect(differences, endpoint, "nobody", null, open.contains(endpoint));
            for (Role role : Role.values()) {
                expect(differences, endpoint, role.roleName(), Tokens.role(role), roles.contains(role));
            }
        });
        return differences;
    }

    private void expect(List<String> differences, String endpoint, String who, String token, boolean permitted) {
        int status = call(endpoint, token);
        int refusal = token == null ? 401 : 403;
        boolean refused = status == 401 || status == 403;
        if (permitted == refused || refused && status != refusal || status >= 500) {
            differences.add(who + " on " + endpoint + " got " + status);
        }
    }

    /** Those who take other bodies than JSON are tried with theirs. */
    private int call(String endpoint, String token) {
        int status = call(endpoint, token, mediaTypes.getOrDefault(endpoint, "application/json"));
        return status == 415 ? call(endpoint, token, MergePatch.MEDIA_TYPE) : status;
    }

    private static int call(String endpoint, String token, String mediaType) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = RestAssured.given().urlEncodingEnabled(false).header("If-Match", "\"0\"").header("Idempotency-Key",
                UUID.randomUUID());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!method.equals("GET") && !method.equals("DELETE")) {
            if (mediaType.equals(MediaType.APPLICATION_FORM_URLENCODED)) {
                request.formParam("_count", 1);
            } else {
                request.contentType(mediaType).body("{}".getBytes(UTF_8));
            }
        }
        return request.request(method, path).statusCode();
    }

    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage, "org.imha.kernel.inbox", "org.imha.kernel.personfile");
        for (JavaClass resource : classes) {
            if (resource.isAnnotatedWith(Path.class) && !resource.isInterface()) {
                resource.getMethods().forEach(method -> endpoints.addAll(endpoints(resource, method)));
            }
        }
        return endpoints;
    }

    private List<String> endpoints(JavaClass resource, JavaMethod method) {
        String base = resource.getAnnotationOfType(Path.class).value();
        String sub = method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
        String path = (base + "/" + sub).replaceAll("/+", "/").replaceAll("/$", "");
        List<String> endpoints = METHODS.stream().filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + " " + (path.startsWith("/") ? path : "/" + path)).toList();
        if (method.isAnnotatedWith(Consumes.class)) {
            endpoints.forEach(endpoint -> mediaTypes.put(endpoint, method.getAnnotationOfType(Consumes.class).value()[0]));
        }
        return endpoints;
    }
}

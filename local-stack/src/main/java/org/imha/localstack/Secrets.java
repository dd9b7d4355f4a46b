package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords, client secrets and the key that signs checkpoints, made up once per stack and readable by its owner only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Those of the file; what the file does not have yet is made up and added to it. */
    static Secrets in(Path home) {
        var file = home.resolve("secrets.properties");
        try {
            var values = new TreeMap<>(read(file));
            if (SecretNames.all().filter(name -> values.putIfAbsent(name, madeUp(name)) == null).count() > 0) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new StackFailure("Cannot keep the secrets in " + file + ": " + e.getMessage() + ".", e);
        }
    }

    String get(String name) {
        return values.get(name);
    }

    Map<String, String> all() {
        return values;
    }

    private static Map<String, String> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Map.of();
        }
        try (var in = Files.newBufferedReader(file)) {
            var known = new Properties();
            known.load(in);
            return known.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, known::getProperty));
        }
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        // Born private: there is no moment in which others could read it.
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String madeUp(String name) {
        return name.equals(SecretNames.AUDIT_SIGNING_KEY) ? signingKey() : random();
    }

    private static String signingKey() {
        try {
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has Ed25519", e);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

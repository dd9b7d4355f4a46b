package org.imha.audit.model.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/** The Ed25519 key that vouches for the chains (RFC 8032). */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /**
     * @param configured PKCS #8 as PEM or bare base64, such as {@code openssl genpkey -algorithm ed25519} prints
     * @throws IllegalArgumentException when it is nothing of the kind; the message does not quote it
     */
    public static SigningKey read(String configured) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(configured.replaceAll("-----[A-Z ]+-----|\\\\n", ""));
            PrivateKey privateKey = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            SigningKey key = new SigningKey(privateKey, publicKeyOf(privateKey));
            String anything = "key and counterpart belong together";
            if (key.verifies(anything, key.sign(anything))) {
                return key;
            }
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            // Answered below: the cause might quote the key.
        }
        throw new IllegalArgumentException(
                "AUDIT_SIGNING_KEY is no Ed25519 private key in PKCS #8: make one with openssl genpkey -algorithm ed25519");
    }

    /** PKCS #8 leaves the public key out; generating from the private key's own seed gives it back. */
    private static PublicKey publicKeyOf(PrivateKey privateKey) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) privateKey).getBytes().orElseThrow(GeneralSecurityException::new);
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    /** A fingerprint, so that checkpoints of an earlier key are recognised. */
    public String id() {
        return UUID.nameUUIDFromBytes(publicKey.getEncoded()).toString();
    }

    /** X.509 SubjectPublicKeyInfo, base64: what an outsider verifies with. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    String sign(String statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was tried at the start signs", e);
        }
    }

    boolean verifies(String statement, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}

package org.imha.gateway.guard;

import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where the public may leave something. */
@ConfigMapping(prefix = "gateway.guard.public")
public interface LetterBoxConfig {

    /** By path, to the letter: what lies below one is not public. */
    Map<String, LetterBox> letterBoxes();

    /** The provider's telephone, for those who cannot leave anything now. */
    Optional<String> phone();
}

package org.imha.casework.visit;

import java.util.Optional;

/** Where and whether it is open still; what is empty does not matter. */
record ObstacleFilter(Optional<String> hospital, Optional<String> ward, Optional<Boolean> open) {
}

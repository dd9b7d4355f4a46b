package org.imha.kernel.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who buys help in which hospital, by the contracts that a service was started with. */
public final class Commissioners {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

    private Commissioners() {
    }

    /** @return the one contract of a hospital; empty also while it is not known where somebody is */
    public static <C extends Commissioned> Optional<C> of(String hospital, List<C> contracts) {
        return hospital == null ? Optional.empty()
                : contracts.stream().filter(contract -> contract.hospitals().stream().anyMatch(hospital::startsWith))
                        .findFirst();
    }

    /** @throws IllegalStateException with everything that cannot be meant so: two commissioners of one hospital, no code */
    public static void demandSense(List<? extends Commissioned> contracts) {
        List<String> faults = new ArrayList<>();
        Set<String> commissioners = new HashSet<>();
        for (int at = 0; at < contracts.size(); at++) {
            Commissioned contract = contracts.get(at);
            String name = Commissioned.PREFIX + "[" + at + "]";
            if (!CODE.matcher(contract.commissioner()).matches()) {
                faults.add(name + ".commissioner is no ODS code");
            }
            if (!commissioners.add(contract.commissioner())) {
                faults.add(name + ".commissioner is there already: say all its hospitals once");
            }
            contract.hospitals().stream().filter(code -> !CODE.matcher(code).matches())
                    .forEach(code -> faults.add(name + ".hospitals has " + code + ", which is no ODS code"));
            contracts.subList(0, at).forEach(other -> contract.hospitals().stream().filter(code -> isWithin(code, other))
                    .forEach(code -> faults.add(name + ".hospitals has " + code + ", which is " + other.commissioner()
                            + "'s: a hospital has one commissioner")));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Contracts that cannot be meant so: " + String.join("; ", faults));
        }
    }

    private static boolean isWithin(String code, Commissioned other) {
        return other.hospitals().stream().anyMatch(theirs -> theirs.startsWith(code) || code.startsWith(theirs));
    }
}

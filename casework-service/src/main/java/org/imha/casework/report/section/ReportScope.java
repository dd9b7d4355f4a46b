package org.imha.casework.report.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.settings.Commissioners;
import org.imha.kernel.web.QueryPeriod;

/**
 * What a report is about.
 *
 * @param contracts whose; none: everything that the provider does
 * @param hospitals beginnings of the codes of their hospitals; none: everywhere, known or not
 * @param now when it is made
 * @param referrals what referral-service counted for the same; null until it was asked
 */
public record ReportScope(QueryPeriod period, List<Contract> contracts, List<String> hospitals, Instant now,
        ReferralNumbers referrals) {

    /** As long as the period lasts, its end is now. */
    public LocalDate lastDay() {
        LocalDate today = LondonTime.dayOf(now);
        return today.isBefore(period.to()) ? today : period.to();
    }

    /** By the hospital of each; the last contract, which is the only one or names none, takes the rest. */
    public <T> Map<Contract, List<T>> byContract(List<T> all, Function<T, String> hospital) {
        Map<Contract, List<T>> byContract = new LinkedHashMap<>();
        contracts.forEach(contract -> byContract.put(contract, new ArrayList<>()));
        all.forEach(
                one -> byContract.get(Commissioners.of(hospital.apply(one), contracts).orElse(contracts.getLast())).add(one));
        return byContract;
    }

    /** The same, now that it is known how many referrals there were. */
    public ReportScope with(ReferralNumbers numbers) {
        return new ReportScope(period, contracts, hospitals, now, numbers);
    }

    public boolean covers(String hospital) {
        return hospitals.isEmpty() || hospital != null && hospitals.stream().anyMatch(hospital::startsWith);
    }
}

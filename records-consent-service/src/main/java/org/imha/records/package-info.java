/**
 * An advocate may see a patient's records only while the patient consents, or while the record holder has decided so
 * where the patient cannot (s.130B(4)). Each such basis is a grant: for one advocate, one holder and kind of record,
 * at most 28 days. It ends when it is withdrawn, when its time is over, or when the case, the advocate or the
 * eligibility behind it changes. Begin with {@link org.imha.records.model.RecordsAccessGrant}.
 */
package org.imha.records;

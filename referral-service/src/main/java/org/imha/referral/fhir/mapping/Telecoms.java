package org.imha.referral.fhir.mapping;

import java.util.List;

import org.hl7.fhir.r4.model.ContactPoint;

/** The first number and the first address at which somebody is reached. */
final class Telecoms {

    private Telecoms() {
    }

    static void read(List<ContactPoint> telecoms, String pointer, String at, StatedForm form) {
        boolean phone = false;
        boolean email = false;
        for (int i = 0; i < telecoms.size(); i++) {
            ContactPoint telecom = telecoms.get(i);
            if (telecom.getUse() == ContactPoint.ContactPointUse.OLD) {
                continue;
            }
            if (telecom.getSystem() == ContactPoint.ContactPointSystem.EMAIL && !email) {
                email = true;
                form.say(pointer + "/email", telecom.getValue(), at + ".telecom[" + i + "].value");
            } else if (telecom.getSystem() == ContactPoint.ContactPointSystem.PHONE && !phone) {
                phone = true;
                form.say(pointer + "/phone", telecom.getValue(), at + ".telecom[" + i + "].value");
            }
        }
    }

    static void write(List<ContactPoint> telecoms, String phone, String email) {
        if (phone != null) {
            telecoms.add(new ContactPoint().setSystem(ContactPoint.ContactPointSystem.PHONE).setValue(phone));
        }
        if (email != null) {
            telecoms.add(new ContactPoint().setSystem(ContactPoint.ContactPointSystem.EMAIL).setValue(email));
        }
    }
}

package org.imha.referral.model.form;

import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/** An organisation or site by its ODS code. */
public record Organisation(@OdsCode String odsCode, @PlainText(max = 200) String name) {
}

package org.imha.casework.closing;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/** The provider that goes on with the person. */
public record NewProvider(@NotBlank @PlainText(max = 200) String name, @OdsCode String odsCode) {
}

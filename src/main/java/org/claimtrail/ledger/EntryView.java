package org.claimtrail.ledger;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the ledger.
 *
 * @param position counted from 1, without gaps
 * @param entry what was recorded, in canonical JSON (RFC 8785): take it as the very bytes between its braces
 * @param leaf SHA-256 over 0x00 and those bytes (RFC 9162, 2.1.1), in hexadecimal
 */
@Schema(name = "LedgerEntry")
public record EntryView(
        long position,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "What was recorded: {position, recordedAt, recordedBy, kind, subject, fact}, canonical (RFC 8785).")
        String entry,

        String leaf) {
    static EntryView of(LedgerEntry entry) {
        return new EntryView(entry.position(), entry.canonical(), HexFormat.of().formatHex(entry.leaf()));
    }
}

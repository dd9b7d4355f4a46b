package org.imha.referral.bulk.list;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.core.MediaType;

/** The formats in which a list may come. */
public enum ListFormat {

    CSV(ListFormat.CSV_TYPE, CsvRows::new),
    NDJSON(ListFormat.NDJSON_TYPE, NdjsonLines::new);

    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final MediaType mediaType;
    private final Function<InputStream, RowSource> rows;

    ListFormat(String mediaType, Function<InputStream, RowSource> rows) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.rows = rows;
    }

    /** Empty when it is none of them, nothing at all, or says that it is not in UTF-8. */
    public static Optional<ListFormat> of(MediaType stated) {
        if (stated == null) {
            return Optional.empty();
        }
        String charset = stated.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return Arrays.stream(values()).filter(format -> format.mediaType.isCompatible(stated))
                .filter(format -> charset.equalsIgnoreCase("utf-8")).findFirst();
    }

    public RowSource rows(InputStream file) {
        return rows.apply(file);
    }
}

package org.backstory.settings;

import java.util.Locale;
import java.util.Set;
import org.backstory.json.Doc;

/** The paper of the visit sheet. */
@Doc("The paper of the visit sheet.")
public enum Paper {
    /** 210 by 297 mm. */
    A4(210, 297),
    /** 8.5 by 11 inches. */
    LETTER(215.9, 279.4);

    /** Where Letter is the usual paper (Unicode CLDR, measurementData, paperSize US-Letter). */
    private static final Set<String> LETTER_REGIONS = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR",
            "SV", "US", "VE");

    private final double widthMm;
    private final double heightMm;

    Paper(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /**
     * The usual paper of a region.
     *
     * @param language the language tag; its region decides, as in es-MX
     * @param machine  the region of this machine decides where the tag names none
     */
    public static Paper usual(String language, Locale machine) {
        String region = Locale.forLanguageTag(language).getCountry();
        return LETTER_REGIONS.contains(region.isEmpty() ? machine.getCountry() : region) ? LETTER : A4;
    }

    /** Its width in millimetres. */
    public double widthMm() {
        return widthMm;
    }

    /** Its height in millimetres. */
    public double heightMm() {
        return heightMm;
    }
}

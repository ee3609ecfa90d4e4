package vn.trienkhai.unit;

import java.util.List;

/**
 * What a phrase of a letter means: the units, how they were found, and what is left for a person to choose.
 *
 * @param phrase as the letter writes it
 * @param matched the name, alias or group in our records that it was matched with; empty when nothing was
 * @param units those that are certain, in the order of the phrase
 * @param candidates those that may be meant, where it is not certain
 * @param parts of a list, one for each phrase in it
 */
public record Resolution(
        String phrase, Way way, String matched, List<Unit> units, List<Unit> candidates, List<Resolution> parts) {

    /** How a phrase was understood. */
    public enum Way {
        /** A full or short name, as written. */
        NAME,
        /** Another name kept with the unit. */
        ALIAS,
        /** A name once abbreviations are written out and other forms of it are tried. */
        ABBREVIATION,
        /** A name that only means something from the place of the issuer: "LĐLĐ tỉnh". */
        SEEN_FROM_HERE,
        /** The name of a unit that had ended by then; what it became is meant. */
        OLD_NAME,
        /** All units of a sort: "các chi, đảng bộ cơ sở". */
        GROUP,
        /** Several phrases in one. */
        LIST,
        /** "Như trên": those whom the letter addresses. */
        AS_ABOVE,
        /** Chosen by a person before. */
        REMEMBERED,
        /** More than one may be meant, or the one that may be is not certain: a person chooses. */
        CHOICE,
        /** Names nobody: "các đơn vị liên quan". */
        VAGUE,
        /** Not an addressee: the line on filing. */
        FILING,
        /** Nothing of the kind is known. */
        UNKNOWN
    }

    public Resolution {
        units = List.copyOf(units);
        candidates = List.copyOf(candidates);
        parts = List.copyOf(parts);
    }

    /** Whether nothing is left for a person to choose or to find. */
    public boolean isCertain() {
        return switch (way) {
            case CHOICE, VAGUE, UNKNOWN -> false;
            case LIST, AS_ABOVE -> parts.stream().allMatch(Resolution::isCertain);
            default -> true;
        };
    }
}

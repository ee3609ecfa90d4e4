package vn.trienkhai.reader.field.duty;

import vn.trienkhai.reader.pattern.Cue;

/**
 * Teams that are called by their work and by whose they are: "Đội vớt bèo của Công ty Thủy nông". Whose it is shows that the work before it belongs to
 * the name, whether or not a vocabulary lists it (F14).
 */
final class OwnedTeam {
    private static final Cue TEAM = Cue.of("^(?:các |mỗi |từng )?(?:đội|tổ|nhóm|kíp) ");
    private static final String OF = " của ";
    /** Letters of the work: two or three syllables. */
    private static final int LONGEST_WORK = 18;

    private OwnedTeam() {}

    /**
     * Where the name of the owner begins, or -1.
     *
     * @param other where the first word stands that names are not made of, or -1
     */
    static int owner(String lower, int from, int other, int to) {
        if (other < 0) {
            return -1;
        }
        int owner = lower.indexOf(OF, other);
        return owner >= 0
                        && owner - other < LONGEST_WORK
                        && owner + OF.length() < to
                        && TEAM.matcher(lower.substring(from, other)).find()
                        && Units.startsBodyAt(lower, owner + OF.length())
                ? owner + OF.length()
                : -1;
    }
}

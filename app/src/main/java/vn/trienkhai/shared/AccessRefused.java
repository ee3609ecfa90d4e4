package vn.trienkhai.shared;

import java.util.Set;

/** The person may not do this for the acting unit. Shown as "no such page" or "not allowed", never with details. */
public class AccessRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessRefused(Set<Role> wanted) {
        super("needs one of " + wanted);
    }

    public AccessRefused(String why) {
        super(why);
    }
}

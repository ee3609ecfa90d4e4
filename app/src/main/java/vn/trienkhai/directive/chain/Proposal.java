package vn.trienkhai.directive.chain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.shared.Evidence;

/**
 * Đề xuất: what a citation says of the chain, before anybody has decided.
 *
 * @param place of the citation in the directive
 * @param matched the directive of the register that is meant; none where nothing fits
 * @param differences what does not agree with that one; empty where number, issuer and day do
 * @param rivals how many others agree as well
 * @param words where the citation stands
 */
public record Proposal(
        int place,
        String type,
        String number,
        Optional<LocalDate> on,
        String issuer,
        Relation relation,
        Optional<Heading> matched,
        Set<Difference> differences,
        int rivals,
        Optional<Evidence> words) {
    public Proposal {
        differences = Set.copyOf(differences);
    }

    public boolean isSure() {
        return matched.isPresent() && differences.isEmpty();
    }

    /** Whether a person may be asked to confirm it: it reads like a source and can be one. */
    public boolean isOpen() {
        return matched.isPresent() && relation.isSource() && !isLater();
    }

    public boolean isLater() {
        return differences.contains(Difference.LATER);
    }
}

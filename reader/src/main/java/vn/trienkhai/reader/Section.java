package vn.trienkhai.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading or paragraph of the body with what stands below it; {@code label} is "II.", "1.1.", "a)", "-". */
public record Section(@Nullable String label, @Nullable String heading, String text, List<Section> children) {
    public Section {
        children = List.copyOf(children);
    }
}

package vn.trienkhai.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: looks at everything that could be wrong and says so in a table. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Override
    public Integer call() {
        place.requireData();
        try (var installation = place.openBeside()) {
            return new Doctor(installation, Optional.of(place.settings())).examine(System.out)
                    ? TrienKhaiCommand.DONE
                    : TrienKhaiCommand.FAILED;
        }
    }
}

package vn.trienkhai.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code train}: starts once, answers one page and ends, so that the JVM can write down what every start needs. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Override
    public Integer call() throws IOException {
        try (var installation = place.open();
                var context = Application.serving(installation, place.settings(), "127.0.0.1", 0)) {
            var page = URI.create("http://127.0.0.1:" + Application.port(context) + "/sign-in")
                    .toURL();
            return ((HttpURLConnection) page.openConnection()).getResponseCode() == 200
                    ? TrienKhaiCommand.DONE
                    : TrienKhaiCommand.FAILED;
        }
    }
}

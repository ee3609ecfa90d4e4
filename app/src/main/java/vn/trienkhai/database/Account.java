package vn.trienkhai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The account of the operating system under which the server runs. PostgreSQL refuses to run as root, so root lends it an
 * unprivileged one: {@code postgres} where the machine knows it, else {@code nobody}.
 */
record Account(int user, int group) {
    private static final Account CURRENT =
            new Account(ownerOf(Path.of("/proc/self"), "uid"), ownerOf(Path.of("/proc/self"), "gid"));

    static Account current() {
        return CURRENT;
    }

    boolean isRoot() {
        return user == 0;
    }

    static Account forServer() {
        return CURRENT.isRoot() ? unprivileged() : CURRENT;
    }

    /** Puts before a command what makes it run as this account. */
    List<String> prefix() {
        return CURRENT.isRoot()
                ? List.of("setpriv", "--reuid", "" + user, "--regid", "" + group, "--clear-groups", "--inh-caps=-all")
                : List.of();
    }

    void own(Path path) throws IOException {
        if (CURRENT.isRoot()) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", group);
        }
    }

    static Account ownerOf(Path path) {
        return new Account(ownerOf(path, "uid"), ownerOf(path, "gid"));
    }

    private static Account unprivileged() {
        try {
            var known = Files.readAllLines(Path.of("/etc/passwd")).stream()
                    .map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3)
                    .toList();
            return List.of("postgres", "nobody").stream()
                    .flatMap(name -> known.stream().filter(fields -> fields[0].equals(name)))
                    .findFirst()
                    .map(fields -> new Account(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .orElseThrow(() -> new DatabaseProblem("database.problem.no_account"));
        } catch (IOException unreadable) {
            throw new DatabaseProblem(unreadable, "database.problem.no_account");
        }
    }

    private static int ownerOf(Path path, String what) {
        try {
            return (int) Files.getAttribute(path, "unix:" + what);
        } catch (IOException unreadable) {
            throw Disk.problem(unreadable, path);
        }
    }
}

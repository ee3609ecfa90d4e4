package vn.trienkhai.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.outside.MailCheck;
import vn.trienkhai.shared.Refusal;

/** Examines an installation: server, rights, audit chain, files, disk. It changes nothing. */
final class Doctor {
    private static final long LITTLE_ROOM = 1L << 30;
    private static final int EXAMPLES = 5;

    private final Installation installation;
    private final Optional<Settings> settings;
    private final List<String> lines = new ArrayList<>();
    private boolean healthy = true;

    Doctor(Installation installation) {
        this(installation, Optional.empty());
    }

    /** @param settings where the mail server is to be asked too */
    Doctor(Installation installation, Optional<Settings> settings) {
        this.installation = installation;
        this.settings = settings;
    }

    /** Prints a line for each thing examined; true when nothing is wrong. */
    boolean examine(PrintStream out) {
        try (var owner = installation.database().asOwner()) {
            var catalogue = new Tables(owner);
            server(owner);
            rights(catalogue);
            rowSecurity(catalogue);
            chain(owner);
            files(catalogue);
        } catch (SQLException unreachable) {
            note("command.doctor.server", List.of(String.valueOf(unreachable.getMessage())), "");
        }
        disk();
        settings.ifPresent(this::mail);
        lines.forEach(out::println);
        out.println(Complaint.sentence(healthy ? "command.doctor.healthy" : "command.doctor.ill"));
        return healthy;
    }

    private void server(Connection owner) throws SQLException {
        note(
                "command.doctor.server",
                List.of(),
                "PostgreSQL " + owner.getMetaData().getDatabaseProductVersion());
    }

    private void rights(Tables catalogue) throws SQLException {
        var wrong = catalogue.list("""
                select 'trienkhai_app: superuser, bypassrls, createrole, createdb, inherit' from pg_roles
                where rolname in ('trienkhai_app') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit)
                union all
                select rolname || ': superuser, bypassrls' from pg_roles
                where rolname = 'trienkhai_whole' and (rolsuper or rolbypassrls or rolcanlogin)
                union all
                select relname || ' → ' || relowner::regrole from pg_class
                where relowner in (select oid from pg_roles where rolname in ('trienkhai_app', 'trienkhai_whole'))
                union all
                select proname || ' → ' || proowner::regrole from pg_proc
                where proowner in (select oid from pg_roles where rolname in ('trienkhai_app', 'trienkhai_whole'))
                union all
                select 'audit_record: ' || privilege_type || ' → ' || grantee from information_schema.role_table_grants
                where table_name = 'audit_record' and grantee in ('trienkhai_app', 'trienkhai_whole', 'PUBLIC')
                  and privilege_type <> 'SELECT'""", row -> row.getString(1));
        note("command.doctor.rights", wrong, "trienkhai_app, trienkhai_whole");
    }

    /** Office work is what names a unit; such a table without row-level security would be open to every office. */
    private void rowSecurity(Tables catalogue) throws SQLException {
        var wrong = catalogue.list("""
                select distinct c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
                  and (a.attname = 'unit_id' or a.attname like '%\\_unit\\_id')
                  and (has_table_privilege('trienkhai_app', c.oid, 'select')
                       or has_table_privilege('trienkhai_whole', c.oid, 'select'))
                order by 1""", row -> row.getString(1));
        var secured = catalogue.list(
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity",
                row -> row.getString(1));
        note("command.doctor.row_security", wrong, secured.getFirst());
    }

    private void chain(Connection owner) throws SQLException {
        var found = AuditFindings.in(owner);
        note("command.doctor.chain", found.wrong(), found.records());
    }

    private void files(Tables catalogue) throws SQLException {
        if (catalogue
                        .list("select to_regclass('public.file')", row -> row.getString(1))
                        .getFirst()
                == null) {
            return;
        }
        var named = catalogue.list("select distinct sha256 from file order by sha256", row -> row.getString(1));
        var wrong = named.stream().filter(hash -> !isWhole(hash)).toList();
        note("command.doctor.files", wrong, String.valueOf(named.size()));
    }

    private boolean isWhole(String hash) {
        var file = installation.files().resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        try (var in = new DigestInputStream(Files.newInputStream(file), Backup.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return Backup.hex(in.getMessageDigest()).equals(hash);
        } catch (IOException missing) {
            return false;
        }
    }

    private void disk() {
        long free = installation.path().toFile().getUsableSpace();
        var room = free / (1 << 20) + " MB";
        note("command.doctor.disk", free < LITTLE_ROOM ? List.of(room) : List.of(), room);
    }

    private void mail(Settings settings) {
        try {
            var found = MailCheck.of(settings.file());
            note(
                    "command.doctor.mail",
                    found.problem().map(problem -> found.server().orElse("") + ": " + problem).stream()
                            .toList(),
                    found.server().orElseGet(() -> Complaint.sentence("command.doctor.no_mail")));
        } catch (Refusal wrong) {
            note(
                    "command.doctor.mail",
                    List.of(Complaint.sentence(wrong.key(), wrong.values().toArray())),
                    "");
        }
    }

    private void note(String what, List<String> wrong, String fine) {
        var state = Complaint.sentence(wrong.isEmpty() ? "command.doctor.right" : "command.doctor.wrong");
        var detail = wrong.isEmpty() ? fine : examples(wrong);
        lines.add("%-28s %-6s %s".formatted(Complaint.sentence(what), state, detail));
        healthy &= wrong.isEmpty();
    }

    private static String examples(List<String> wrong) {
        var shown = String.join("; ", wrong.subList(0, Math.min(EXAMPLES, wrong.size())));
        return wrong.size() > EXAMPLES
                ? Complaint.sentence("command.doctor.more", shown, wrong.size() - EXAMPLES)
                : shown;
    }
}

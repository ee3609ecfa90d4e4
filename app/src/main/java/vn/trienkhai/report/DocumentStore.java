package vn.trienkhai.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.file.FileId;

/** The SQL of reports' documents. */
@Component("reportDocumentStore")
class DocumentStore {
    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ReportId id, int version, ReportDocuments.Format format, FileId file) {
        jdbc.sql("""
                insert into report_document (report_id, report_version, format, file_id) values (:id, :version, :format, :file)
                on conflict (report_id, format) do update
                    set report_version = excluded.report_version, file_id = excluded.file_id, written_at = now()""")
                .param("id", id.value())
                .param("version", version)
                .param("format", format.code())
                .param("file", file.value())
                .update();
    }

    Optional<FileId> find(ReportId id, ReportDocuments.Format format) {
        return jdbc.sql("select file_id from report_document where report_id = :id and format = :format")
                .param("id", id.value())
                .param("format", format.code())
                .query((row, n) -> new FileId(row.getLong("file_id")))
                .optional();
    }

    /** The version of the report that both formats were written from. */
    Optional<Integer> version(ReportId id) {
        return jdbc.sql(
                        "select min(report_version) as version from report_document where report_id = :id having count(*) = 2")
                .param("id", id.value())
                .query((row, n) -> row.getInt("version"))
                .optional();
    }
}

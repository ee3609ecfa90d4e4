package vn.trienkhai.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/** The SQL of the table of files. */
@Component
class FileStore {
    private static final String COLUMNS = "id, sha256, size, media_type, name, unit_id, created_by_name, created_at";

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoredFile insert(Actor actor, Shelf.Kept kept, String name, String mediaType) {
        return jdbc.sql("""
                insert into file (sha256, size, media_type, name, unit_id, created_by_name)
                values (:sha256, :size, :mediaType, :name, :unit, :by) returning\s""" + COLUMNS)
                .param("sha256", kept.sha256())
                .param("size", kept.size())
                .param("mediaType", mediaType)
                .param("name", name)
                .param("unit", actor.unit().value())
                .param("by", actor.name())
                .query(FileStore::file)
                .single();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select " + COLUMNS + " from file where id = :id")
                .param("id", id.value())
                .query(FileStore::file)
                .optional();
    }

    List<StoredFile> find(Collection<FileId> ids) {
        return jdbc.sql("select " + COLUMNS + " from file where id = any(:ids) order by id")
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .query(FileStore::file)
                .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getLong("id")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("name"),
                new UnitId(row.getInt("unit_id")),
                row.getString("created_by_name"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}

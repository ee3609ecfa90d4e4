package vn.trienkhai.file;

import java.time.OffsetDateTime;
import vn.trienkhai.shared.UnitId;

/**
 * What is known of a kept file.
 *
 * @param sha256 hash of the bytes, in small hexadecimal letters: the place where they lie
 * @param name the name it was given with, without any folder
 */
public record StoredFile(
        FileId id,
        String sha256,
        long size,
        String mediaType,
        String name,
        UnitId unit,
        String createdByName,
        OffsetDateTime createdAt) {}

package vn.trienkhai.directive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.reader.ReaderProcess;
import vn.trienkhai.reader.PageImage;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/**
 * Trang gốc: the pages of an original as pictures. Who may open the original may see them, and they are drawn where untrusted
 * files are read: never in this process.
 */
@Component
class OriginalPages {
    /** In dots: sharp in a column of the desk, and legible letter by letter at full size. */
    static final int WIDTH = 1400;

    /** Changes whenever pages come out differently, so that nothing drawn before is shown. */
    private static final String MANNER = "1";

    private final Directives directives;
    private final Contents contents;
    private final ContentStore records;
    private final Originals originals;
    private final ReaderProcess reader;
    private final PageCache cache;
    private final Transactions transactions;

    OriginalPages(
            Directives directives,
            Contents contents,
            ContentStore records,
            Originals originals,
            ReaderProcess reader,
            PageCache cache,
            Transactions transactions) {
        this.directives = directives;
        this.contents = contents;
        this.records = records;
        this.originals = originals;
        this.reader = reader;
        this.cache = cache;
        this.transactions = transactions;
    }

    /**
     * A page that may be looked at.
     *
     * @param key stands for the picture: the same key is the same picture
     */
    record Page(long file, int attachment, SourcePage page, String key) {}

    /** @throws NotFound when the directive, its original or the page is not there, or not for this person */
    Page find(Actor actor, DirectiveId id, int number) {
        var directive = directives.find(actor, id);
        long file = directive.originalFile().orElseThrow(() -> new NotFound("original of directive", id));
        var hash = originals.hash(actor, file);
        var places = transactions.as(actor, () -> {
            var content = contents.onDesk(directive).content();
            return ReadingDesk.secrecy(content.reading()).isPresent()
                    ? Optional.<PagePlaces>empty()
                    : records.places(id, content.reading().text()).map(ContentStore.KeptPlaces::places);
        });
        var page = places.stream()
                .flatMap(known -> known.pages().stream())
                .filter(some -> some.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("page " + number + " of directive", id));
        int attachment = places.map(PagePlaces::attachment).orElse(0);
        return new Page(file, attachment, page, key(hash, attachment, page));
    }

    private static String key(String hash, int attachment, SourcePage page) {
        var drawn = String.join(
                "/",
                MANNER,
                hash,
                Integer.toString(attachment),
                Integer.toString(page.number()),
                Integer.toString(page.quarters()),
                Double.toString(page.skew()),
                Integer.toString(WIDTH));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(drawn.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The picture of a page that was found: PNG or JPEG.
     *
     * @throws Refusal when it cannot be drawn
     */
    byte[] picture(Actor actor, Page page) {
        return cache.find(page.key()).orElseGet(() -> draw(actor, page));
    }

    private byte[] draw(Actor actor, Page page) {
        var bytes = originals.bytes(actor, page.file());
        return switch (reader.draw(bytes, page.attachment(), page.page(), WIDTH)) {
            case PageImage.Drawn(var type, var picture) -> {
                cache.keep(page.key(), picture);
                yield picture;
            }
            case PageImage.Refused refused ->
                throw new Refusal("directive.sheet.refused", page.page().number());
        };
    }
}

package vn.trienkhai.directive;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import vn.trienkhai.shared.Actor;

/** Pages of originals as pictures. A browser keeps them for one person and asks each time whether that person still may see them. */
@Controller
class OriginalPageController {
    private static final String NOTHING_ALLOWED = "default-src 'none'; sandbox";
    private static final int PNG = 0x89;

    private final OriginalPages pages;
    private final Directives directives;

    OriginalPageController(OriginalPages pages, Directives directives) {
        this.pages = pages;
        this.directives = directives;
    }

    @GetMapping("/directives/{id}/pages/{number}")
    ResponseEntity<byte[]> page(
            Actor actor, @PathVariable long id, @PathVariable int number, ServletWebRequest request) {
        var page = pages.find(actor, new DirectiveId(id), number);
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(page.key())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_ALLOWED);
        if (request.checkNotModified('"' + page.key() + '"')) {
            return ResponseEntity.status(304).eTag(page.key()).build();
        }
        var picture = pages.picture(actor, page);
        return answer.contentType((picture[0] & 0xff) == PNG ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(picture);
    }

    /** What was read before places of words were kept is read again; nothing that a person confirmed changes. */
    @PostMapping("/directives/{id}/readings")
    String readAgain(Actor actor, @PathVariable long id) {
        directives.readAgain(actor, new DirectiveId(id));
        return "redirect:/directives/" + id + "/reading?view=pages";
    }
}

package vn.trienkhai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a page weighs at first sight: every byte that came over the line with nothing kept from before, heads of answers included, as the
 * browser itself counts it ({@code encodedDataLength} of {@code Network.loadingFinished}). Printed, so that figures can be written down.
 */
class WeightJourneyTests extends Journey {
    private static final int MOST = 100_000;

    @Test
    void thePageOfWhoHasADirectiveIsLightAtFirstSight() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives?book=outgoing&q=312-CV/TU");
        var directive = page.locator("table.register a:has-text('312-CV/TU')")
                .first()
                .getAttribute("href")
                .replaceAll("\\D", "");
        for (var address : List.of(
                "/directives/" + directive + "/coverage", "/directives/" + directive + "/coverage/units", "/")) {
            var weights = weigh(page, address);
            long all = weights.values().stream().mapToLong(Long::longValue).sum();
            System.out.println("weight " + address + " " + all + " " + weights);
            assertThat(all).as(weights.toString()).isBetween(1_000L, (long) MOST);
        }
    }

    /** Bytes by address, the heaviest first; the page is quiet when it is counted. */
    private static Map<String, Long> weigh(Page page, String address) {
        var session = page.context().newCDPSession(page);
        var addresses = new HashMap<String, String>();
        var weights = new HashMap<String, Long>();
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        var off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", off);
        session.on(
                "Network.requestWillBeSent",
                sent -> addresses.put(
                        sent.get("requestId").getAsString(),
                        sent.getAsJsonObject("request").get("url").getAsString()));
        session.on(
                "Network.loadingFinished",
                done -> weights.merge(
                        addresses
                                .getOrDefault(done.get("requestId").getAsString(), "?")
                                .replaceFirst("^https?://[^/]+", ""),
                        Math.round(done.get("encodedDataLength").getAsDouble()),
                        Long::sum));
        page.navigate(address);
        page.evaluate("() => document.fonts.ready");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}

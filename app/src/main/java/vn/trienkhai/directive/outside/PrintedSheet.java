package vn.trienkhai.directive.outside;

import java.util.Optional;
import vn.trienkhai.directive.Directive;

/** Phiếu gửi: what the printed sheet shows. */
public record PrintedSheet(
        OutsideDelivery delivery,
        Directive directive,
        String sender,
        Optional<String> phone,
        String day,
        QrSquare square) {}

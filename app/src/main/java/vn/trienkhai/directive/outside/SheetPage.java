package vn.trienkhai.directive.outside;

import vn.trienkhai.directive.Directive;

/** Entering what a signed sheet says: by whom, and on which day ({@code on}, as a browser writes days). */
public record SheetPage(OutsideDelivery delivery, Directive directive, String who, String on, String problem) {}

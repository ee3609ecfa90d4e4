package vn.trienkhai.directive.delivery;

import vn.trienkhai.directive.RegisterLine;

/** Sending a directive back: to whom, and why. */
public record ReturnPage(RegisterLine line, String sender, String reason, String problem) {}

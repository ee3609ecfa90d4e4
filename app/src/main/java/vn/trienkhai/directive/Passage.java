package vn.trienkhai.directive;

import vn.trienkhai.shared.Evidence;

/**
 * Đoạn dẫn chứng: quoted words with what stands around them.
 *
 * @param heading "Công văn số 745-CV/ĐUK ngày 03/4/2024 của …"; empty where even that may not be told
 * @param before text of the same paragraph before the quote; empty when the directive itself may not be read
 * @param readable whether the caller may open the directive
 */
public record Passage(Evidence evidence, String heading, String before, String quote, String after, boolean readable) {}

package vn.trienkhai.task;

/** How an assignment stands, in words; {@code manner} is the shape beside them. */
public record Said(String manner, String words) {}

package vn.trienkhai.task;

/** An assignment with the task it gives. */
public record Duty(Assignment assignment, Task task) {}

package vn.trienkhai.layout;

/** On how many sides of the paper a document is printed: the binding edge is left in front and right on the back. */
public enum Sides {
    ONE,
    BOTH
}

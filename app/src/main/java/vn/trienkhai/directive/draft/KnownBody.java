package vn.trienkhai.directive.draft;

/**
 * A unit that may be meant by what is typed of a body that issues a draft together with the own.
 *
 * @param name in full, as a joint document prints it
 * @param above the unit above, by which those of one name are told apart; empty for none
 */
public record KnownBody(String name, String above) {}

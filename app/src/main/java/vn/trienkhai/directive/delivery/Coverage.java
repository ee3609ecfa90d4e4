package vn.trienkhai.directive.delivery;

/** To how many units the acting one has delivered a directive, and how many of them have taken it in. */
public record Coverage(int delivered, int acknowledged) {
    public int waiting() {
        return delivered - acknowledged;
    }
}

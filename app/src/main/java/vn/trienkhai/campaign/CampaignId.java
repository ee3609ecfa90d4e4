package vn.trienkhai.campaign;

/** Number of a campaign (đợt hoạt động). */
public record CampaignId(long value) implements java.io.Serializable {
    public CampaignId {
        if (value <= 0) {
            throw new IllegalArgumentException("no such campaign: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

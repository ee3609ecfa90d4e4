package vn.trienkhai.campaign;

import java.time.LocalDate;

/** A mark on the timeline that a module above adds: "15/5 Báo cáo cao điểm". */
public record CampaignDate(LocalDate on, String what) {}

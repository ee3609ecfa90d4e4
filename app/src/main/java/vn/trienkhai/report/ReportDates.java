package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignDate;
import vn.trienkhai.campaign.CampaignDates;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** Puts the days by which reports are due on the timeline of their campaign, as far as the acting unit was asked or asks. */
@Component
class ReportDates implements CampaignDates {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    ReportDates(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public List<CampaignDate> of(Actor actor, CampaignId campaign) {
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                        select distinct q.due, q.title from report_request q
                        where q.campaign_id = :campaign and q.due is not null order by q.due, q.title limit 20""")
                        .param("campaign", campaign.value())
                        .query((row, n) ->
                                new CampaignDate(row.getObject("due", LocalDate.class), row.getString("title")))
                        .list());
    }
}

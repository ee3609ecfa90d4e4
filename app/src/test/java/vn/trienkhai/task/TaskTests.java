package vn.trienkhai.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trienkhai.access.SmallProvince;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.campaign.WindowKind;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Units;

// The property gives it a context, and so a database, of its own: its offices bear the names that others use too.
@SpringBootTest(properties = {"db-scheduler.enabled=false", "trienkhai.test=task"})
@ContextConfiguration(initializers = WithFreshDatabase.class)
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskTests {
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số %d-CV/TU
            về việc kỷ niệm ngày mở chợ phiên Nậm Rốm

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 12 tháng 10 năm 2026

            Kính gửi: Đảng ủy các xã, phường.

            Để chuẩn bị kỷ niệm 60 năm Ngày mở chợ phiên Nậm Rốm (20/11/1966 - 20/11/2026), Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Thời gian

            - Đợt cao điểm từ ngày 10/11/2026 đến hết ngày 20/11/2026.

            2. Đảng ủy các xã, phường

            a) Chỉ đạo các chi bộ tổ chức sinh hoạt chuyên đề về chợ phiên, hoàn thành trước ngày 15/11/2026.

            b) Rà soát, sửa chữa đường vào chợ trước ngày 05/11/2026.

            Các đơn vị báo cáo kết quả về Tỉnh ủy trước ngày 30/11/2026.

            Nơi nhận:

            - Như trên;
            - Lưu VPTU.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private Directives directives;

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Actor province;
    private Actor muongLam;
    private Actor namRom;
    private Actor cell;
    private Actor union;
    private int letters = 100;

    @BeforeAll
    void found() {
        var world = new SmallProvince(accounts, units);
        Role[] all = {Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER};
        province = world.person("province", world.committee, all);
        muongLam = world.person("muong-lam", world.muongLam, all);
        namRom = world.person("nam-rom", world.namRom, all);
        cell = world.person("cell", world.cell, all);
        union = world.person("union", world.union, all);
    }

    @Test
    void aCampaignHasEventsWindowsAndTasksEachWithTheWordsThatSaySo() {
        var campaign = opened();

        var detail = campaigns.detail(province, campaign);
        assertThat(detail.events()).singleElement().satisfies(event -> {
            assertThat(event.on()).contains(LocalDate.of(2026, 11, 20));
            assertThat(event.years()).contains(60);
        });
        assertThat(detail.windows()).singleElement().satisfies(window -> {
            assertThat(window.kind()).isEqualTo(WindowKind.PEAK);
            assertThat(window.days().to()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(window.evidence().orElseThrow().quote()).contains("10/11/2026");
        });
        assertThat(tasks.kept(province, campaign)).hasSize(2).allSatisfy(task -> {
            assertThat(task.evidence().orElseThrow().quote()).isNotEmpty();
            assertThat(task.leadPhrases()).isNotEmpty();
        });
    }

    @Test
    void takingTasksTwiceChangesNothing() {
        var campaign = opened();
        assertThat(tasks.takeFrom(province, campaign))
                .isEqualTo(tasks.takeFrom(province, campaign))
                .hasSize(2);
    }

    @Test
    void aUnitOpensOneCampaignFromADirective() {
        var campaign = campaigns.find(province, opened());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> campaigns.openFrom(province, campaign.directive(), "Lần nữa"))
                .withMessage("campaign.open.already");
    }

    @Test
    void whatNobodyHasConfirmedOpensNothing() {
        var unread = register();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> campaigns.openFrom(province, unread, "Đợt"))
                .withMessage("campaign.open.unconfirmed");
    }

    @Test
    void theWordsOfADirectiveNameItsUnits() {
        assertThat(suggestions.of(province, opened()))
                .allSatisfy(suggestion -> assertThat(suggestion.groups())
                        .singleElement()
                        .satisfies(group -> {
                            assertThat(group.certain()).isTrue();
                            assertThat(group.units())
                                    .extracting(unit -> unit.id())
                                    .containsExactly(muongLam.unit(), namRom.unit());
                        }));
    }

    @Test
    void givingTwiceGivesOnce() {
        var task = given(muongLam.unit());

        assertThat(tasks.assign(province, task.id(), List.of(muongLam.unit(), namRom.unit()), List.of()))
                .isEqualTo(1);
        assertThat(tasks.assign(province, task.id(), List.of(muongLam.unit(), namRom.unit()), List.of()))
                .isZero();
        assertThat(events.stream(TaskAssigned.class).filter(each -> each.task().equals(task.id())))
                .extracting(TaskAssigned::units)
                .containsExactly(List.of(muongLam.unit()), List.of(namRom.unit()));
    }

    @Test
    void onlyTheKeeperHandsATaskOut() {
        var task = given(muongLam.unit());
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> tasks.assign(muongLam, task.id(), List.of(cell.unit()), List.of()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tasks.assign(union, task.id(), List.of(cell.unit()), List.of()));
    }

    @Test
    void whatIsPassedOnKeepsTheSentenceAndTheChain() {
        var task = given(muongLam.unit());
        var duty = only(muongLam, task);

        var passed = tasks.passOn(
                muongLam, duty.assignment().id(), List.of(cell.unit()), Optional.empty(), Optional.empty());

        assertThat(tasks.passOn(
                        muongLam, duty.assignment().id(), List.of(cell.unit()), Optional.empty(), Optional.empty()))
                .isEqualTo(passed);
        var below = tasks.ofUnit(cell, task.campaign()).getFirst();
        assertThat(below.task().parent()).contains(task.id());
        assertThat(below.task().evidence()).isEqualTo(task.evidence());
        assertThat(below.assignment().parent()).contains(duty.assignment().id());
        assertThat(below.assignment().deadline()).isEqualTo(duty.assignment().deadline());
        assertThat(tasks.passedOn(province, duty.assignment().id(), 10)).hasSize(1);
        assertThat(campaigns.find(cell, task.campaign()).name()).isNotEmpty();
    }

    @Test
    void aUnitPassesOnOnlyToThoseBelowIt() {
        var duty = only(muongLam, given(muongLam.unit()));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> tasks.passOn(
                        muongLam, duty.assignment().id(), List.of(namRom.unit()), Optional.empty(), Optional.empty()));
    }

    @Test
    void theUnitTellsHowFarItIsAndNobodyElseDoes() {
        var duty = only(muongLam, given(muongLam.unit()));
        var id = duty.assignment().id();

        assertThat(tasks.accept(muongLam, id)).isEqualTo(tasks.accept(muongLam, id));
        var accepted = tasks.assignment(muongLam, id).assignment();
        assertThat(accepted.state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> tasks.progress(province, id, accepted.version(), Optional.of(50), "thay"));

        var doing = tasks.progress(muongLam, id, accepted.version(), Optional.of(50), "Đã họp")
                .assignment();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> tasks.progress(muongLam, id, accepted.version(), Optional.of(10), "Cũ"))
                .withMessage("task.conflict");
        assertThat(tasks.assignment(muongLam, id).assignment().note()).isEqualTo("Đã họp");

        tasks.done(muongLam, id, doing.version(), "Xong cả");
        assertThat(events.stream(AssignmentDone.class))
                .anyMatch(done -> done.assignment().equals(id));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.progress(muongLam, id, doing.version() + 1, Optional.of(60), "lại"))
                .withMessage("task.progress.done");
    }

    @Test
    void lateOnesComeFirstAndAreCounted() {
        var campaign = opened();
        var both = tasks.kept(province, campaign);
        tasks.assign(
                province, both.get(0).id(), List.of(namRom.unit()), List.of(), Optional.of(LocalDate.of(2099, 1, 1)));
        tasks.assign(
                province, both.get(1).id(), List.of(namRom.unit()), List.of(), Optional.of(LocalDate.of(2020, 1, 1)));

        assertThat(tasks.due(namRom, 50))
                .filteredOn(duty -> duty.task().campaign().equals(campaign))
                .extracting(duty -> duty.task().id())
                .containsExactly(both.get(1).id(), both.get(0).id());
        assertThat(tasks.counts(namRom).late()).isPositive();
    }

    @Test
    void aClosedCampaignGivesNothingMoreOut() {
        var campaign = opened();
        var task = tasks.kept(province, campaign).getFirst();
        campaigns.close(province, campaign, campaigns.find(province, campaign).version());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.assign(province, task.id(), List.of(muongLam.unit()), List.of()))
                .withMessage("task.assign.closed");
    }

    @Test
    void rawQueriesOfAUnitSeeNothingOfOthers() {
        var task = given(muongLam.unit());
        for (var stranger : List.of(union, namRom)) {
            assertThat(count(stranger, "select count(*) from assignment where task_id = " + task.id()))
                    .isZero();
        }
        assertThat(count(union, "select count(*) from task where id = " + task.id()))
                .isZero();
        assertThat(count(union, "select count(*) from campaign where id = " + task.campaign()))
                .isZero();
        assertThat(count(union, "select count(*) from campaign_participant")).isZero();
        assertThat(count(union, "select count(*) from campaign_event where campaign_id = " + task.campaign()))
                .isZero();
        assertThat(count(muongLam, "select count(*) from assignment where task_id = " + task.id()))
                .isEqualTo(1);
        assertThat(transactions.asNobody(() -> jdbc.sql("select count(*) from assignment")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void rawChangesOfAnotherUnitsAssignmentChangeNothing() {
        var task = given(muongLam.unit());
        for (var other : List.of(province, namRom, union)) {
            assertThat(transactions.as(
                            other,
                            () -> jdbc.sql("update assignment set state = 'done' where task_id = :task")
                                    .param("task", task.id().value())
                                    .update()))
                    .isZero();
        }
    }

    private int count(Actor actor, String sql) {
        return transactions.as(actor, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private Duty only(Actor actor, Task task) {
        return tasks.ofUnit(actor, task.campaign()).stream()
                .filter(duty -> duty.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    private Task given(UnitId unit) {
        var task = tasks.kept(province, opened()).getFirst();
        tasks.assign(province, task.id(), List.of(unit), List.of());
        return task;
    }

    private CampaignId opened() {
        var id = register();
        desk.confirm(province, id, desk.open(province, id).version());
        return campaigns.openFrom(province, id, "Kỷ niệm mở chợ phiên");
    }

    private DirectiveId register() {
        return directives
                .register(province, "cong-van.txt", LETTER.formatted(letters++).getBytes(StandardCharsets.UTF_8))
                .id();
    }
}

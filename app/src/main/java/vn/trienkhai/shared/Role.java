package vn.trienkhai.shared;

/** Vai trò: what a person may do for a unit. Every role may read what its unit may read. */
public enum Role {
    /** Cán bộ cơ sở: logs activities, writes reports. */
    REPORTER,
    /** Chuyên viên: drafts derived directives, opens campaigns, assigns tasks, consolidates. */
    DRAFTER,
    /** Văn thư: registers, confirms what was read, issues, delivers, acknowledges. */
    CLERK,
    /** Lãnh đạo: submits, accepts and sends back reports; may do what drafters and clerks do. */
    APPROVER,
    /** Quản trị đơn vị: accounts and grants of the unit and those below. */
    UNIT_ADMINISTRATOR,
    /** Kiểm tra, giám sát: reads the audit record of the unit and those below; changes nothing. */
    AUDITOR,
    /** Vận hành: runs the installation; reads no office work. */
    OPERATOR
}

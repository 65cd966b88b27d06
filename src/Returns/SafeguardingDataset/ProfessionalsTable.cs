using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each worker.</summary>
public static class ProfessionalsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_professionals", "ssd_professionals", "each worker");

    public static Column ProfessionalId { get; } =
        Table.Column("prof_professional_id", Format.Text(48), "the worker's number", Presence.Key);
    public static Column StaffId { get; } =
        Table.Column("prof_staff_id", Format.Text(100), "the worker's staff number");
    public static Column Name { get; } = Table.Column("prof_professional_name", Format.Text(300), "name");
    public static Column Registration { get; } =
        Table.Column("prof_social_worker_registration_no", Format.Text(100), "registration number");
    public static Column JobTitle { get; } = Table.Column("prof_professional_job_title", Format.Text(500), "post");
    public static Column Caseload { get; } =
        Table.Column("prof_professional_caseload", Format.Whole(0, 500), "number of cases");
    public static Column Department { get; } =
        Table.Column("prof_professional_department", Format.Text(100), "department");
    public static Column FullTime { get; } =
        Table.Column("prof_full_time_equivalency", Format.Number(0, 2), "part of full time");
    public static Column Agency { get; } =
        Table.Column("prof_agency_worker_flag", Format.Text(5), "whether from an agency");
}

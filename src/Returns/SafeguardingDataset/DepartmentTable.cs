using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each team.</summary>
public static class DepartmentTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_department", "ssd_department", "each team")
        {
            KnownBy = "dept_team_id",
            IsCheckedAlone = true,
        };

    public static Column TeamId { get; } =
        Table.Column("dept_team_id", Format.Id(48), "number of the team", Presence.Key);
    public static Column Name { get; } =
        Table.Column("dept_team_name", Format.Prose(120), "its name", Presence.Required);
    public static Column ParentId { get; } = Table.Column("dept_team_parent_id", Format.Id(48), "the team above it");
    public static Column ParentName { get; } =
        Table.Column("dept_team_parent_name", Format.Prose(120), "the name of that");
}

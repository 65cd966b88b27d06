using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each child who is to be placed for adoption: the decision stands until the child is adopted or it is reversed.</summary>
public static class PlacedAdoptionTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "PlacedAdoption",
            "placed_for_adoption",
            "each child who, as was decided by the end of the year, should be placed for adoption"
        )
        {
            KnownBy = "CHILD",
            OrderedBy = "DATE_PLACED",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column PlacedOn { get; } =
        Table.Column(
            "DATE_PLACED",
            Format.Day,
            "the decision that the child should be placed for adoption",
            Presence.Key
        );
    public static Column CeasedOn { get; } =
        Table.Column("DATE_PLACED_CEASED", Format.Day, "the day on which that was no longer the plan");
    public static Column CeasedReason { get; } =
        Table.Column("REASON_PLACED_CEASED", Format.OneOf(Ssda903OutcomeCodes.PlacedCeased), "why");
}

using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Whether each child who started to be looked after had left care for good before.</summary>
public static class PrevPermTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "PrevPerm",
            "previous_permanence",
            "whether each child who started to be looked after had left care for good before"
        )
        {
            KnownBy = "CHILD",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Previous { get; } =
        Table.Column(
            "PREV_PERM",
            Format.OneOf(Ssda903OutcomeCodes.PreviousPermanence),
            "how care ended for good before",
            Presence.Required
        );
    public static Column Authority { get; } =
        Table.Column("LA_PERM", Format.Text(5), "the authority that was responsible");
    public static Column OrderedOn { get; } = Table.Column("DATE_PERM", Format.PartDay, "the day of the order");
}

using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each child's ethnic group.</summary>
public static class ChildCharacteristicsTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "ChildCharacteristics", "ChildCharacteristics", "each child's ethnic group")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Ethnicity { get; } =
        Table.Column(
            "Ethnicity",
            Format.OneOf(CommonCodes.Ethnicity),
            "ethnic group, kept for checking fairness only",
            Presence.Required
        );
}

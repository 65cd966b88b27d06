using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each disability of a child.</summary>
public static class DisabilitiesTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "Disabilities", "Disabilities", "each disability of a child")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Disability { get; } =
        Table.Column(
            "Disability",
            Format.OneOf(SocialCareCodes.Disability),
            "the kind of disability, or NONE",
            Presence.Required
        );
}

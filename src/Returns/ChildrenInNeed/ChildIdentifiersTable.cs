using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>Each child: the numbers, dates and sex.</summary>
public static class ChildIdentifiersTable
{
    public static Table Table { get; } =
        new(Return.ChildrenInNeed, "ChildIdentifiers", "ChildIdentifiers", "each child: the numbers, dates and sex")
        {
            IsXmlOnly = true,
            KnownBy = "LAchildID",
        };

    public static Column Child { get; } =
        Table.Column("LAchildID", Format.Text(20), "the authority's own number for the child", Presence.Key);
    public static Column Upn { get; } = Table.Column("UPN", Format.Upn, "unique pupil number");
    public static Column FormerUpn { get; } = Table.Column("FormerUPN", Format.Upn, "an earlier unique pupil number");
    public static Column UpnUnknown { get; } =
        Table.Column("UPNunknown", Format.OneOf(CommonCodes.NoUpn), "why there is no unique pupil number");
    public static Column BirthDate { get; } = Table.Column("PersonBirthDate", Format.IsoDay, "date of birth");
    public static Column ExpectedBirthDate { get; } =
        Table.Column("ExpectedPersonBirthDate", Format.IsoDay, "the day on which an unborn child is expected");
    public static Column Sex { get; } = Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Required);
    public static Column DeathDate { get; } = Table.Column("PersonDeathDate", Format.IsoDay, "date of death");
}

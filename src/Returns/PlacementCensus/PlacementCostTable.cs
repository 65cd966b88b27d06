using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.PlacementCensus;

/// <summary>Each placement on the day of the census, with what it costs a week and who pays.</summary>
public static class PlacementCostTable
{
    private const int MostPounds = 100_000;

    public static Table Table { get; } =
        new(
            Return.PlacementCensus,
            "PlacementCost",
            "placement-census",
            "each placement on the day of the census, with what it costs a week and who pays"
        )
        {
            KnownBy = "Identifier",
        };

    public static Column LookedAfter { get; } =
        Table.Column(
            "Looked after child?",
            Format.OneOf(LocalCodes.YesNoUnknown),
            "whether the child is looked after",
            Presence.Required
        );
    public static Column Authority { get; } =
        Table.Column("Placing Authority", Format.Text(60), "the authority that placed the child", Presence.Required);
    public static Column Identifier { get; } =
        Table.Column("Identifier", Format.Text(40), "the authority's number for the child", Presence.Key);
    public static Column Age { get; } =
        Table.Column("Age", Format.Whole(0, 25), "age in years", Presence.Optional, "Age of child");
    public static Column Gender { get; } = Table.Column("Gender", Format.Text(40), "gender", Presence.Required);
    public static Column Sourced { get; } =
        Table.Column(
            "How the placement was sourced",
            Format.Text(80),
            "by which contract or framework, or without one",
            Presence.Required,
            "How placement was sourced"
        );
    public static Column Organisation { get; } =
        Table.Column("Organisation", Format.Text(120), "who provides the placement", Presence.Required);
    public static Column ProviderId { get; } =
        Table.Column("Provider ID", Format.Text(40), "the provider's number", Presence.Sometimes);
    public static Column Establishment { get; } =
        Table.Column("Establishment", Format.Text(120), "the home or service", Presence.Required);
    public static Column Host { get; } =
        Table.Column("Host Authority", Format.Text(60), "the authority where it lies", Presence.Required);
    public static Column Provision { get; } =
        Table.Column("Type of provision", Format.Text(80), "the kind of placement", Presence.Required);
    public static Column Asylum { get; } =
        Table.Column("UASC", Format.OneOf(LocalCodes.YesNoUnknown), "whether the child seeks asylum alone");
    public static Column Total { get; } =
        Table.Column("Total weekly cost", Format.Number(0, MostPounds), "pounds a week", Presence.Required);
    public static Column SocialCare { get; } =
        Table.Column("Contribution from Social Care", Format.Number(0, MostPounds), "of these, paid by social care");
    public static Column Education { get; } =
        Table.Column("Contribution from Education", Format.Number(0, MostPounds), "of these, paid by education");
    public static Column Health { get; } =
        Table.Column("Contribution from Health", Format.Number(0, MostPounds), "of these, paid by health");
}

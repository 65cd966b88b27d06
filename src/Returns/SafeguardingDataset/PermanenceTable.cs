using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Steps towards adoption or another permanent home.</summary>
public static class PermanenceTable
{
    public static Table Table { get; } =
        new(
            Return.SafeguardingDataset,
            "ssd_permanence",
            "ssd_permanence",
            "steps towards adoption or another permanent home"
        )
        {
            KnownBy = "perm_person_id",
        };

    public static Column RowId { get; } = Table.Column("perm_table_id", Format.Id(48), "number of the line");
    public static Column PersonId { get; } = Table.Column("perm_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column CareId { get; } = Table.Column("perm_cla_id", Format.Id(48), "the period of care");
    public static Column DecidedOn { get; } =
        Table.Column(
            "perm_adm_decision_date",
            Format.IsoDay,
            "the decision that the child should be placed for adoption"
        );
    public static Column EarlyDecidedOn { get; } =
        Table.Column("perm_ffa_cp_decision_date", Format.IsoDay, "the decision to place with carers who may adopt");
    public static Column OrderedOn { get; } =
        Table.Column("perm_placement_order_date", Format.IsoDay, "the placement order");
    public static Column PlacedOn { get; } =
        Table.Column("perm_placed_for_adoption_date", Format.IsoDay, "the day the child was placed for adoption");
    public static Column MatchedOn { get; } =
        Table.Column("perm_matched_date", Format.IsoDay, "the day the child was matched");
    public static Column AdoptedByCarer { get; } =
        Table.Column("perm_adopted_by_carer_flag", Format.YesNo, "whether the foster carer adopts");
    public static Column EarlyPlacedOn { get; } =
        Table.Column("perm_placed_ffa_cp_date", Format.IsoDay, "the day placed with carers who may adopt");
    public static Column ReversedOn { get; } =
        Table.Column("perm_decision_reversed_date", Format.IsoDay, "the day the decision was reversed");
    public static Column FosteredOn { get; } =
        Table.Column("perm_placed_foster_carer_date", Format.IsoDay, "the day placed with the foster carer");
    public static Column SiblingGroup { get; } =
        Table.Column("perm_part_of_sibling_group", Format.Text(5), "whether one of brothers and sisters");
    public static Column SiblingsTogether { get; } =
        Table.Column("perm_siblings_placed_together", Format.Text(5), "how many were to be placed together");
    public static Column SiblingsApart { get; } =
        Table.Column("perm_siblings_placed_apart", Format.Text(5), "how many were to be placed apart");
    public static Column ProviderUrn { get; } =
        Table.Column("perm_placement_provider_urn", Format.Text(48), "the provider");
    public static Column ReversedReason { get; } =
        Table.Column("perm_decision_reversed_reason", Format.Text(100), "why the decision was reversed");
    public static Column GrantedOn { get; } =
        Table.Column("perm_permanence_order_date", Format.IsoDay, "the day of the order that made the home permanent");
    public static Column OrderType { get; } =
        Table.Column("perm_permanence_order_type", Format.Text(100), "the kind of order");
    public static Column Worker { get; } = Table.Column("perm_adoption_worker_id", Format.Text(100), "the worker");
    public static Column AdopterSex { get; } = Table.Column("perm_adopter_sex", Format.Text(48), "sex of the adopters");
    public static Column AdopterStatus { get; } =
        Table.Column("perm_adopter_legal_status", Format.Text(100), "legal status of the adopters");
    public static Column Adopters { get; } =
        Table.Column("perm_number_of_adopters", Format.Text(3), "how many adopters");
}

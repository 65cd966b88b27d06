using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each referral to children's social care.</summary>
public static class ReferralListTable
{
    public static Table Table { get; } =
        new(Return.AnnexA, "ReferralList", "List 3", "each referral to children's social care")
        {
            KnownBy = "Child Unique ID",
            WorkedBy = "Allocated Worker",
            TeamIn = "Allocated Team",
        };

    public static Column Child { get; } = ListColumns.Child(Table);
    public static Column Gender { get; } = ListColumns.Gender(Table);
    public static Column Ethnicity { get; } = ListColumns.Ethnicity(Table);
    public static Column BirthDate { get; } = ListColumns.BirthDate(Table);
    public static Column Age { get; } = ListColumns.Age(Table);
    public static Column ReferredOn { get; } =
        Table.Column("Date of referral", Format.Day, "the day of the referral", Presence.Required);
    public static Column From { get; } =
        Table.Column("Referral Source", Format.OneOf(ListCodes.Source), "who made the referral", Presence.Required);
    public static Column NoFurtherAction { get; } =
        Table.Column(
            "Referral NFA?",
            Format.OneOf(ListCodes.YesNo),
            "whether the referral led to no further action",
            Presence.Required,
            "Referral with no further action"
        );
    public static Column Referrals { get; } =
        Table.Column(
            "Number of Referrals in Last 12 Months",
            Format.Whole(0, 999),
            "referrals of the child in the last 12 months",
            Presence.Required
        );
    public static Column Team { get; } = ListColumns.Team(Table);
    public static Column Worker { get; } = ListColumns.Worker(Table);
}

using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Sen2;
using Headwater.Returns.Ssda903;

namespace Headwater.Returns.Agreement;

/// <summary>Where a register says something of a child.</summary>
internal sealed record Fact(Table Table, Column Column);

/// <summary>A return, or a part of one, that says who its children are, in one numbering.</summary>
/// <param name="Name">As it is told in a finding.</param>
/// <param name="HasOwnNumbers">Whether it is numbered as children's social care numbers children, so that its numbers may be those of another return.</param>
internal sealed record Numbering(string Name, Return Return, bool HasOwnNumbers)
{
    /// <summary>Whether each year numbers its children anew, so that only the latest can be looked at.</summary>
    public bool IsNumberedAnew { get; init; }

    public IReadOnlyList<Fact> BirthDates { get; init; } = [];

    public IReadOnlyList<Fact> Sexes { get; init; } = [];

    public IReadOnlyList<Fact> Ethnicities { get; init; } = [];

    public IReadOnlyList<Fact> Upns { get; init; } = [];

    public static Numbering Care { get; } =
        new("SSDA903", Return.Ssda903, HasOwnNumbers: true)
        {
            BirthDates = [new(HeaderTable.Table, HeaderTable.BirthDate)],
            Sexes = [new(HeaderTable.Table, HeaderTable.Sex)],
            Ethnicities = [new(HeaderTable.Table, HeaderTable.Ethnicity)],
            Upns = [new(HeaderTable.Table, HeaderTable.Upn)],
        };

    public static Numbering InNeed { get; } =
        new("the children in need census", Return.ChildrenInNeed, HasOwnNumbers: true)
        {
            BirthDates = [new(ChildIdentifiersTable.Table, ChildIdentifiersTable.BirthDate)],
            Sexes = [new(ChildIdentifiersTable.Table, ChildIdentifiersTable.Sex)],
            Ethnicities = [new(ChildCharacteristicsTable.Table, ChildCharacteristicsTable.Ethnicity)],
            Upns = [new(ChildIdentifiersTable.Table, ChildIdentifiersTable.Upn)],
        };

    /// <summary>The lists of children's services; that of adopters numbers adults.</summary>
    public static Numbering Lists { get; } =
        new("Annex A", Return.AnnexA, HasOwnNumbers: true)
        {
            BirthDates = InLists("Date of Birth"),
            Sexes = InLists("Gender"),
            Ethnicities = InLists("Ethnicity"),
        };

    /// <summary>The two SEND lists, which have a numbering of their own.</summary>
    public static Numbering SendLists { get; } =
        new("Annex A's SEND lists", Return.AnnexA, HasOwnNumbers: false)
        {
            BirthDates =
            [
                new(PlanListTable.Table, PlanListTable.BirthDate),
                new(SupportListTable.Table, SupportListTable.BirthDate),
            ],
            Sexes =
            [
                new(PlanListTable.Table, PlanListTable.Gender),
                new(SupportListTable.Table, SupportListTable.Gender),
            ],
            Ethnicities =
            [
                new(PlanListTable.Table, PlanListTable.Ethnicity),
                new(SupportListTable.Table, SupportListTable.Ethnicity),
            ],
            Upns = [new(PlanListTable.Table, PlanListTable.Upn), new(SupportListTable.Table, SupportListTable.Upn)],
        };

    public static Numbering Plans { get; } =
        new("SEN2", Return.Sen2, HasOwnNumbers: false)
        {
            IsNumberedAnew = true,
            BirthDates = [new(Sen2PersonTable.Table, Sen2PersonTable.BirthDate)],
            Sexes = [new(Sen2PersonTable.Table, Sen2PersonTable.Sex)],
            Ethnicities = [new(Sen2PersonTable.Table, Sen2PersonTable.Ethnicity)],
            Upns = [new(Sen2PersonTable.Table, Sen2PersonTable.Upn)],
        };

    public static Numbering Rolls { get; } =
        new("the school census", Return.SchoolCensus, HasOwnNumbers: false)
        {
            BirthDates = [new(PupilOnRollTable.Table, PupilOnRollTable.BirthDate)],
            Sexes = [new(PupilOnRollTable.Table, PupilOnRollTable.Sex)],
            Ethnicities = [new(PupilOnRollTable.Table, PupilOnRollTable.Ethnicity)],
            Upns = [new(PupilOnRollTable.Table, PupilOnRollTable.Upn)],
        };

    /// <summary>In the order in which a disagreement is told: on the row of the former, naming the latter's.</summary>
    public static IReadOnlyList<Numbering> All { get; } = [Care, InNeed, Lists, SendLists, Plans, Rolls];

    private static IReadOnlyList<Fact> InLists(string column) =>
        [
            .. from table in Return.AnnexA.Tables
            where table.KnownBy is "Child Unique ID"
            from each in table.Columns
            where each.Name == column
            select new Fact(table, each),
        ];
}

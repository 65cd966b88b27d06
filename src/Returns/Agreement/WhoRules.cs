using Headwater.Returns.AnnexA;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Who a child is, as each return tells it.</summary>
internal static class WhoRules
{
    private static readonly IReadOnlyList<Return> Any =
    [
        Return.Ssda903,
        Return.ChildrenInNeed,
        Return.AnnexA,
        Return.Sen2,
        Return.SchoolCensus,
    ];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR01",
            Any,
            "Two returns give the child different dates of birth",
            "See a document that proves the date, and put it right in the system where it is wrong."
        )
        {
            AnyTwo = true,
            Find = Alike(
                register => register.BirthDates,
                (line, column) => line.Day(column) is { } day ? $"{day:O}" : null
            ),
            Fails = """
                Header DOB=01/06/2012
                Sen2Person personbirthdate=2012-Jan-06_00:00:00
                """,
            Passes = """
                Header DOB=01/06/2012
                Sen2Person personbirthdate=2012-Jun-01_00:00:00
                """,
        },
        new(
            "AGR02",
            Any,
            "Two returns give the child different sexes",
            "Ask the family or the school, and put it right in the system where it is wrong."
        )
        {
            AnyTwo = true,
            Find = Alike(register => register.Sexes, (line, column) => Sex(line[column])),
            Fails = """
                Header SEX=M
                PupilOnRoll Sex=F
                """,
            Passes = """
                Header SEX=M
                PupilOnRoll Sex=male
                Sen2Person sex=U
                """,
        },
        new(
            "AGR03",
            Any,
            "Two returns put the child in different ethnic groups",
            "Ethnic group is what the child or family says: ask them, and record the answer in both systems."
        )
        {
            AnyTwo = true,
            Severity = Severity.Query,
            Find = Alike(register => register.Ethnicities, (line, column) => Group(line[column])),
            Fails = """
                ChildIdentifiers
                ChildCharacteristics Ethnicity=BCRB
                CareList Ethnicity=a)_White
                """,
            Passes = """
                ChildIdentifiers
                ChildCharacteristics Ethnicity=BCRB
                CareList Ethnicity=d)_Black_or_black_British
                Header ETHNIC=NOBT
                """,
        },
        new(
            "AGR04",
            Any,
            "Two returns give the child different ethnic codes within one group",
            "Ask the child or family which they mean, and record it in both systems."
        )
        {
            AnyTwo = true,
            Severity = Severity.Query,
            Find = WithinGroup,
            Fails = """
                Header ETHNIC=BCRB
                PupilOnRoll Ethnicity=BAFR
                """,
            Passes = """
                Header ETHNIC=BCRB
                PupilOnRoll Ethnicity=WBRI
                """,
        },
        new(
            "AGR05",
            [Return.Ssda903, Return.ChildrenInNeed],
            "Two returns give the child different UPNs",
            "Ask the child's school for the number, and put it right in social care's system."
        )
        {
            Find = Upns,
            Fails = """
                Header UPN=A950000178301
                ChildIdentifiers UPN=B801200005001
                """,
            Passes = """
                Header UPN=A950000178301
                ChildIdentifiers UPN=a950000178301
                """,
        },
    ];

    /// <summary>Compares what every two registers say of the children whom both have.</summary>
    /// <param name="said">What a row says; null where it says nothing that could disagree.</param>
    private static Action<Together, Disagreements> Alike(
        Func<Numbering, IReadOnlyList<Fact>> facts,
        Func<Line, Column, string?> said
    ) =>
        (together, found) =>
        {
            foreach (var (one, other) in Pairs(together))
            {
                var ties = together.Between(one, other);
                if (ties.Doubt is { } doubt)
                    found.Notes.Add(doubt);
                foreach (var pair in together.Pairs(one, other))
                    Compare(pair, facts(one), facts(other), said, found);
            }
        };

    private static void Compare(
        (Child One, Child Other) pair,
        IReadOnlyList<Fact> facts,
        IReadOnlyList<Fact> otherFacts,
        Func<Line, Column, string?> said,
        Disagreements found
    )
    {
        foreach (var (line, column) in People.Rows(facts, pair.One))
        {
            if (said(line, column) is not { } here)
                continue;
            foreach (var (otherLine, otherColumn) in People.Rows(otherFacts, pair.Other))
                if (said(otherLine, otherColumn) is { } there)
                    found.Compare(
                        here == there,
                        Place.Of(pair.One, line, column),
                        Place.Of(pair.Other, otherLine, otherColumn)
                    );
        }
    }

    private static void WithinGroup(Together together, Disagreements found)
    {
        foreach (var (one, other) in Pairs(together))
        foreach (var pair in together.Pairs(one, other))
        foreach (
            var (line, column) in People.Rows(one.Ethnicities, pair.One).Where(row => IsCode(row.Line[row.Column]))
        )
        foreach (var (otherLine, otherColumn) in People.Rows(other.Ethnicities, pair.Other))
        {
            if (IsCode(otherLine[otherColumn]) && Group(line[column]) is { } group)
                found.Compare(
                    line[column] == otherLine[otherColumn] || group != Group(otherLine[otherColumn]),
                    Place.Of(pair.One, line, column),
                    Place.Of(pair.Other, otherLine, otherColumn)
                );
        }
    }

    private static void Upns(Together together, Disagreements found)
    {
        var ties = together.Between(Numbering.Care, Numbering.InNeed);
        if (ties.Doubt is { } doubt)
            found.Notes.Add(doubt);
        foreach (
            var pair in together.Pairs(Numbering.Care, Numbering.InNeed).Where(pair => pair.One.Key == pair.Other.Key)
        )
            Compare(
                pair,
                Numbering.Care.Upns,
                Numbering.InNeed.Upns,
                (line, column) => line[column].Length is 13 ? line[column] : null,
                found
            );
    }

    private static IEnumerable<(Numbering One, Numbering Other)> Pairs(Together together) =>
        from one in Numbering.All.Index()
        from other in Numbering.All.Index()
        where one.Index < other.Index && together.Has(one.Item) && together.Has(other.Item)
        select (one.Item, other.Item);

    // The lists' own codes know the spellings of all other returns; neither and not stated disagree with nothing.
    private static string? Sex(string written) =>
        ListCodes.Gender.Find(written)?.Value is ['a' or 'b', ..] sex ? sex : null;

    private static bool IsCode(string written) => written.Length is 4 && Group(written) is not null;

    // A group not stated is no other group.
    private static string? Group(string written) =>
        ListCodes.Ethnicity.Find(written)?.Value is { } group && !group.StartsWith('f') ? group : null;
}

using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.SchoolCensus.PupilOnRollTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SchoolCensus.Rules;

/// <summary>Our own rules on who is on a roll: each pupil once, at one main school, under one number. Nobody publishes any for authorities.</summary>
internal static class RollRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SCC01",
            Always,
            [PupilOnRollTable.Table],
            [Upn],
            "The pupil stands twice on the roll of one school in one census",
            "Ask the school to take one of the two out. If they are two pupils, one has the other's UPN.",
            EachCensus(lines => lines.Alike(line => line.At(Urn)))
        )
        {
            Fails = """
                PupilOnRoll
                PupilOnRoll
                """,
            Passes = """
                PupilOnRoll
                PupilOnRoll ReferenceDate=02/10/2025
                PupilOnRoll URN=100002 EnrolStatus=S
                """,
        },
        PupilRules.TwoBirthDates("SCC02", PupilOnRollTable.Table, BirthDate),
        new(
            "SCC03",
            Always,
            [PupilOnRollTable.Table],
            [Sex],
            "Other rows with this UPN give another sex",
            "Ask the school which is right, and mend the others.",
            EachChild(child =>
                child.HasOwnNumber
                    ? child[PupilOnRollTable.Table]
                        .AgainstMost(line => line.Code(Sex) is "M" or "F" ? (char?)line.Code(Sex)[0] : null)
                    : []
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                PupilOnRoll Sex=F
                PupilOnRoll Sex=M ReferenceDate=02/10/2025
                """,
            Passes = """
                PupilOnRoll Sex=F
                PupilOnRoll Sex=female ReferenceDate=02/10/2025
                PupilOnRoll Sex=U ReferenceDate=22/05/2025
                """,
        },
        new(
            "SCC04",
            Always,
            [PupilOnRollTable.Table],
            [Upn],
            "One child is on a roll under two UPNs in one census",
            "Name, date of birth, sex and postcode are the same. Find which number is right and ask the schools to use it, with the other as former UPN.",
            Whole(UnderTwoNumbers)
        )
        {
            Severity = Severity.Query,
            Fails = """
                PupilOnRoll
                PupilOnRoll UPN=B801200005001 URN=100002
                """,
            Passes = """
                PupilOnRoll
                PupilOnRoll UPN=B801200005001 Forename=Twin
                PupilOnRoll URN=100002 EnrolStatus=S
                """,
        },
        new(
            "SCC05",
            Always,
            [PupilOnRollTable.Table],
            [EnrolStatus],
            "Two schools each say that they are the pupil's only or main school",
            "Ask both schools. If the pupil moved, the school that they left takes them off its roll; if they go to both, one registers them as subsidiary (S).",
            EachCensus(lines =>
                lines.Where(line => line.Code(EnrolStatus) is "C" or "M").ToList() is { Count: > 1 } claimed
                && claimed.Select(line => line.At(Urn)).Distinct().Count() > 1
                    ? claimed
                    : []
            )
        )
        {
            Fails = """
                PupilOnRoll EnrolStatus=C
                PupilOnRoll EnrolStatus=M URN=100002
                """,
            Passes = """
                PupilOnRoll EnrolStatus=M
                PupilOnRoll EnrolStatus=S URN=100002
                PupilOnRoll EnrolStatus=C URN=100002 ReferenceDate=02/10/2025
                """,
        },
        new(
            "SCC06",
            Always,
            [PupilOnRollTable.Table],
            [EnrolStatus],
            "The school says it is the pupil's only one, but another school has them as subsidiary",
            "If the pupil is registered at both, the main school says so (M); if they left the other, it takes them off its roll.",
            EachCensus(lines =>
                lines.Any(line => line.Code(EnrolStatus) is "S")
                    ? lines.Where(line => line.Code(EnrolStatus) is "C")
                    : []
            )
        )
        {
            Fails = """
                PupilOnRoll EnrolStatus=C
                PupilOnRoll EnrolStatus=S URN=100002
                """,
            Passes = """
                PupilOnRoll EnrolStatus=M
                PupilOnRoll EnrolStatus=S URN=100002
                """,
        },
        new(
            "SCC07",
            Always,
            [PupilOnRollTable.Table],
            [EnrolStatus],
            "The pupil is registered as subsidiary here, and no other school in these files has them on its roll",
            "Ask the school where the main registration is. A pupil whose main school closed or took them off has to be registered here alone (C).",
            EachChild(child =>
                child.HasOwnNumber && child[PupilOnRollTable.Table].Any(line => line.Code(EnrolStatus) is "S")
                    ? child[PupilOnRollTable.Table]
                        .GroupBy(line => line.Day(ReferenceDate))
                        .Where(census => census.All(line => line.Code(EnrolStatus) is "S"))
                        .SelectMany(census => census)
                    : []
            )
        )
        {
            Severity = Severity.Query,
            Fails = "PupilOnRoll EnrolStatus=S",
            Passes = """
                PupilOnRoll EnrolStatus=S
                PupilOnRoll EnrolStatus=M URN=100002
                """,
        },
        new(
            "SCC08",
            Always,
            [PupilOnRollTable.Table],
            [Upn],
            "A pupil on a roll has no UPN, but a code for one not known",
            "Every pupil on the roll of a maintained school or academy has a UPN. Ask the school to find the pupil's own, or to give a temporary one until it is found.",
            Each(PupilOnRollTable.Table, line => line[Upn] is ['U', 'N', _])
        )
        {
            Fails = "PupilOnRoll UPN=UN3",
            Passes = "PupilOnRoll UPN=B801200005001",
        },
        new(
            "SCC09",
            Always,
            [PupilOnRollTable.Table],
            [FormerUpn, Upn],
            "The former UPN is the pupil's present one",
            "Leave the former UPN blank unless the pupil had another number at this school.",
            Each(PupilOnRollTable.Table, line => line.IsFilled(FormerUpn) && line[FormerUpn] == line[Upn])
        )
        {
            Fails = "PupilOnRoll FormerUPN=A950000178301",
            Passes = "PupilOnRoll FormerUPN=B801200005001",
        },
    ];

    /// <summary>For each pupil with several rows in one census, those that break the rule.</summary>
    private static Finder EachCensus(Func<IReadOnlyList<Line>, IEnumerable<Line>> rows) =>
        EachChild(child =>
            child.HasOwnNumber ? child[PupilOnRollTable.Table].OnOneDay(ReferenceDate).SelectMany(rows) : []
        );

    private static IEnumerable<Line> UnderTwoNumbers(ReturnYear year)
    {
        // Years of censuses hold a million rows: only those are compared in full whose pupil looks like another one.
        var looksLike = new Dictionary<int, int>();
        var suspects = new HashSet<int>();
        foreach (var line in year.All(PupilOnRollTable.Table))
        {
            if (line.Day(BirthDate) is null || line.IsBlank(Postcode))
                continue;
            var look = Look(line).GetHashCode();
            if (looksLike.TryAdd(look, line.Child) || looksLike[look] == line.Child)
                continue;
            suspects.Add(line.Child);
            suspects.Add(looksLike[look]);
        }

        return suspects.Count is 0
            ? []
            : year.All(PupilOnRollTable.Table)
                .Where(line => suspects.Contains(line.Child))
                .Where(line => line.Day(BirthDate) is not null && line.IsFilled(Postcode))
                .GroupBy(line => (line.Day(ReferenceDate), Look(line)))
                .Where(same => same.Select(line => line.Child).Distinct().Skip(1).Any())
                .SelectMany(same => same);
    }

    private static (string, string, DateOnly?, string, string) Look(Line line) =>
        (
            line[Surname],
            line[Forename],
            line.Day(BirthDate),
            line.Code(Sex),
            line[Postcode].Replace(" ", "", StringComparison.Ordinal)
        );
}

using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Sen2.Sen2PersonTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>Our own rules on who is in the return.</summary>
internal static class Sen2PersonRules
{
    /// <summary>A plan may last to the end of the school year in which the person turns 25: Children and Families Act 2014, section 46.</summary>
    private const int OldestAge = 25;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SEN01",
            Always,
            [Sen2PersonTable.Table],
            [PersonId],
            "Two rows have the same number for the person",
            "Keep one row for each person; requests and plans of both would be mixed up.",
            Whole(year => year.All(Sen2PersonTable.Table).Alike(line => line[PersonId]))
        )
        {
            Fails = """
                Sen2Person
                Sen2Person forename=Other
                """,
            Passes = """
                Sen2Person
                Sen2Person persontableid=2 upn=B801200005001
                """,
        },
        new(
            "SEN02",
            Always,
            [Sen2PersonTable.Table],
            [Upn],
            "Two people have the same UPN",
            "If they are one child, join the two records. If not, one has the other's number: ask the school.",
            Whole(year =>
                year.All(Sen2PersonTable.Table).Where(line => line[Upn].Length is 13).Alike(line => line[Upn])
            )
        )
        {
            Fails = """
                Sen2Person
                Sen2Person persontableid=2
                """,
            Passes = """
                Sen2Person
                Sen2Person persontableid=2 upn=_ upnunknown=UN3
                Sen2Person persontableid=3 upn=_ upnunknown=UN3
                """,
        },
        new(
            "SEN03",
            Always,
            [Sen2PersonTable.Table],
            [BirthDate],
            "The person was born after census day",
            "Check the year of the birth date.",
            Whole(year => year.All(Sen2PersonTable.Table).Where(line => line.Day(BirthDate) > year.CensusDay))
        )
        {
            Fails = "Sen2Person personbirthdate=2026-Jan-16_00:00:00",
            Passes = "Sen2Person personbirthdate=2026-Jan-15_00:00:00",
        },
        new(
            "SEN04",
            Always,
            [Sen2PersonTable.Table, Sen2RequestsTable.Table, Sen2ActivePlansTable.Table],
            [BirthDate],
            "A plan is in force for somebody who turned 25 in an earlier school year",
            "A plan lasts to the end of the school year of the 25th birthday at most. Check the birth date; else say when and why the plan ceased.",
            Whole(year =>
                year.All(Sen2PersonTable.Table)
                    .Where(line =>
                        line.AgeOn(new DateOnly(year.Year - 1, 8, 31), BirthDate) >= OldestAge
                        && year.Under(line[PersonId], Sen2RequestsTable.Table)
                            .Any(request =>
                                year.Under(request[Sen2RequestsTable.RequestId], Sen2ActivePlansTable.Table).Count > 0
                            )
                    )
            )
        )
        {
            Fails = "Sen2Person personbirthdate=2000-Aug-31_00:00:00",
            Passes = "Sen2Person personbirthdate=2000-Sep-01_00:00:00",
        },
        new(
            "SEN05",
            Always,
            [Sen2PersonTable.Table],
            [Upn, NoUpn],
            "There is neither a UPN nor a reason why there is none",
            "Ask the school for the number; for somebody who has none, give the reason.",
            Each(Sen2PersonTable.Table, line => line.IsBlank(Upn) && line.IsBlank(NoUpn))
        )
        {
            Fails = "Sen2Person upn=_",
            Passes = "Sen2Person upn=_ upnunknown=UN1",
        },
        new(
            "SEN06",
            Always,
            [Sen2PersonTable.Table],
            [NoUpn, Upn],
            "There is a UPN, and a reason why there is none",
            "Take the reason out where the number is right.",
            Each(Sen2PersonTable.Table, line => line[Upn].Length is 13 && line.IsFilled(NoUpn))
        )
        {
            Fails = "Sen2Person upnunknown=UN1",
            Passes = "Sen2Person upnunknown=_",
        },
        new(
            "SEN07",
            Always,
            [Sen2RequestsTable.Table, Sen2PersonTable.Table],
            [Sen2RequestsTable.Received],
            "The request came before the person was born",
            "One of the two days is mistyped; mend it on the record.",
            Whole(year =>
            {
                var people = year.ById(Sen2PersonTable.Table, PersonId);
                return year.All(Sen2RequestsTable.Table)
                    .Where(line =>
                        people.TryGetValue(line[Sen2RequestsTable.PersonId], out var person)
                        && line.Day(Sen2RequestsTable.Received) < person.Day(BirthDate)
                    );
            })
        )
        {
            Fails = "Sen2Requests receiveddate=2012-May-31_00:00:00",
            Passes = "Sen2Requests receiveddate=2012-Jun-01_00:00:00",
        },
    ];
}

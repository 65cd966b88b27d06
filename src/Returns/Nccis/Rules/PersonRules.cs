using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on who a young person is: numbers, age, and one record for each.</summary>
internal static class PersonRules
{
    private const int LastWithoutPlan = 13;
    private const int LastWithPlan = 21;

    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            1,
            [PersonId],
            "The young person's number is not 13 digits long",
            "It is the three digits of the database and then ten of the person's own, filled up with noughts in front.",
            Each(Table, line => !AreDigits(line[PersonId], 13)),
            fails: """
            NccisPerson YoungPersonsID=999000000001
            NccisPerson YoungPersonsID=999000000000X UniqueLearnerNo=_ GivenName=Other
            """,
            passes: "NccisPerson YoungPersonsID=9990000000002"
        ),
        Make(
            9,
            [BirthDate],
            "The person is past the school year in which they became 25",
            "Check the year of the birth date; if it is right, they are no longer part of the return.",
            Each(
                Table,
                (line, child) =>
                    line.YearGroup(child.Year) > LastWithPlan && line.Code(NccisPersonTable.Cohort) is not "A"
            ),
            fails: "NccisPerson DOB=1999-08-31 SENDFlag=Y",
            passes: "NccisPerson DOB=1999-09-01 SENDFlag=Y"
        ),
        Make(
            10,
            [BirthDate],
            "The person is not yet in the last year of school",
            "Check the year of the birth date; if it is right, they are not part of the return yet.",
            Each(Table, (line, child) => line.YearGroup(child.Year) < NccisReading.Year11),
            fails: "NccisPerson DOB=2010-09-01 ActivityCode=110 IntendedDestinationYr11=111",
            passes: "NccisPerson DOB=2010-08-31 ActivityCode=110 IntendedDestinationYr11=111"
        ),
        Make(
            30,
            [LearnerNumber],
            "The unique learner number is not ten digits, of which the first is not 0",
            "Look it up, or leave it blank: a wrong one joins two people.",
            Each(
                Table,
                line =>
                    line.IsFilled(LearnerNumber)
                    && (!AreDigits(line[LearnerNumber], 10) || line[LearnerNumber] is ['0', ..])
            ),
            fails: """
            NccisPerson UniqueLearnerNo=100000001
            NccisPerson YoungPersonsID=9990000000002 GivenName=Other UniqueLearnerNo=0000000001
            """,
            passes: "NccisPerson UniqueLearnerNo=_"
        ),
        Make(
            37,
            [EarlierId],
            "The earlier number of the young person is not 13 digits long",
            "Give it whole, with the three digits of the other database in front.",
            Each(Table, line => line.IsFilled(EarlierId) && !AreDigits(line[EarlierId], 13)),
            fails: "NccisPerson PreviousYPIDIdentifier=123",
            passes: "NccisPerson PreviousYPIDIdentifier=9980000000001"
        ),
        Make(
            40,
            [HasPlan, BirthDate],
            "The person is 18 or over at the start of the school year, and has no plan",
            "Say that there is a plan if there is one. Without one, the return ends with the year after year 12.",
            Each(
                Table,
                (line, child) =>
                    line.YearGroup(child.Year) is > LastWithoutPlan and <= LastWithPlan && !line.Says(HasPlan)
            ),
            fails: "NccisPerson DOB=2007-08-31",
            passes: "NccisPerson DOB=2007-09-01",
            Severity.Query
        ),
        Make(
            902,
            [PersonId],
            "The young person stands in the file twice",
            "If both are one person, keep one record; if they are two, one has been given the other's number.",
            Whole(year =>
                year.All(Table)
                    .Where(line => line.IsFilled(PersonId))
                    .Alike(line => $"{line.File} {line[PersonId]} {line.Code(Characteristic)}")
            ),
            fails: """
            NccisPerson
            NccisPerson DateVerified=2026-02-01
            """,
            passes: """
            NccisPerson
            NccisPerson CharacteristicCode=110
            """
        ),
        Make(
            907,
            [LearnerNumber],
            "Two young people have one unique learner number",
            "Find whose it is; leave it blank for the other until theirs is known.",
            Whole(year =>
                year.All(Table)
                    .Where(line => line.IsFilled(LearnerNumber) && line.Code(NccisPersonTable.Cohort) is not "M")
                    .GroupBy(line => (line.File, line[LearnerNumber]))
                    .Where(same => same.Select(line => line[PersonId]).Distinct().Skip(1).Any())
                    .SelectMany(same => same)
            ),
            fails: """
            NccisPerson
            NccisPerson YoungPersonsID=9990000000002 GivenName=Other
            """,
            passes: """
            NccisPerson
            NccisPerson YoungPersonsID=9990000000002 GivenName=Other CohortStatus=M
            """
        ),
        Make(
            908,
            [FamilyName, GivenName, BirthDate],
            "Another record has the same names and the same date of birth",
            "If both are one person, merge the records.",
            Whole(year =>
                year.All(Table)
                    .Where(line => line.Day(BirthDate) is not null && line.IsFilled(FamilyName))
                    .GroupBy(line => (line.File, line[GivenName], line[FamilyName], line.Day(BirthDate)))
                    .Where(same => same.Select(line => line[PersonId]).Distinct().Skip(1).Any())
                    .SelectMany(same => same)
            ),
            fails: """
            NccisPerson
            NccisPerson YoungPersonsID=9990000000002 UniqueLearnerNo=1000000002
            """,
            passes: """
            NccisPerson
            NccisPerson YoungPersonsID=9990000000002 UniqueLearnerNo=1000000002 DOB=2008-12-02
            """,
            Severity.Query
        ),
    ];

    internal static bool AreDigits(string text, int count) => text.Length == count && text.All(char.IsAsciiDigit);
}

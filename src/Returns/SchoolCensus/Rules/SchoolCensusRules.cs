using Headwater.Returns.Rules;

namespace Headwater.Returns.SchoolCensus.Rules;

/// <summary>Our own rules of the school census, as an authority sees it: the rolls of all its schools together.</summary>
public static class SchoolCensusRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [.. RollRules.All, .. CensusDayRules.All, .. NeedAndAbsenceRules.All];

    /// <summary>A clean row of each table; those that begin with "row" make the clean return.</summary>
    public const string Clean = """
        row PupilOnRoll ReferenceDate=15/01/2026 LEA=999 URN=100001 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2016 Sex=F Ethnicity=WBRI PostCode=AA1_1AA NCyearActual=5 EnrolStatus=C EntryDate=02/09/2020 PartTime=N SENprovision=N FSMeligible=N TermlySessionsPossible=140 TermlySessionsAuthorised=4 TermlySessionsUnauthorised=2
        row PupilNoLongerOnRoll ReferenceDate=15/01/2026 LEA=999 URN=100001 UPN=H243278544154 Surname=Family Forename=Other DOB=01/06/2015 Sex=M PostCode=AA1_1AA EntryDate=02/09/2019 LeavingDate=19/12/2025 NCyearLeaving=6
        """;
}

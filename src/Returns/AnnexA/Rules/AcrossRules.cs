using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>Our own rules on lists that must agree with one another, and on cells of a row that must.</summary>
internal static class AcrossRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotInNeed(
            "AXA0790",
            ProtectionListTable.Table,
            "A child with a protection plan is not in the list of children in need"
        ),
        NotInNeed("AXA0890", CareListTable.Table, "A child looked after is not in the list of children in need"),
        OtherBirthDate("AXA0791", ProtectionListTable.Table, ProtectionListTable.BirthDate),
        OtherBirthDate("AXA0891", CareListTable.Table, CareListTable.BirthDate),
        new(
            "AXA0592",
            Always,
            [EnquiryListTable.Table],
            [EnquiryListTable.LedToPlan, EnquiryListTable.ConferenceOn],
            "A conference led to a plan, but its day is not given",
            "Give the day of the conference, or take out what it led to.",
            Each(
                EnquiryListTable.Table,
                line =>
                    Says(line, EnquiryListTable.LedToPlan, ListCodes.YesNoUnknown, "Y")
                    && line.IsBlank(EnquiryListTable.ConferenceOn)
            )
        )
        {
            Fails = """
                EnquiryList DidTheInitialChildProtectionConferenceResultInAChildProtectionPlan=Yes DateOfInitialChildProtectionConference=
                """,
            Passes = """
                EnquiryList DidTheInitialChildProtectionConferenceResultInAChildProtectionPlan=No DateOfInitialChildProtectionConference=
                """,
        },
        new(
            "AXA0593",
            Always,
            [EnquiryListTable.Table],
            [EnquiryListTable.ConferenceUnnecessary, EnquiryListTable.ConferenceOn],
            "A conference was held that is said to have been unnecessary",
            "Say that it was necessary, or take out its day.",
            Each(
                EnquiryListTable.Table,
                line =>
                    Says(line, EnquiryListTable.ConferenceUnnecessary, ListCodes.YesNo, "Y")
                    && line.IsFilled(EnquiryListTable.ConferenceOn)
            )
        )
        {
            Severity = Severity.Query,
            Fails = "EnquiryList WasAnInitialChildProtectionConferenceDeemedUnnecessary=True",
            Passes = """
                EnquiryList WasAnInitialChildProtectionConferenceDeemedUnnecessary=True DateOfInitialChildProtectionConference=
                EnquiryList WasAnInitialChildProtectionConferenceDeemedUnnecessary=N
                """,
        },
        new(
            "AXA0694",
            Always,
            [ChildInNeedListTable.Table],
            [ChildInNeedListTable.Status, ChildInNeedListTable.Ended],
            "The case is closed, but the day on which it closed is not given",
            "Give the day on which the case closed, or the status that it has now.",
            Each(
                ChildInNeedListTable.Table,
                line =>
                    Says(line, ChildInNeedListTable.Status, ListCodes.Status, "e) Closed episode")
                    && line.IsBlank(ChildInNeedListTable.Ended)
            )
        )
        {
            Fails = "ChildInNeedList CaseStatus=Closed",
            Passes = "ChildInNeedList CaseStatus=Closed CINClosureDate=01/03/2026 ReasonForClosure=RC7",
        },
        new(
            "AXA0695",
            Always,
            [ChildInNeedListTable.Table],
            [ChildInNeedListTable.Status, ChildInNeedListTable.Ended],
            "The case has a day on which it closed, but its status is not that of a closed one",
            "Set the status to closed; if the case was opened again, take out the day.",
            Each(
                ChildInNeedListTable.Table,
                line =>
                    line.IsFilled(ChildInNeedListTable.Status)
                    && line.IsFilled(ChildInNeedListTable.Ended)
                    && !Says(line, ChildInNeedListTable.Status, ListCodes.Status, "e) Closed episode")
            )
        )
        {
            Fails = "ChildInNeedList CaseStatus=CIN CINClosureDate=01/03/2026 ReasonForClosure=RC7",
            Passes = "ChildInNeedList CaseStatus=e) CINClosureDate=01/03/2026 ReasonForClosure=RC7",
        },
        new(
            "AXA0896",
            Always,
            [CareListTable.Table],
            [CareListTable.InterviewAccepted, CareListTable.InterviewOffered],
            "A return interview was accepted that was not offered",
            "If the child was spoken to, the interview was offered: say so.",
            Each(
                CareListTable.Table,
                line =>
                    Says(line, CareListTable.InterviewAccepted, ListCodes.YesNo, "Y")
                    && Says(line, CareListTable.InterviewOffered, ListCodes.YesNo, "N")
            )
        )
        {
            Fails =
                "CareList WasTheChildOfferedAReturnInterviewAfterTheirLastMissingEpisodeYN=N DidTheChildAcceptAReturnInterviewAfterTheirLastMissingEpisodeYN=Y",
            Passes =
                "CareList WasTheChildOfferedAReturnInterviewAfterTheirLastMissingEpisodeYN=N DidTheChildAcceptAReturnInterviewAfterTheirLastMissingEpisodeYN=N",
        },
    ];

    private static Rule NotInNeed(string code, Table table, string message) =>
        new(
            code,
            Always,
            [table, ChildInNeedListTable.Table],
            [table.Columns[0]],
            message,
            "Every child with a plan or in care is in need: find why the list of children in need leaves the child out. Check that both lists use the same number.",
            EachChild(child => child[ChildInNeedListTable.Table].Count is 0 ? child[table] : [])
        )
        {
            Fails = $"{table.Name} ChildUniqueID=A200",
            Passes = $"{table.Name} ChildUniqueID=A100",
        };

    private static Rule OtherBirthDate(string code, Table table, Column birthDate) =>
        new(
            code,
            Always,
            [table, ChildInNeedListTable.Table],
            [birthDate],
            "The child has another date of birth in the list of children in need",
            "Find which is right and mend the record; two children may share a number.",
            Each(
                table,
                (line, child) =>
                    line.Day(birthDate) is { } born
                    && child[ChildInNeedListTable.Table]
                        .Any(other => other.Day(ChildInNeedListTable.BirthDate) is { } told && told != born)
            )
        )
        {
            Fails = $"{table.Name} DateOfBirth=02/06/2016",
            Passes = $"{table.Name} DateOfBirth=01/06/2016",
        };

    private static bool Says(Line line, Column column, Codes.CodeList codes, string code) =>
        codes.Find(line[column])?.Value == code;
}

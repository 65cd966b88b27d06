using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>A school's census as its XML file: an element for each pupil, with all that is told of the pupil within.</summary>
/// <remarks>Items are found by their names, at whatever depth a term's layout puts them.</remarks>
internal static class SchoolCensusXml
{
    private static readonly Dictionary<string, string> Head = new()
    {
        ["schoolcensustableid"] = "=1",
        ["name"] = "~Name",
    };

    private static readonly Dictionary<string, string> OfSchool = new()
    {
        ["schooltableid"] = "=1",
        ["schoolcensustableid"] = "=1",
        ["phoneno"] = "~PhoneNo|~TelephoneNo",
        ["type"] = "~Type|~SchoolType",
        ["highestncyeargroup"] = "~HighestNCyearGroup|~HighestNCyear",
        ["lowestncyeargroup"] = "~LowestNCyearGroup|~LowestNCyear",
    };

    private static readonly Dictionary<string, string> OfPupil = new()
    {
        ["pupilonrolltableid"] = "@",
        ["pupilnolongeronrolltableid"] = "@",
        ["schoolcensustableid"] = "=1",
        ["sex"] = "~Sex|~Gender",
        ["termlysessionspossible"] = "~TermlySessionsPossible|~TermlyAttendance/~SessionsPossible",
        ["summerhalfterm2sessionspossible"] =
            "~SummerHalfTerm2SessionsPossible|~SummerHalfTerm2Attendance/~SessionsPossible",
    };

    // What belongs to a pupil points at the pupil's own number.
    private static readonly Dictionary<string, string> Under = new()
    {
        ["pupilonrolltableid"] = "@PupilOnRoll",
        ["pupilnolongeronrolltableid"] = "@PupilNoLongerOnRoll",
        ["uniquepropertyreferencenumber"] = "UniquePropertyReferenceNumber|UPRN",
        ["sessions"] = "AbsenceSessions|Sessions",
        ["reason1"] = "~Reason1|~ExclusionReason1|~Reason",
        ["reason2"] = "~Reason2|~ExclusionReason2",
        ["reason3"] = "~Reason3|~ExclusionReason3",
        ["programmeaimsonrolltableid"] = "@ProgrammeAim",
        ["programmeaimsoffrolltableid"] = "@ProgrammeAim",
        ["learningaimsonrolltableid"] = "@LearningAim",
        ["learningaimsoffrolltableid"] = "@LearningAim",
    };

    public static XmlShape Shape { get; } =
        new(
            "Message",
            new XmlRecord("Header", new XmlRows(CensusTables.Census, "", Head) { IsDeep = true }),
            new XmlRecord("~SchoolCharacteristics", new XmlRows(CensusTables.School, "", OfSchool) { IsDeep = true }),
            new XmlRecord(
                "~PupilOnRoll",
                [
                    new(PupilTables.OnRoll, "", OfPupil) { IsDeep = true },
                    new(HomeTables.Addresses, "~[PostCode]", Under),
                    new(HomeTables.FreeMeals, "~[FSMstartDate]", Under),
                    new(HomeTables.Needs, "~[SENtype]", Under),
                    new(HomeTables.FundingBasis, "~[FundingBasis]", Under),
                    new(AbsenceTables.OnRoll, "~TermlyAttendance/~[AttendanceReason]", Under),
                    new(AbsenceTables.SummerOnRoll, "~SummerHalfTerm2Attendance/~[AttendanceReason]", Under),
                    new(ExclusionTables.OnRoll, "~[Category]", Under),
                    new(ProvisionTables.ArrangedOnRoll, "~[PlacementReason]", Under),
                    new(ProvisionTables.ReasonOnRoll, "~[APreason]", Under),
                    .. Learner("onroll"),
                ]
            ),
            new XmlRecord(
                "~PupilNoLongerOnRoll",
                [
                    new(PupilTables.OffRoll, "", OfPupil) { IsDeep = true },
                    new(HomeTables.AddressesOffRoll, "~[PostCode]", Under),
                    new(AbsenceTables.OffRoll, "~TermlyAttendance/~[AttendanceReason]", Under),
                    new(AbsenceTables.SummerOffRoll, "~SummerHalfTerm2Attendance/~[AttendanceReason]", Under),
                    new(ExclusionTables.OffRoll, "~[Category]", Under),
                    new(ProvisionTables.ArrangedOffRoll, "~[PlacementReason]", Under),
                    new(ProvisionTables.ReasonOffRoll, "~[APreason]", Under),
                    .. Learner("offroll"),
                ]
            )
        )
        {
            Collection = "SchoolCensus",
        };

    private static IEnumerable<XmlRows> Learner(string roll)
    {
        foreach (
            var (table, item) in new[]
            {
                ("learnerfam", "LearnerFAMtype"),
                ("learnersupport", "SupportCode"),
                ("programmeaims", "ProgrammeStartDate"),
                ("learningaims", "LearningStartDate"),
                ("workplaceentity", "WPstartDate"),
            }
        )
        {
            var its = LearnerTables.All.Single(each => each.Name == $"{table}{roll}");
            yield return new(
                its,
                $"~[{item}]",
                new Dictionary<string, string>(Under) { [DownloadedTable.Number(its.Name)] = "@" }
            );
        }
    }
}

using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.AnnexA;
using Headwater.Returns.Attendance;
using Headwater.Returns.EarlyHelp;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Missing;
using Headwater.Returns.Nccis;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Sen2;
using Headwater.Returns.Ssda903;
using Headwater.Returns.YouthJustice;

namespace Headwater.Demo.Faults;

/// <summary>
/// Every fault in the borough's rows with its rate. Identifiers and the pupil census are cleaner than lists that people
/// keep by hand, as they are in life.
/// </summary>
public static class FaultList
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new(PupilOnRollTable.Surname, FaultKind.TypingError, 0.0006),
        new(PupilOnRollTable.Forename, FaultKind.TypingError, 0.0006),
        new(PupilOnRollTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.0004),
        new(PupilOnRollTable.BirthDate, FaultKind.ImpossibleDate, 0.00002),
        new(PupilOnRollTable.EntryDate, FaultKind.Missing, 0.0003),
        new(PupilOnRollTable.Postcode, FaultKind.NoSpace, 0.004),
        new(PupilOnRollTable.Postcode, FaultKind.LowerCase, 0.002),
        new(PupilOnRollTable.SenProvision, FaultKind.LowerCase, 0.0005),
        new(PupilOnRollTable.Ethnicity, FaultKind.Missing, 0.001),
        new(PupilNoLongerOnRollTable.LeavingDate, FaultKind.ImpossibleDate, 0.0004),
        new(PupilNoLongerOnRollTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.0006),
        new(WeeklyMarksTable.MondayMorning, FaultKind.Missing, 0.0004),
        new(WeeklyMarksTable.FridayAfternoon, FaultKind.Missing, 0.0006),
        new(WeeklyMarksTable.TuesdayMorning, FaultKind.LowerCase, 0.0003),
        new(ExclusionTable.Upn, FaultKind.Missing, 0.012),
        new(ExclusionTable.Upn, FaultKind.LowerCase, 0.006),
        new(ExclusionTable.Surname, FaultKind.TypingError, 0.012),
        new(ExclusionTable.Forename, FaultKind.TypingError, 0.010),
        new(ExclusionTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.010),
        new(ExclusionTable.StartDate, FaultKind.ImpossibleDate, 0.002),
        new(ExclusionTable.Category, FaultKind.LowerCase, 0.008),
        new(ExclusionTable.Reason1, FaultKind.LowerCase, 0.006),
        new(ExclusionTable.Reason1, FaultKind.Missing, 0.004),
        new(AlternativePlacementTable.Upn, FaultKind.Missing, 0.03),
        new(AlternativePlacementTable.Surname, FaultKind.TypingError, 0.02),
        new(AlternativePlacementTable.LeavingDate, FaultKind.ImpossibleDate, 0.004),
        new(AlternativePlacementTable.Reason, FaultKind.LowerCase, 0.01),
        new(EarlyHelpEpisodeTable.Surname, FaultKind.TypingError, 0.02),
        new(EarlyHelpEpisodeTable.Forename, FaultKind.TypingError, 0.02),
        new(EarlyHelpEpisodeTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.015),
        new(EarlyHelpEpisodeTable.BirthDate, FaultKind.Missing, 0.008),
        new(EarlyHelpEpisodeTable.Postcode, FaultKind.Missing, 0.02),
        new(EarlyHelpEpisodeTable.Postcode, FaultKind.NoSpace, 0.03),
        new(EarlyHelpEpisodeTable.Ended, FaultKind.ImpossibleDate, 0.003),
        new(YouthJusticeCaseTable.Surname, FaultKind.TypingError, 0.025),
        new(YouthJusticeCaseTable.Forename, FaultKind.TypingError, 0.025),
        new(YouthJusticeCaseTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.012),
        new(YouthJusticeCaseTable.Postcode, FaultKind.Missing, 0.03),
        new(YouthJusticeCaseTable.Outcome, FaultKind.LowerCase, 0.02),
        new(MissingEpisodeTable.Surname, FaultKind.TypingError, 0.02),
        new(MissingEpisodeTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.012),
        new(MissingEpisodeTable.BirthDate, FaultKind.Missing, 0.015),
        new(MissingEpisodeTable.Postcode, FaultKind.LowerCase, 0.05),
        new(MissingEpisodeTable.Returned, FaultKind.ImpossibleDate, 0.003),
        new(PersonTable.Forename, FaultKind.TypingError, 0.006),
        new(PersonTable.Surname, FaultKind.TypingError, 0.006),
        new(PersonTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.005),
        new(ContactsTable.ContactOn, FaultKind.ImpossibleDate, 0.0005),
        new(Returns.SafeguardingDataset.MissingTable.EndedOn, FaultKind.Missing, 0.01),
        new(EpisodesTable.Provider, FaultKind.Missing, 0.004),
        new(EpisodesTable.PlacementPostcode, FaultKind.NoSpace, 0.01),
        new(HeaderTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.002),
        new(Returns.Ssda903.MissingTable.Ended, FaultKind.ImpossibleDate, 0.004),
        new(ReferralListTable.From, FaultKind.Missing, 0.006),
        new(AssessmentListTable.Began, FaultKind.ImpossibleDate, 0.004),
        new(ChildInNeedListTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.004),
        new(ChildInNeedListTable.EndReason, FaultKind.Missing, 0.006),
        new(CareListTable.Postcode, FaultKind.NoSpace, 0.01),
        new(NccisPersonTable.GivenName, FaultKind.TypingError, 0.01),
        new(NccisPersonTable.FamilyName, FaultKind.TypingError, 0.01),
        new(NccisPersonTable.BirthDate, FaultKind.DayAndMonthSwapped, 0.004),
        new(NccisPersonTable.Postcode, FaultKind.NoSpace, 0.02),
        new(NccisPersonTable.VerifiedOn, FaultKind.ImpossibleDate, 0.003),
        new(NccisPersonTable.ExpectedEnd, FaultKind.Missing, 0.01),
        new(NccisPersonTable.NeetSince, FaultKind.Missing, 0.04),
        new(Sen2PersonTable.Surname, FaultKind.TypingError, 0.004),
        new(Sen2PersonTable.Postcode, FaultKind.NoSpace, 0.01),
    ];
}

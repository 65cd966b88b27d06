using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class HelpTests
{
    private const string ThreeContacts = "Contact 2025-04-01 6;Contact 2025-09-01 2A;Contact 2026-03-31 6";

    [Theory]
    [InlineData(ThreeContacts, 3)]
    [InlineData("Contact 2025-03-31 6;Contact 2025-09-01 2A;Contact 2026-03-31 6", 0)] // a year ago to the day
    [InlineData("Contact 2025-09-01 2A;Contact 2026-03-31 6", 0)]
    [InlineData(ThreeContacts + ";EarlyHelp 2025-10-01", 0)]
    [InlineData(ThreeContacts + ";EarlyHelp 2025-01-01..2025-03-31", 3)] // ended before the first
    [InlineData(ThreeContacts + ";EarlyHelp 2025-01-01..2025-04-02", 0)]
    [InlineData(ThreeContacts + ";EarlyHelp 2026-04-01", 3)] // has not begun
    [InlineData(ThreeContacts + ";ChildInNeedPlan 2025-06-01..2025-07-01", 0)]
    [InlineData(ThreeContacts + ";ProtectionPlan 2025-06-01", 0)]
    [InlineData(ThreeContacts + ";CareEpisode 2025-06-01 V2", 0)]
    public void Three_contacts_in_a_year_without_help_are_a_pattern(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Help.RepeatContacts, life));

    [Theory]
    [InlineData("Referral 2025-01-15 2A;Referral 2026-01-15 6", 2)]
    [InlineData("Referral 2025-01-14 2A;Referral 2026-01-15 6", 0)] // more than a year apart
    [InlineData("Referral 2025-01-15 2A;Referral 2025-03-31 6", 0)] // a year ago to the day
    [InlineData("Referral 2025-01-15 2A;Referral 2025-04-01 6", 2)]
    [InlineData("Referral 2025-01-15 2A;Referral 2026-04-01 6", 0)]
    [InlineData("Referral 2026-01-15 2A", 0)]
    public void Referred_again_is_within_a_year_of_the_one_before(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Help.ReferredAgain, life));

    [Theory]
    [InlineData("EarlyHelp 2025-01-01..2025-06-01;Contact 2025-06-02 6", 2)]
    [InlineData("EarlyHelp 2025-01-01..2025-06-01;Contact 2025-06-01 6", 0)] // on its last day
    [InlineData("EarlyHelp 2025-01-01..2025-06-01;Referral 2026-01-01 6;EarlyHelpAsked 2026-02-01 accepted", 3)]
    [InlineData("EarlyHelp 2025-01-01..2025-04-01;Contact 2025-06-02 6", 2)]
    [InlineData("EarlyHelp 2025-01-01..2025-03-31;Contact 2025-06-02 6", 0)] // ended a year ago to the day
    [InlineData("EarlyHelp 2025-01-01..2025-06-01;Contact 2025-06-02 6;EarlyHelp 2025-09-01", 0)] // open again
    [InlineData("EarlyHelp 2025-01-01..2025-09-01;EarlyHelp 2025-02-01..2025-06-01;Contact 2025-07-02 6", 0)] // the last to end counts
    [InlineData("EarlyHelp 2025-01-01;Contact 2025-07-02 6", 0)] // never ended
    public void A_need_is_back_when_someone_calls_after_early_help_ended(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Help.HelpEndedNeedBack, life));

    [Theory]
    [InlineData("EarlyHelpAsked 2025-04-01 signposted", 1)]
    [InlineData("EarlyHelpAsked 2025-03-31 signposted", 0)]
    [InlineData("EarlyHelpAsked 2025-10-01 accepted;EarlyHelp 2025-10-15", 0)]
    [InlineData("EarlyHelpAsked 2025-10-01 accepted;EarlyHelp 2026-04-01", 1)] // accepted, and still waiting
    [InlineData("EarlyHelpAsked 2025-10-01 no_consent;ChildInNeedPlan 2025-11-01", 0)]
    public void Early_help_that_was_asked_for_and_not_given_is_not_forgotten(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Help.AskedNotHelped, life));

    [Theory]
    [InlineData("ProtectionPlan 2018-01-01..2018-09-01 NEG;ProtectionPlan 2024-04-01 NEG", 2)]
    [InlineData("ProtectionPlan 2018-01-01..2018-09-01 NEG;ProtectionPlan 2024-03-31 NEG", 0)]
    [InlineData("ProtectionPlan 2025-01-01 NEG", 0)]
    [InlineData("ProtectionPlan 2025-01-01..2025-06-01 NEG;ProtectionPlan 2026-04-01 NEG", 0)]
    public void A_second_protection_plan_counts_for_two_years(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Help.SecondProtectionPlan, life));
}

using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Rules on the days of work: in their order, not to come, and not before the child was there.</summary>
internal static class DayRules
{
    private static readonly (Table Table, Column From, Column Until)[] Spans =
    [
        (CinEpisodesTable.Table, CinEpisodesTable.ReferredOn, CinEpisodesTable.ClosedOn),
        (CinAssessmentsTable.Table, CinAssessmentsTable.StartedOn, CinAssessmentsTable.AuthorisedOn),
        (CinPlansTable.Table, CinPlansTable.StartedOn, CinPlansTable.EndedOn),
        (S47EnquiryTable.Table, S47EnquiryTable.StartedOn, S47EnquiryTable.EndedOn),
        (CpPlansTable.Table, CpPlansTable.StartedOn, CpPlansTable.EndedOn),
        (ClaEpisodesTable.Table, ClaEpisodesTable.StartedOn, ClaEpisodesTable.EndedOn),
        (ClaPlacementTable.Table, ClaPlacementTable.StartedOn, ClaPlacementTable.EndedOn),
        (LegalStatusTable.Table, LegalStatusTable.StartedOn, LegalStatusTable.EndedOn),
        (EarlyHelpEpisodesTable.Table, EarlyHelpEpisodesTable.StartedOn, EarlyHelpEpisodesTable.EndedOn),
    ];

    // A referral or a protection plan may well be of a child who is still to be born.
    private static readonly (Table Table, Column From, Column Until)[] AfterBirth =
    [
        .. Spans.Where(each => each.Table == ClaEpisodesTable.Table || each.Table == ClaPlacementTable.Table),
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SSD20",
            Always,
            [.. Spans.Select(each => each.Table)],
            [.. Spans.Select(each => each.Until), .. Spans.Select(each => each.From)],
            "It ended before it began",
            "Check both days.",
            Whole(year =>
                Spans.SelectMany(each => year.All(each.Table).Where(line => line.Day(each.Until) < line.Day(each.From)))
            )
        )
        {
            MayLack = [.. Spans.Select(each => each.Table)],
            Fails = "ssd_cin_plans cinp_cin_plan_end_date=2025-02-20",
            Passes = "ssd_cin_plans cinp_cin_plan_end_date=2025-02-21",
        },
        new(
            "SSD21",
            Always,
            [.. Spans.Select(each => each.Table)],
            [.. Spans.Select(each => each.From)],
            "It begins on a day to come",
            "Check the year; what is only planned does not belong here.",
            Whole(year =>
                Spans.SelectMany(each => year.All(each.Table).Where(line => line.Day(each.From) > year.Beside.Today))
            )
        )
        {
            Needs = Needs.Today,
            MayLack = [.. Spans.Select(each => each.Table)],
            Fails = "ssd_cla_placement clap_cla_placement_start_date=2026-04-01",
            Passes = "ssd_cla_placement clap_cla_placement_start_date=2026-03-31",
        },
        new(
            "SSD22",
            Always,
            [PersonTable.Table, .. AfterBirth.Select(each => each.Table)],
            [.. AfterBirth.Select(each => each.From), PersonTable.BirthDate],
            "Care began before the child was born",
            "Check the date of birth and the day on which care began.",
            Whole(year =>
                from each in AfterBirth
                from line in year.All(each.Table)
                where
                    year.ChildOf(line)[PersonTable.Table]
                        .Any(person => person.Day(PersonTable.BirthDate) > line.Day(each.From))
                select line
            )
        )
        {
            MayLack = [.. AfterBirth.Select(each => each.Table)],
            Fails = "ssd_cla_episodes clae_cla_episode_start_date=2012-05-31",
            Passes = "ssd_cla_episodes clae_cla_episode_start_date=2012-06-01",
        },
        new(
            "SSD23",
            Always,
            [AddressTable.Table, PersonTable.Table],
            [AddressTable.Started, PersonTable.BirthDate],
            "An address from before the child was born",
            "Let it begin on the day of birth, and leave out one that ended before; check the date of birth, too.",
            Whole(year =>
                from line in year.All(AddressTable.Table)
                where
                    year.ChildOf(line)[PersonTable.Table]
                        .Any(person => person.Day(PersonTable.BirthDate) > line.Day(AddressTable.Started))
                select line
            )
        )
        {
            // Of a child who was known before birth it may stand.
            Severity = Severity.Query,
            MayLack = [AddressTable.Table],
            Fails = "ssd_address addr_address_start_date=2012-05-31",
            Passes = "ssd_address addr_address_start_date=2012-06-01",
        },
    ];
}

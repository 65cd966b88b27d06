using System.Globalization;
using Headwater.Demo.Faults;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>A young person as the return of a month tells of one.</summary>
/// <param name="End">The last day that the return is about.</param>
internal sealed record YoungPerson(Life Life, DateOnly End)
{
    private const string Here = "999";
    private const string Elsewhere = "998";

    // What the other codes mean is not published: one of them stands for every offer that was not made.
    private const string Offered = "110";
    private const string NotOffered = "150";

    private readonly Draw draw = Life.Child.Dice.Draw(Ask.AfterSixteen, End.DayNumber);

    public Identity Identity { get; } = Identity.In(SourceSystem.Schools, Life);

    public Doing Doing { get; } = AfterSixteen.On(Life, End);

    /// <summary>The one thing to be known of the person that this row of a list tells.</summary>
    public string? Characteristic { get; init; }

    public char Provision => Life.Special.ProvisionOn(End);

    public int Year => Life.Schooling.CurriculumYear(SchoolYear.Of(End).Ends - 1);

    /// <summary>Of the two years after year 11, and in the borough or its care.</summary>
    public static bool IsIn(Life life, DateOnly end) =>
        life.Schooling.CurriculumYear(SchoolYear.Of(end).Ends - 1) is AfterSixteen.First or AfterSixteen.Last
        && LivesHere(life, end);

    public static string IdOf(Life life) =>
        $"{Here}{Numbers.Of(RecordKind.YoungPerson, life.Child.Number).ToString("D10", CultureInfo.InvariantCulture)}";

    public long LearnerNumber => 5_000_000_000 + Numbers.Of(RecordKind.Learner, Life.Child.Number);

    public string EducatedIn => Doing.Code is "210" && Doing.School is null ? Elsewhere : Here;

    public string AuthorityInYear11 => LivesHere(Life, Starts(AfterSixteen.First).AddMonths(-4)) ? Here : Elsewhere;

    public string? AuthorityInYear12 =>
        Year < AfterSixteen.Last ? null
        : LivesHere(Life, Starts(AfterSixteen.Last).AddMonths(-4)) ? Here
        : Elsewhere;

    /// <summary>Whether there was an offer for the September after a year, which is so of nearly all.</summary>
    public string? Offer(int after) =>
        after >= Year ? null
        : Life.Child.Dice.Falls(Ask.AfterSixteen, -after, 0.97 - (0.02 * Math.Clamp(Life.Child.Conduct, 0, 3)))
            ? Offered
        : NotOffered;

    public string Need =>
        Doing.IsNothing || Doing.IsNotKnown || Known.Vulnerable(Life, End) ? "1"
        : Provision is 'N' ? "3"
        : "2";

    public DateOnly Ascertained { get; private init; }

    public DateOnly? Verified { get; private init; }

    public DateOnly? Review { get; private init; }

    public DateOnly? Lapses =>
        Doing.IsNothing || Doing.IsNotKnown ? null
        : Doing.Ends < SchoolYear.Of(End).Last ? Doing.Ends
        : SchoolYear.Of(End).Last;

    public static YoungPerson Of(Life life, DateOnly end)
    {
        var person = new YoungPerson(life, end);
        var (draw, doing) = (person.draw, person.Doing);
        var known = Later(doing.Began.AddDays(draw.Below(21)), life.Home.Household.Arrives);
        known = known > end ? end : known;
        var review = end.AddDays(draw.Between(7, 70));
        return person with
        {
            Ascertained = known,
            Verified = doing.IsNotKnown ? null : Later(end.AddDays(-draw.Below(110)), known),
            Review =
                !doing.IsNothing && !doing.IsNotKnown && !doing.IsPassing ? null
                : doing.Ends < review ? doing.Ends
                : review,
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private DateOnly Starts(int year) => new(Life.Child.YearOfCurriculum(year), 9, 1);

    private static bool LivesHere(Life life, DateOnly day) =>
        !(life.AdoptedOn <= day) && life.Home.Household.LivesHere(day)
        || Known.IsLookedAfter(life, day)
        || (life.Care.Leaver is not null && life.Turns18 <= day);
}

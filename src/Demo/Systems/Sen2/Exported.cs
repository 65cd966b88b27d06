using System.Globalization;
using Headwater.Demo.Faults;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Returns.Sen2;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>A request, and the plan that came of it, in the export of one January's return.</summary>
/// <param name="Year">The year of the January.</param>
internal sealed record Exported(Life Life, int Year, PlanRequest Request, int Nth, Identity Known)
{
    public DateOnly Census => CensusOf(Year);

    public static DateOnly CensusOf(int year) => Sen2CensusDay.Of(year);

    private DateOnly PeriodStart => new(Year - 1, 1, 1);

    /// <summary>The export numbers its lines afresh each year.</summary>
    public string Id => IdOf(Life, Year, Nth);

    public string PersonId => IdOf(Life, Year, 30);

    public bool Requested => Request.Received >= PeriodStart && Request.Received <= Census;

    public bool Active => Request.Named <= Census && (Request.Ceased is null || Request.Ceased > Census);

    public bool Ended => Request.Ceased >= PeriodStart && Request.Ceased <= Census;

    public bool Assessed => Request.Assessed && Request.Decided <= Census;

    public bool Planned => Request.Named <= Census;

    public DateOnly? LastReview =>
        Request.Reviews.LastOrDefault(review => review <= Census) is var on && on != default ? on : null;

    public RollSpell? School => Life.Schooling.Spells.LastOrDefault(spell => !spell.Subsidiary && spell.On(Census));

    public string? Upn =>
        Life.Schooling.Spells.Count > 0
        && (!Life.World.Options.Faults || Life.Child.Dice.Falls(Ask.Recorded, 400, 0.97))
            ? Life.Child.Upn
            : null;

    /// <summary>Where someone with a plan is who is on no roll here.</summary>
    public string? Setting
    {
        get
        {
            if (School is not null)
                return null;
            var draw = Life.Child.Dice.Draw(Ask.PlanSchool, Year);
            return Life.Child.Birthday(5) > Census ? "EYP"
                : Life.Child.Birthday(16) > Census
                    ? draw.Falls(0.45) ? "OTH"
                        : draw.Falls(0.5) ? "OLA"
                        : "EHE"
                : draw.Falls(0.12) ? "NEET"
                : "OTH";
        }
    }

    public string? OtherSetting => Setting == "OTH" ? "College or school outside the borough" : null;

    public string Outcome(bool yes, DateOnly? decided) =>
        decided is null || decided > Census ? "A"
        : Request.Received < PeriodStart && decided < PeriodStart ? "H"
        : yes ? "Y"
        : "N";

    private static string IdOf(Life life, int year, int nth) =>
        Numbers.Of(RecordKind.Sen2, life.Child.Number, (year % 16 * 31) + nth).ToString(CultureInfo.InvariantCulture);
}

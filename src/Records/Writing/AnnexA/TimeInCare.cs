using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>One time in care without a break, with its stays; each stay has one legal status and one placement.</summary>
internal sealed record TimeInCare(IReadOnlyList<Thing> Stays, DateOnly? Left)
{
    private static readonly string[] ShortBreaks = ["V3", "V4"];
    private static readonly string[] SameStatus = ["placement and carer changed", "placement changed, same carer"];

    public DateOnly From => Stays[0].On;

    /// <summary>The day on which care began; null where only a later stay of it is known.</summary>
    public DateOnly? Began(int year) =>
        Stays[0].Fact("why it began", year) is "started to be looked after" ? From : Stays[0].Day("entered care", year);

    /// <summary>The last legal status and its first day; null where the last change of it is not known.</summary>
    public (string Code, DateOnly On)? LegalStatus(int year)
    {
        var i = Stays.Count - 1;
        // Where the placement alone changed the status stayed, also if the file that tells of the change does not say it.
        while (i > 0 && Stays[i].Code(year) is null && SameStatus.Contains(Stays[i].Fact("why it began", year)))
            i--;
        if (Stays[i].Code(year) is not { } code)
            return null;
        while (i > 0 && Stays[i - 1].Code(year) == code)
            i--;
        return (code, Stays[i].On);
    }

    /// <summary>All times in care that had begun, but for short breaks, which are no time in care to an inspector.</summary>
    public static IReadOnlyList<TimeInCare> Of(ListedChild its)
    {
        var times = new List<TimeInCare>();
        foreach (var stay in its.Of(Kind.CareEpisode).Where(stay => !ShortBreaks.Contains(stay.Code(its.Year))))
        {
            if (times.Count > 0 && (times[^1].Left is null || times[^1].Left >= stay.On))
                times[^1] = new([.. times[^1].Stays, stay], its.Past(stay.Until));
            else
                times.Add(new([stay], its.Past(stay.Until)));
        }

        return times;
    }
}

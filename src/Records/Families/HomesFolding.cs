namespace Headwater.Records.Families;

/// <summary>The fold of homes: one stay at hand, and the one before it.</summary>
internal sealed class HomesFolding(List<Stay> stays)
{
    private Stay? stay;
    private Stay? before;
    private DateOnly? statedEnd;

    /// <summary>Takes the home told at a place of a list that is in order.</summary>
    public void Take(List<HomeTold> homes, int place)
    {
        var told = homes[place];
        if (stay is null)
        {
            Begin(told);
            return;
        }

        if (told.Postcode == stay.Postcode && Dwelling.Compare(told.Address, stay.Address) is not Sameness.Different)
            Go(stay, told);
        else if (!IsLate(stay, homes, place) && !IsSlip(stay, homes, place))
        {
            Close(stay, told.On);
            Begin(told);
        }
    }

    /// <param name="until">The day on which something else begins; null where nothing is known to.</param>
    public void End(DateOnly? until)
    {
        if (stay is null)
            return;
        if (until is { } end)
            Close(stay, end);
        else
            stays.Add(stay with { Until = statedEnd });
    }

    public void Begin(HomeTold told)
    {
        stay = told.Begin(told.On);
        statedEnd = told.Until;
    }

    private void Go(Stay on, HomeTold told)
    {
        stay = on with
        {
            Address = on.Address ?? told.Address,
            ToldUntil = told.Told > on.ToldUntil ? told.Told : on.ToldUntil,
            Sources = on.Sources | Stay.Bit(told.Source),
            Last = told.At,
            Times = on.Times + 1,
        };
        // Told of again after the end that was stated, it had not ended.
        statedEnd =
            told.Lasts ? told.Until
            : told.On > statedEnd ? null
            : statedEnd;
    }

    private void Close(Stay ended, DateOnly next)
    {
        var end = statedEnd is { } stated && stated < next && stated >= ended.From ? stated : next;
        before = ended with { Until = end, ToldUntil = ended.ToldUntil > end ? end : ended.ToldUntil };
        stays.Add(before);
    }

    /// <summary>Whether a line only repeats the home before, which another source has dated the move away from.</summary>
    private bool IsLate(Stay now, List<HomeTold> homes, int place)
    {
        var told = homes[place];
        if (told.Lasts || before is null || told.Postcode != before.Postcode)
            return false;
        if (now.Tells(told.Source) && !now.FromIsStated)
            return false;
        if (now.FromIsStated && !(statedEnd <= told.On) && now.ToldUntil > told.On)
            return true;
        var next = homes.FindIndex(place, home => home.Postcode != told.Postcode);
        return next >= 0 && homes[next].Postcode == now.Postcode;
    }

    /// <summary>Whether a line gives the same home with one letter wrong: the next gives it rightly again.</summary>
    private static bool IsSlip(Stay now, List<HomeTold> homes, int place) =>
        !homes[place].Lasts
        && place + 1 < homes.Count
        && homes[place + 1].Postcode == now.Postcode
        && homes[place].Postcode is { } written
        && now.Postcode is { } right
        && written.Length == right.Length
        && written.Zip(right).Count(pair => pair.First != pair.Second) is 1;
}

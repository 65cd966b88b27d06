using System.Globalization;

namespace Headwater.Records.Families;

/// <summary>Keeps of an adopted child what was told until the order: from then on it would be told of the new life.</summary>
internal static class UntilOrder
{
    /// <param name="endIsShown">Whether a stay ends by the order; a school is not told that there was one.</param>
    public static List<Stay> Of(List<HomeTold> homes, DateOnly order, bool endIsShown)
    {
        var stays = FoldStays.Of(homes.FindAll(home => home.On < order)).FindAll(stay => stay.From < order);
        return endIsShown ? stays.ConvertAll(stay => End(stay, order)) : stays;
    }

    public static IEnumerable<string> Of(IEnumerable<string> heard, DateOnly order)
    {
        var day = order.ToString("O", CultureInfo.InvariantCulture);
        return heard.Where(each => string.CompareOrdinal(each, day) < 0);
    }

    private static Stay End(Stay stay, DateOnly order) =>
        stay with
        {
            Until = stay.Until < order ? stay.Until : order,
            ToldUntil = stay.ToldUntil < order ? stay.ToldUntil : order,
        };
}

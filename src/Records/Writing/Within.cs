using System.Globalization;

namespace Headwater.Records.Writing;

/// <summary>A stretch of days, both ends within it.</summary>
/// <param name="Lasts">Whether what goes on counts while it goes on, and not only when it began.</param>
internal sealed record Within(DateOnly From, DateOnly To, bool Lasts)
{
    /// <summary>The condition on an entry <c>a</c>; a little wide, since several tellings may be of one thing.</summary>
    public string Sql =>
        Lasts
            ? " and a.on_day <= @until and (a.until_day is null or a.until_day >= @since)"
            : " and a.on_day <= @until and a.on_day >= @since";

    public IEnumerable<(string Name, object Value)> Parameters => [("since", Text(From)), ("until", Text(To))];

    public bool Has(Thing thing) =>
        thing.On <= To && (Lasts ? thing.Until is null || thing.Until >= From : thing.On >= From);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

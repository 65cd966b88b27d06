using Headwater.Need.Levels;
using Headwater.Need.Signals;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need.Signals;

internal static class Raised
{
    /// <summary>The evidence of a signal on the day of the tests, under the policy that comes with Headwater.</summary>
    public static IReadOnlyList<Entry> By(
        Signal signal,
        string life,
        string born = "2012-03-01",
        string? today = null
    ) => signal.Find(Life.Of(life, born), today is null ? Life.Today : Life.Day(today), Policy.Default);

    /// <summary>How many entries raise the signal.</summary>
    public static int Count(Signal signal, string life, string born = "2012-03-01", string? today = null) =>
        By(signal, life, born, today).Count;
}

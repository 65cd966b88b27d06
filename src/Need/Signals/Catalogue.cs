namespace Headwater.Need.Signals;

/// <summary>Every signal, once. The engine, the pages, the reference and the tests are made from this list.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Signal> All { get; } =
    [
        .. Attendance.All,
        .. Exclusions.All,
        .. Elsewhere.All,
        .. Transition.All,
        .. SpecialNeeds.All,
        .. Home.All,
        .. Help.All,
        .. Care.All,
        .. Missing.All,
        .. Exploitation.All,
        .. YouthJustice.All,
        .. Neet.All,
    ];

    private static readonly Dictionary<string, Signal> ByKey = All.ToDictionary(signal => signal.Key);

    /// <summary>The signal of a recorded reason; null where a run was made by a version that had one we no longer have.</summary>
    public static Signal? Find(string key) => ByKey.GetValueOrDefault(key);
}

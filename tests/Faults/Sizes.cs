using System.Globalization;

namespace Headwater.Tests.Faults;

/// <summary>How often each kind of fault is made: twice for the gate; <c>dotnet run tools/faults.cs</c> asks for many.</summary>
internal static class Sizes
{
    public static int Times { get; } = Number("HEADWATER_FAULT_TIMES", 2);

    /// <summary>The same seed asks for the same moments; the machine decides what was done by then.</summary>
    public static int Seed { get; } = Number("HEADWATER_FAULT_SEED", 20_261_102);

    private static int Number(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : usual;
}

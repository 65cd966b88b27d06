using System.Security.Cryptography;
using System.Text;

namespace Headwater.Privacy.Requests;

/// <summary>One fact of a file.</summary>
/// <param name="Item">By which a decision about it is found again; null where it is about nobody but the child, and goes out with its row.</param>
public sealed record FileFact(string Label, string Value, string? Item = null)
{
    /// <summary>What stands in the place of something that does not go out.</summary>
    public const string InItsPlace = "kept back";

    /// <summary>What the value means, where it is a code or a number that stands for a name; null where it says so itself.</summary>
    public string? Words { get; init; }

    /// <summary>The value with its words.</summary>
    public string Told => Words is null ? Value : $"{Value} ({Words})";

    /// <summary>Whether its value was taken out.</summary>
    public bool IsKeptBack { get; private init; }

    internal FileFact WithoutValue => this with { Value = InItsPlace, Words = null, IsKeptBack = true };

    /// <summary>A fact that names another person, or may: free text, names, places where others live.</summary>
    /// <param name="asked">What is decided about, where the value is one way of many to write it.</param>
    public static FileFact Other(string of, string label, string value, string? asked = null) =>
        new(
            label,
            value,
            HomePostcode.Names.Contains(label)
                ? Print(HomePostcode.Of, HomePostcode.Of, HomePostcode.Plain(value))
                : Print(of, label, string.IsNullOrWhiteSpace(asked) ? value : asked)
        );

    // Whatever was loaded since, the same words in the same place are the same item. The words themselves are not kept.
    internal static string Print(string of, string label, string value) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{of.Length}:{of}{label.Length}:{label}{value.Length}:{value}"))
        )[..32];
}

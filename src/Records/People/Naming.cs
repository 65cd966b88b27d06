using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>How a child is called on a page.</summary>
public static class Naming
{
    /// <summary>"Given Family"; where no file gives a name, "Child 566910 (social care)", since a return may hold numbers alone.</summary>
    public static string Of(string? givenName, string? familyName, string? key, SourceSystem? source) =>
        (givenName, familyName, key) switch
        {
            ({ } given, { } family, _) => $"{given} {family}",
            ({ } given, null, _) => given,
            (null, { } family, _) => family,
            (null, null, { } number) when source is { } system => $"Child {number} ({Words(system)})",
            _ => "A child without a name",
        };

    public static string Words(SourceSystem source) =>
        source switch
        {
            SourceSystem.Schools => "schools",
            SourceSystem.Sen2 => "special needs",
            SourceSystem.EarlyHelp => "early help",
            SourceSystem.SocialCare => "social care",
            SourceSystem.YouthJustice => "youth justice",
            SourceSystem.Missing => "missing children",
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
        };
}

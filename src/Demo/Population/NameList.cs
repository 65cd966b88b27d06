namespace Headwater.Demo.Population;

/// <summary>Lists of names, commonest first, kept beside this file as plain text.</summary>
internal static class NameList
{
    public static IReadOnlyList<string> Read(string origin, string kind)
    {
        using var stream =
            typeof(NameList).Assembly.GetManifestResourceStream($"Headwater.Demo.Population.Names.{origin}.txt")
            ?? throw new InvalidOperationException($"There are no names for {origin}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(kind, StringComparison.Ordinal))
                return line.Split(' ')[1..];
        }

        throw new InvalidOperationException($"The names for {origin} have no {kind}.");
    }
}

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Reads the lists of names that come with Headwater.</summary>
internal static class NameLists
{
    public static string[] Lines(string name)
    {
        using var file =
            typeof(NameLists).Assembly.GetManifestResourceStream(typeof(NameLists), name)
            ?? throw new InvalidOperationException($"The list {name} is not built in.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

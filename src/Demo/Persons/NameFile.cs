namespace Headwater.Demo.Persons;

/// <summary>The lists of names kept beside this file as plain text, commonest first.</summary>
internal static class NameFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(NameFile).Assembly.GetManifestResourceStream($"Headwater.Demo.Persons.Names.{name}.txt")
            ?? throw new InvalidOperationException($"There is no list of names called {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static string[] Words(string name, string kind) =>
        Lines(name)
            .Select(line => line.Split(' '))
            .Where(words => words[0] == kind)
            .Select(words => words[1..])
            .FirstOrDefault()
        ?? throw new InvalidOperationException($"The list {name} has no {kind}.");
}

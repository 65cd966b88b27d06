using Headwater.Demo.Persons;

namespace Headwater.Tests.Demo.Persons;

/// <summary>One set of made-up persons, read back from its files.</summary>
internal sealed class MadeSet
{
    private MadeSet(PersonsOptions options, string folder)
    {
        Made = MakePersons.Run(options, folder);
        Lines = File.ReadAllLines(Path.Combine(folder, "persons.csv"));
        Truth = File.ReadAllLines(Path.Combine(folder, "truth.csv"));
        Settings = File.ReadAllText(Path.Combine(folder, "settings.json"));
        var heading = Cells(Lines[0]);
        Records = [.. Lines.Skip(1).Select(line => new Record(heading, Cells(line)))];
        PersonOf = Truth.Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[1]);
    }

    public MadePersons Made { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Truth { get; }

    public string Settings { get; }

    public IReadOnlyList<Record> Records { get; }

    public IReadOnlyDictionary<string, string> PersonOf { get; }

    public static MadeSet Of(PersonsOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("persons");
        try
        {
            var set = new MadeSet(options, folder.FullName);
            Assert.Equal(
                ["persons.csv", "settings.json", "truth.csv"],
                folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)
            );
            return set;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static string[] Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter is '"')
                quoted = !quoted;
            else if (letter is ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += letter;
        }

        return [.. cells];
    }
}

/// <summary>One record by the names of its columns.</summary>
internal sealed record Record(IReadOnlyList<string> Heading, IReadOnlyList<string> Cells)
{
    public string this[string column] => Cells[Heading.ToList().IndexOf(column)];
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Headwater.Demo.Persons.Adults;
using Headwater.Demo.Persons.Children;
using Headwater.Demo.Persons.Contacts;
using Headwater.Demo.Persons.Survey;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Persons;

/// <summary>What was written, and how often each slip was made.</summary>
public sealed record MadePersons(int Records, long Persons, IReadOnlyDictionary<Slip, long> Slips);

/// <summary>Writes records of made-up persons, the truth of who is who, and the settings that say what the columns mean.</summary>
public static class MakePersons
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static MadePersons Run(PersonsOptions options, string folder, IProgress<Progress>? progress = null)
    {
        Directory.CreateDirectory(folder);
        var dice = new Dice(Dice.Mix((ulong)options.Seed + ((ulong)options.Kind << 40)));
        var maker = MakerOf(options);
        var pen = new Pen(options.Times);
        using var files = new ShuffledFiles(folder, options.RecordsAsked, dice.Draw(Ask.Batch));
        var writer = new Writer(files, options.RecordsAsked);
        for (var index = 0; !writer.Full; index++)
        {
            maker.Make(index, dice.Of(Ask.Household, index), pen, writer);
            if (index % 4096 is 0)
                progress?.Report(new("Writing down", (double)writer.Records / options.RecordsAsked));
        }

        using var persons = Begin(folder, "persons.csv", maker.Columns.Select(column => column.Column));
        using var truth = Begin(folder, "truth.csv", ["person_id", "origin"], "record_id");
        files.Write(persons, truth);
        File.WriteAllText(Path.Combine(folder, "settings.json"), Settings(maker) + "\n");
        return new(writer.Records, writer.Persons, pen.Counts);
    }

    private static Maker MakerOf(PersonsOptions options) =>
        options.Kind switch
        {
            PersonKind.Adults => new AdultMaker(),
            PersonKind.Contacts => new ContactMaker(),
            PersonKind.Survey => new SurveyMaker(options),
            _ => new ChildrenMaker(options),
        };

    private static FileStream Begin(string folder, string name, IEnumerable<string> columns, string id = "unique_id")
    {
        var file = new FileStream(
            Path.Combine(folder, name),
            FileMode.Create,
            FileAccess.Write,
            FileShare.Read,
            bufferSize: 1 << 17
        );
        file.Write(Encoding.UTF8.GetBytes($"{string.Join(',', columns.Prepend(id))}\n"));
        return file;
    }

    private static string Settings(Maker maker) =>
        JsonSerializer.Serialize(
            new
            {
                id = "unique_id",
                columns = maker
                    .Columns.Where(column => column.Meaning is not null)
                    .ToDictionary(column => column.Column, column => column.Meaning),
            },
            Json
        );
}

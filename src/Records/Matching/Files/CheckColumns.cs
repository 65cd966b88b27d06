using System.Globalization;
using System.Text;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Settings;
using Headwater.Returns.Files.Csv;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>Holds what the settings say of the columns against what stands in them.</summary>
/// <param name="open">Opens the file, as UTF-8.</param>
internal sealed class CheckColumns(string file, MatchSettings settings, Func<Stream> open)
{
    // Of fewer cells than this nothing is said that their likeness or their unlikeness would have to bear out.
    private const int Enough = 20;
    private const int LinesNamed = 5;

    /// <returns>What makes the settings unusable, and what a person should know of the others.</returns>
    public (IReadOnlyList<Problem> Problems, IReadOnlyList<string> Notes) Run(
        PersonTable table,
        IReadOnlyDictionary<string, long> filled
    )
    {
        var (problems, notes) = (new List<Problem>(), new List<string>());
        var meanings = settings.Columns.Values.Distinct().ToList();
        if (settings.Columns.Count > 2 && meanings is [var only])
            notes.Add(
                Text(
                    $"All {settings.Columns.Count} columns are said to tell the same, “{Meanings.Words(only)}”: {string.Join(", ", settings.Columns.Keys)}. Say what each of them tells."
                )
            );
        else
            notes.AddRange(Twice());

        foreach (var (name, meaning) in settings.Columns)
        {
            var column = table.Columns.FirstOrDefault(column => column.Name == name && column.Meaning == meaning);
            if (filled[name] is 0 && table.Count > 0)
                notes.Add(Text($"“{name}” is empty in all {table.Count:N0} records, so it says nothing."));
            else if (column is not null && meaning is Meaning.BirthDate)
                Dates(column, filled[name], problems, notes);
            else if (column is not null && Alike(column, meaning, table) is { } note)
                notes.Add(note);
        }

        return (problems, notes);
    }

    // One person has one of each; a family may have several names, addresses and numbers beside.
    private IEnumerable<string> Twice() =>
        settings
            .Columns.Where(column =>
                column.Value is Meaning.GivenName or Meaning.FamilyName or Meaning.BirthDate or Meaning.NhsNumber
            )
            .GroupBy(column => column.Value, column => column.Key)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Text(
                    $"{same.Count()} columns are said to tell the same, “{Meanings.Words(same.Key)}”: {string.Join(", ", same)}. Is that meant?"
                )
            );

    private void Dates(Column column, long filled, List<Problem> problems, List<string> notes)
    {
        var real = column.Values.Each(IsDay);
        var dates = column.Cells.Count(cell => cell is not 0 && real[cell]);
        if (filled <= dates)
            return;
        var said = Text(
            $"“{column.Name}” is said to be a birth date, but {filled - dates:N0} of its {filled:N0} filled cells are no date that can be read; the first stand on line {string.Join(", ", Lines(column.Name))}."
        );
        if (filled >= Enough && dates * 10L < filled)
            problems.Add(
                new(file, 1, column.Name, "settings", $"{said} Name the column that holds the birth dates, or none.")
            );
        else
            notes.Add(said);
    }

    private static string? Alike(Column column, Meaning meaning, PersonTable table)
    {
        // Where all records are alike in everything, no column is the one to doubt.
        if (!table.Columns.Any(other => other.Cells.Distinct().Skip(1).Any()))
            return null;
        var counts = new int[column.Values.Count];
        foreach (var cell in column.Cells)
            counts[cell]++;
        var known = column.Cells.Length - counts[0];
        counts[0] = 0;
        var most = counts.Max();
        var share = meaning switch
        {
            Meaning.Identifier or Meaning.NhsNumber => 0.5,
            Meaning.GivenName or Meaning.FamilyName or Meaning.Postcode or Meaning.Address => 0.9,
            _ => 1,
        };
        return known >= Enough && most > share * known
            ? Text(
                $"“{column.Name}” has one and the same value in {most:N0} of {known:N0} filled cells, so it hardly tells anybody apart. Is it “{Meanings.Words(meaning)}”?"
            )
            : null;
    }

    // Lines of the cells that are no dates are looked for only where there are any.
    private List<int> Lines(string name)
    {
        using var row = new CsvReader(open());
        var at = -1;
        if (row.Read())
            at = Enumerable
                .Range(0, row.Count)
                .First(c => Encoding.UTF8.GetString(row.Cell(c)).Trim('\uFEFF', ' ') == name);
        var (texts, days, lines) = (new Texts(), new List<bool> { true }, new List<int>());
        while (lines.Count < LinesNamed && row.Read())
        {
            var number = texts.Number(row.Cell(at).Trim((byte)' '));
            if (number == days.Count)
                days.Add(IsDay(Plain.Of(Meaning.BirthDate, Encoding.UTF8.GetString(texts[number]))));
            if (!days[number])
                lines.Add(row.Line);
        }

        return lines;
    }

    // As days are kept: eight digits, the year first, with 00 for a part that is not told.
    private static bool IsDay(string day) =>
        day.Length is 8
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number / 10000 is >= 1800 and < 2200
        && number / 100 % 100 is <= 12
        && number % 100 is <= 31;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

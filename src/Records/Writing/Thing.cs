using System.Globalization;
using Headwater.Returns;
using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>One thing that happened to a child, with all that the files tell of it.</summary>
/// <param name="Tellings">The most believed first.</param>
internal sealed record Thing(Kind Kind, DateOnly On, IReadOnlyList<Telling> Tellings)
{
    public string? Code(int year) =>
        Nearest(year).Select(told => told.Entry.Code).FirstOrDefault(code => code is not null);

    public double? Amount(int year) =>
        Nearest(year).Select(told => told.Entry.Amount).FirstOrDefault(amount => amount is not null);

    /// <summary>The last day: a return that was sent while the thing went on does not know it, and others may.</summary>
    public DateOnly? Until => Tellings.Select(told => told.Entry.Until).FirstOrDefault(until => until is not null);

    public string? Fact(string name, int year) =>
        Nearest(year).Select(told => told.Facts.GetValueOrDefault(name)).FirstOrDefault(fact => fact is not null);

    /// <summary>As the nearest telling has it, if it has it at all: what a return left blank on purpose stays blank.</summary>
    public string? OwnFact(string name, int year) => Nearest(year).First().Facts.GetValueOrDefault(name);

    public DateOnly? Day(string name, int year) =>
        DateOnly.TryParseExact(Fact(name, year), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The code of a column that has the meaning which a fact holds.</summary>
    public string? CodeOf(Column column, string name, int year) => Meaning(column, Fact(name, year), year);

    public static string? Meaning(Column column, string? meaning, int year) =>
        meaning is null
            ? null
            : (column.Format as CodeFormat)
                ?.Codes.Codes.FirstOrDefault(code => code.Meaning == meaning && code.Years.Include(year))
                ?.Value;

    // A return of the year itself knows best what it asks; then those of the years around it; then everything else.
    private IEnumerable<Telling> Nearest(int year) =>
        Tellings.OrderBy(told => told.Year is { } of ? Math.Abs(of - year) : int.MaxValue);
}

using Headwater.Intake.Drafts;
using Headwater.Intake.Entries;
using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Intake.Submissions;

/// <summary>Files that must be read together, in path order of the first.</summary>
internal sealed record Unit(IReadOnlyList<Incoming> Files)
{
    /// <summary>SEN2 and the safeguarding dataset link rows of one file to rows of another; every other file stands alone.</summary>
    public static IReadOnlyList<Unit> Of(IReadOnlyList<Incoming> incoming) =>
        [
            .. incoming
                .Where(one => one.Table is not null)
                .GroupBy(one => IsLinked(one) ? (one.File.Folder, one.Table?.Return.Slug) : (one.File.Name, null))
                .Select(together => new Unit([.. together.OrderBy(one => Translations.Order(one.Table!))]))
                .Where(unit => unit.Files.Any(one => one.IsNew)),
        ];

    private static bool IsLinked(Incoming one) =>
        one.Table?.Return == Return.Sen2 || one.Table?.Return == Return.SafeguardingDataset;
}

/// <summary>What the files of a unit hold.</summary>
internal sealed record UnitRead(
    IReadOnlyList<PersonDraft> People,
    IReadOnlyList<EntryList> Entries,
    IReadOnlyList<Saying> Sayings,
    IReadOnlyList<NamedSchool> Schools
);

/// <summary>Turns the rows of a unit's files into people and entries.</summary>
internal static class ReadUnit
{
    /// <param name="today">The day of the reception.</param>
    public static UnitRead Run(Unit unit, TextPool pool, DateOnly today)
    {
        var reading = new UnitReading(unit.Files[0].Source ?? default, pool);
        var (entries, sayings, schools) = (new List<EntryList>(), new List<Saying>(), new List<NamedSchool>());
        // A file that is known already, or replaced, is read only because others point at its rows.
        foreach (var one in unit.Files.Where(one => one.IsNew || one.Status == FileStatus.Unchanged))
        {
            var read = Read(one, reading, today);
            sayings.AddRange(reading.EndFile(one.Number, counts: one.IsNew));
            if (!one.IsNew)
                continue;
            entries.Add(read.Entries);
            schools.AddRange(read.Schools);
        }

        return new(reading.People, entries, sayings, schools);
    }

    private static FileReading Read(Incoming one, UnitReading unit, DateOnly today)
    {
        using var file = one.Open();
        file.CheckYear();
        if (one.Remark is not null)
            file.Findings.Add(1, "", "part", one.Remark);
        var how = Translations.Of(file.Table ?? throw new InvalidOperationException("Only known tables are read."));
        var (meter, reading) = (new Meter(one), new FileReading(file, one.Number, unit, today));
        var prints = RowsTwice.LooksWithin(how.Table) ? RowPrints.For(how.Table) : null;
        var days = new DaysOf(how.Table);
        while (file.Read())
        {
            meter.Add(file.Row);
            prints?.Add(file.Row);
            days.Add(file.Row);
            how.Read(reading);
        }

        if (file.IsBrokenOff)
            throw new LostFileException(one.File.Name);
        // A return may well have nothing to tell in a table; whoever loads it should see that this one told nothing.
        if (file.Rows == 0 && !one.File.IsPart)
            file.Findings.Add(
                1,
                "",
                "no-rows",
                "the file has headings and no rows; if there should be rows, export it again and send that"
            );
        how.Finish?.Invoke(reading);
        (one.Keys, one.Prints, one.Days) = (meter.Keys, prints, days);
        one.Outcome = FileOutcome.Of(file, reading.Entries.Count, reading.NewestDay);
        return reading;
    }
}

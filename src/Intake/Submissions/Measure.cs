using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Submissions;

/// <summary>Reads a file for whom and which days it speaks of. Only files that share a slot with another are read for this alone.</summary>
internal static class Measure
{
    public static Coverage Of(Incoming one)
    {
        if (one.Coverage is null)
            one.Outcome = Run(one);
        return one.Coverage ?? throw new InvalidOperationException("A measured file has a coverage.");
    }

    /// <summary>The file's outcome as one that adds no entries.</summary>
    public static FileOutcome Run(Incoming one)
    {
        using var file = one.Open();
        file.CheckYear();
        var meter = new Meter(one);
        while (file.Read())
            meter.Add(file.Row);
        one.Coverage = meter.Coverage;
        return FileOutcome.Of(file);
    }
}

/// <summary>Gathers the coverage of a file row by row.</summary>
internal sealed class Meter
{
    private readonly Sketch keys = new();
    private readonly Column? key;
    private readonly Column? day;
    private DateOnly? first;
    private DateOnly? last;

    public Meter(Incoming one)
    {
        key =
            one.Table?.Columns.FirstOrDefault(column => column.Name == one.Table.KnownBy)
            ?? one.Table?.Columns.FirstOrDefault(column => column.IsKey);
        day = one.Translation?.Day;
    }

    public Coverage Coverage => new(keys, first, last);

    public void Add(Row row)
    {
        var found = day is null ? null : row.Day(day);
        if (key is not null && row[key] is { IsEmpty: false } cell)
            keys.Add(cell, found?.DayNumber ?? 0);
        if (found is not { } on)
            return;
        first = first < on ? first : on;
        last = last > on ? last : on;
    }
}

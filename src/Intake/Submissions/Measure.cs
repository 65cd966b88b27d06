using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Submissions;

/// <summary>Reads a file for whom and which days it speaks of. Only files that share a slot with another are read for this alone.</summary>
internal static class Measure
{
    public static Sketch Of(Incoming one)
    {
        if (one.Keys is null)
            one.Outcome = Run(one);
        return one.Keys ?? throw new InvalidOperationException("A measured file has its keys.");
    }

    /// <summary>The file's outcome as one that adds no entries.</summary>
    public static FileOutcome Run(Incoming one)
    {
        using var file = one.Open();
        file.CheckYear();
        var meter = new Meter(one);
        while (file.Read())
            meter.Add(file.Row);
        if (file.IsBrokenOff)
            throw new LostFileException(one.File.Name);
        one.Keys = meter.Keys;
        return FileOutcome.Of(file);
    }
}

/// <summary>Gathers whose rows a file has, row by row.</summary>
internal sealed class Meter
{
    private readonly Column? key;
    private readonly Column? day;

    public Meter(Incoming one)
    {
        key =
            one.Table?.Columns.FirstOrDefault(column => column.Name == one.Table.KnownBy)
            ?? one.Table?.Columns.FirstOrDefault(column => column.IsKey);
        day = one.Translation?.Day;
    }

    public Sketch Keys { get; } = new();

    public void Add(Row row)
    {
        var found = day is null ? null : row.Day(day);
        if (key is not null && row[key] is { IsEmpty: false } cell)
            Keys.Add(cell, found?.DayNumber ?? 0);
    }
}

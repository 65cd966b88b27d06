using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>Takes records one by one, until there are as many as were asked for.</summary>
internal sealed class Writer(ShuffledFiles files, int records)
{
    private readonly Row truth = new();

    public long Persons { get; private set; }

    public int Records { get; private set; }

    public bool Full => Records == records;

    public Row Row { get; } = new();

    /// <summary>Begins a person, whose number the truth gives each of their records.</summary>
    public void Begin(string origin)
    {
        Persons++;
        truth.Clear();
        truth.Add(Persons).Add(origin);
        Row.Clear();
    }

    public void EndRecord()
    {
        files.Add(truth.Written, Row.Written);
        Row.Clear();
        Records++;
    }
}

/// <summary>A kind of made-up persons: its columns with their meanings, and how the persons of one family or place are made.</summary>
internal abstract class Maker
{
    /// <summary>In the order written, behind the record's number; null where the settings leave a column out.</summary>
    public abstract IReadOnlyList<(string Column, string? Meaning)> Columns { get; }

    public abstract void Make(long index, Dice dice, Pen pen, Writer writer);
}

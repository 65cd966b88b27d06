namespace Headwater.Tests;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>For <c>[Theory, ClassData(typeof(BothEngines))]</c>: whatever speaks to the database is tried on each.</summary>
public sealed class BothEngines : TheoryData<Engine>
{
    public BothEngines() => AddRange(Engine.Sqlite, Engine.Postgres);
}

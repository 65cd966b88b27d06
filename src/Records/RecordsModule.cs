using Headwater.Storage;

namespace Headwater.Records;

/// <summary>Who is who, and what is known about each child on which day.</summary>
public static class RecordsModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(RecordsModule));
}

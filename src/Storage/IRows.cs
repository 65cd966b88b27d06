namespace Headwater.Storage;

/// <summary>Many rows on their way into one table. Give each row's values in the order of the columns, then end the row.</summary>
public interface IRows : IAsyncDisposable
{
    void Number(long? value);

    void Amount(double? value);

    void Text(string? value);

    /// <summary>A day, written as ISO text.</summary>
    void Day(DateOnly? value);

    void EndRow();

    /// <summary>Ends the insertion and makes the rows visible in this transaction. Without it nothing is promised.</summary>
    Task FinishAsync();
}

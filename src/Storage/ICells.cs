namespace Headwater.Storage;

/// <summary>The rows of one query on their way out, for engines that look at millions: a cell is read where it lies, without an object for the row.</summary>
public interface ICells : IAsyncDisposable
{
    /// <summary>Goes to the next row; false after the last.</summary>
    ValueTask<bool> NextAsync();

    bool IsNull(int column);

    long Number(int column);

    double Amount(int column);

    /// <summary>A text. Equal texts of a few letters, such as codes, may be one object.</summary>
    string Text(int column);

    /// <summary>A day, kept as ISO text.</summary>
    DateOnly Day(int column);
}

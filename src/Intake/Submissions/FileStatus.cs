namespace Headwater.Intake.Submissions;

/// <summary>Where a received file stands; the words are stored.</summary>
public static class FileStatus
{
    /// <summary>Its rows count.</summary>
    public const string Current = "Current";

    /// <summary>A later file tells the same again: its rows count no longer.</summary>
    public const string Superseded = "Superseded";

    /// <summary>The same bytes were received before: nothing was done.</summary>
    public const string Unchanged = "Unchanged";

    /// <summary>It is of a return that is checked and tells timelines nothing.</summary>
    public const string NotLoaded = "NotLoaded";

    /// <summary>It is none of the tables that Headwater knows, or cannot be read at all.</summary>
    public const string Unrecognised = "Unrecognised";
}

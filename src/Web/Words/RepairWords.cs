namespace Headwater.Web.Words;

/// <summary>What was put right while a file was read, as a sentence.</summary>
public static class RepairWords
{
    // What was done to cells begins "were written…", what was done to a file "had blank lines…".
    public static string Sentence(string column, string what) => column is "" ? $"A file {what}." : $"Cells {what}.";
}

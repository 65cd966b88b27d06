namespace Headwater.Intake.Entries;

/// <summary>The code of a return interview: Y taken up, N offered only, - not offered.</summary>
internal static class ReturnInterviews
{
    /// <summary>Null where nothing is said of one.</summary>
    public static string? Code(bool? offered, bool? accepted) =>
        (offered, accepted) switch
        {
            (_, true) => "Y",
            (true, _) => "N",
            (false, _) => "-",
            _ => null,
        };
}

namespace Headwater.Cli.BackUps;

/// <summary>What a backup holds, in a line.</summary>
public static class StandingText
{
    public static string Of(Standing holds) =>
        $"{holds.Children:N0} children, {holds.Lines:N0} lines of the trail"
        + (holds.LastAt is { } at ? $", the last of {at}" : "")
        + (holds.Broken is "" ? ", unbroken." : $". As it was before: {holds.Broken}");
}

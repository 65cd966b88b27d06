using Headwater.Privacy.Retention;
using Headwater.Web.Words;
using Sources = Headwater.Privacy.Holdings.Sources;

namespace Headwater.Web.Pages.Privacy.Retention;

/// <summary>Holds and dry runs in words.</summary>
public static class RetentionWords
{
    public static string Of(Hold hold) =>
        hold.On switch
        {
            HoldOn.Everything => "Everything",
            HoldOn.Source when hold.Source is { } source => $"All records of: {Sources.Name(source)}",
            _ when hold.Child is { } child => $"Child {child}",
            _ when hold.Why is Hold.Forgotten => "A child whose record is destroyed",
            _ => "A child whom you do not see",
        };

    public static string Why(Hold hold) => hold.Why is "" ? "The reason is for those who see the child." : hold.Why;

    public static string Standing(KeptRun run) =>
        run.Done is not null ? "Destroyed"
        : run.Agreed is not null ? "Signed, not carried out"
        : "Waits for a signature";

    public static string Who(KeptRun run) =>
        string.Join(
            ' ',
            new[]
            {
                Who("Asked for by", run.Asked),
                run.Agreed is { } agreed ? Who("Signed by", agreed) : "",
                run.Done is { } done ? Who("Carried out by", done) : "",
            }.Where(words => words.Length > 0)
        );

    private static string Who(string did, Act act) => $"{did} {act.Display}, {act.At.InWords()}.";
}

using Headwater.Privacy.Retention;

namespace Headwater.Privacy;

/// <summary>The generated reference: what a retention schedule may say, from the lists that reading one runs on.</summary>
public static class Reference
{
    public static IReadOnlyList<(string Path, string Text)> Pages() =>
        [("docs/reference/retention.md", SchedulePage.Text(Schedule.Default))];
}

using Headwater.Records.Matching.Columns;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Settings;

/// <summary>What the columns of a file of persons tell.</summary>
/// <param name="Id">The column that numbers the records.</param>
/// <param name="Columns">By column what it tells; columns that are not named are not looked at.</param>
public sealed record MatchSettings(string Id, IReadOnlyDictionary<string, Meaning> Columns)
{
    /// <summary>What of these settings a file with these headings does not have, or has twice.</summary>
    public IEnumerable<Problem> Fit(string file, IReadOnlyList<string> headings)
    {
        foreach (var column in Columns.Keys.Prepend(Id).Distinct(StringComparer.Ordinal))
            switch (headings.Count(heading => heading == column))
            {
                case 0:
                    yield return Wrong(
                        $"There is no column “{column}”. The columns are: {string.Join(", ", headings)}."
                    );
                    break;
                case > 1:
                    yield return Wrong($"Several columns are called “{column}”. Give each a name of its own.");
                    break;
            }

        Problem Wrong(string message) => new(file, 1, "", "settings", message);
    }
}

using System.Text.Json;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Weights;

/// <summary>Kept weights, or why they could not be read.</summary>
public sealed record KeptRead(Kept? Weights, Problem? Problem);

/// <summary>Reads weights that were kept before.</summary>
public static class ReadKept
{
    private const int Levels = (int)Likeness.Different + 1;

    public static KeptRead From(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var kept = JsonSerializer.Deserialize<Kept>(file, JsonSerializerOptions.Web);
            return kept is not null && IsWhole(kept)
                ? new(kept, null)
                : Refused(
                    "These are no weights that Headwater kept, or somebody changed them. Learn and keep them anew."
                );
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Refused("These are no weights that Headwater kept: they cannot be read as JSON.");
        }
        catch (Exception fault)
            when (fault is FileNotFoundException or DirectoryNotFoundException || string.IsNullOrWhiteSpace(path))
        {
            return Refused("There is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused("The file cannot be opened.");
        }

        KeptRead Refused(string message) => new(null, new Problem(path, 0, "", "weights", message));
    }

    // A file can be changed by hand: what could not have been learnt is not weighed by.
    private static bool IsWhole(Kept kept) =>
        kept.Form is Kept.Now
        && kept.Records > 0
        && kept.SamePerson > 0
        && kept.Siblings > 0
        && kept.Twins > 0
        && kept.SamePerson + kept.Siblings + kept.Twins < 1
        && kept.Columns is { Count: > 0 }
        && kept.Columns.All(IsWhole)
        && kept.Columns.DistinctBy(column => (column.Name, column.Means)).Count() == kept.Columns.Count
        && (kept.FullNames is null || IsWhole(kept.FullNames));

    private static bool IsWhole(KeptNames names) =>
        names is { Known: >= 0, Rare: not null, Often: not null }
        && AreShares(names.Rare, Frequency.Bands)
        && names.Often.All(IsWhole)
        && names.Often.DistinctBy(name => (name.Given, name.Family)).Count() == names.Often.Count;

    private static bool IsWhole(KeptColumn column) =>
        column is { Name: not null, Means: not null, Often: not null, Same: not null, Chance: not null, Kin: not null }
        && column is { Rare: not null, Known: >= 0 }
        && Meanings.Of(column.Means) is not null
        && double.IsFinite(column.Usual)
        && AreShares(column.Same, Levels)
        && AreShares(column.Chance, Levels)
        && (column.Kin.Length is 0 || AreShares(column.Kin, Levels))
        && AreShares(column.Rare, Frequency.Bands)
        && column.Often.All(value => value.Value > 0);

    private static bool IsWhole(KeptName name) => name is { Given: not null, Family: not null, Count: > 0 };

    private static bool AreShares(double[] shares, int count) =>
        shares.Length == count && shares.All(share => share is >= 0 and <= 1);
}

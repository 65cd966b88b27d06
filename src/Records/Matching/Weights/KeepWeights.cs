using System.Text.Encodings.Web;
using System.Text.Json;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;

namespace Headwater.Records.Matching.Weights;

/// <summary>Keeps what was learnt in a JSON file.</summary>
public static class KeepWeights
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Run(NewFile to, MatchedPersons matching, int seed, DateOnly on) =>
        to.Write(JsonSerializer.SerializeToUtf8Bytes(Of(matching, seed, on), Form));

    public static Kept Of(MatchedPersons matching, int seed, DateOnly on)
    {
        var (model, comparisons) = (matching.Model, matching.Comparisons);
        return new Kept(
            Kept.Now,
            on,
            matching.Table.Count,
            seed,
            matching.Rounds,
            matching.Converged,
            model.SamePerson,
            model.Siblings,
            model.Twins,
            [
                .. comparisons.Select(
                    (each, c) =>
                        new KeptColumn(
                            each.Column.Name,
                            Meanings.Words(each.Column.Meaning),
                            each.Column.Cells.Count(cell => cell is not 0),
                            model.Usual[c],
                            model.Same[c],
                            model.Chance[c],
                            model.Kin[c],
                            model.Rare[c],
                            Often(each.Column.Cells)
                                .ToDictionary(value => each.Column.Values[value.Key], value => value.Value)
                        )
                ),
            ],
            Names(matching)
        );
    }

    private static KeptNames? Names(MatchedPersons matching)
    {
        var columns = matching.Table.Columns;
        var given = columns.FirstOrDefault(column => column.Meaning is Meaning.GivenName);
        var family = columns.FirstOrDefault(column => column.Meaning is Meaning.FamilyName);
        if (given is null || family is null)
            return null;
        var together = given
            .Cells.Zip(family.Cells)
            .Where(name => name.First is not 0 && name.Second is not 0)
            .ToList();
        return new KeptNames(
            together.Count,
            matching.Model.Rare[^1],
            [
                .. Often(together)
                    .Select(name => new KeptName(
                        given.Values[name.Key.First],
                        family.Values[name.Key.Second],
                        name.Value
                    )),
            ]
        );
    }

    private static IEnumerable<KeyValuePair<int, int>> Often(int[] cells) => Often(cells.Where(cell => cell is not 0));

    private static IEnumerable<KeyValuePair<T, int>> Often<T>(IEnumerable<T> values)
        where T : notnull => values.CountBy(value => value).Where(value => value.Value >= Kept.Often);
}

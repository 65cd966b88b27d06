using System.Text;
using System.Text.RegularExpressions;
using Headwater.Demo;
using Headwater.Records.Families;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Records.Families;

/// <summary>A made-up borough, loaded, and held against its truth.</summary>
/// <param name="dense">Whether twenty postcodes are made one, as where many flats share one.</param>
internal sealed partial class MeasuredFamilies(LoadedFolder loaded, string made, bool dense) : IAsyncDisposable
{
    private sealed record Said(
        long Left,
        long Right,
        Relation Relation,
        Sureness Sureness,
        string? From,
        string? Told,
        string? Until
    );

    private readonly Dictionary<long, int> household = [];
    private readonly Dictionary<long, string> born = [];
    private readonly Dictionary<long, List<(string From, string Until, string Postcode, bool InCare)>> homes = [];
    private IReadOnlyList<Said> said = [];
    private HashSet<long> told = [];

    public static async Task<MeasuredFamilies> MakeAsync(int children, int seed, bool dense)
    {
        var made = Directory.CreateTempSubdirectory("headwater-families-").FullName;
        Borough.Make(new BoroughOptions { Children = children, Seed = seed }, made);
        var measured = new MeasuredFamilies(await LoadedFolder.MakeAsync(Engine.Sqlite), made, dense);
        await measured.LoadAsync();
        return measured;
    }

    /// <summary>Of pairs said to be kin of some sort the share that is of one family, and how many there are.</summary>
    public (double Share, int Pairs) Precision(Func<Relation, Sureness, bool> which)
    {
        var pairs = said.Where(tie => tie.Relation is not (Relation.LivesWith or Relation.PlacedWith))
            .Where(tie => which(tie.Relation, tie.Sureness))
            .ToList();
        return (pairs.Count(tie => OneFamily(tie.Left, tie.Right)) / (double)pairs.Count, pairs.Count);
    }

    /// <summary>Of pairs of one family, both of whose homes are told, the share that is said to be kin.</summary>
    public (double Share, int Pairs) Recall(Func<long, long, bool>? which = null)
    {
        var found = said.Where(tie => tie.Relation > Relation.PlacedWith)
            .Select(tie => (Math.Min(tie.Left, tie.Right), Math.Max(tie.Left, tie.Right)))
            .ToHashSet();
        var there = told.GroupBy(child => household[child])
            .SelectMany(family => Pairs([.. family.Order()]))
            .Where(pair => which is null || which(pair.Item1, pair.Item2))
            .ToList();
        return (there.Count(found.Contains) / (double)there.Count, there.Count);
    }

    public bool AreTwins(long left, long right) => born[left] == born[right];

    public bool WereInCare(long left, long right) =>
        homes[left].Exists(home => home.InCare) || homes[right].Exists(home => home.InCare);

    /// <summary>Of pairs said to live together on a census day, those who did so at home.</summary>
    public (double Share, int Pairs) HouseholdsOn(string day)
    {
        var pairs = said.Where(tie => tie.Relation is Relation.LivesWith)
            .Where(tie =>
                string.CompareOrdinal(tie.From, day) <= 0
                && string.CompareOrdinal(day, tie.Told) <= 0
                && (tie.Until is null || string.CompareOrdinal(day, tie.Until) < 0)
            )
            .ToList();
        return (
            pairs.Count(tie =>
                OneFamily(tie.Left, tie.Right)
                && Home(tie.Left, day) is { InCare: false } one
                && Home(tie.Right, day) is { InCare: false } other
                && one.Postcode == other.Postcode
            ) / (double)pairs.Count,
            pairs.Count
        );
    }

    private (string From, string Until, string Postcode, bool InCare)? Home(long child, string day)
    {
        foreach (var home in homes[child])
            if (string.CompareOrdinal(home.From, day) <= 0 && string.CompareOrdinal(day, home.Until) < 0)
                return home;
        return null;
    }

    private bool OneFamily(long left, long right) => left != right && household[left] == household[right];

    private static IEnumerable<(long, long)> Pairs(List<long> family) =>
        from i in Enumerable.Range(0, family.Count)
        from j in Enumerable.Range(i + 1, family.Count - i - 1)
        select (family[i], family[j]);

    private async Task LoadAsync()
    {
        if (dense)
            foreach (var file in Directory.GetFiles(Path.Combine(made, "files"), "*.csv", SearchOption.AllDirectories))
                await File.WriteAllTextAsync(
                    file,
                    Unit.Replace(
                        await File.ReadAllTextAsync(file, Encoding.Latin1),
                        match => $"{match.Groups[1].Value}A{match.Groups[2].Value}"
                    ),
                    Encoding.Latin1
                );
        await loaded.LoadAsync(other: Path.Combine(made, "files"));
        foreach (var row in Rows.Read(made, "truth/children.csv").All)
            (household[Number(row["Child"])], born[Number(row["Child"])]) = (
                (int)Number(row["Household"]),
                row["BirthDate"]
            );
        foreach (var row in Rows.Read(made, "truth/homes.csv").All)
        {
            if (!homes.TryGetValue(Number(row["Child"]), out var of))
                homes[Number(row["Child"])] = of = [];
            of.Add((row["From"], row["Until"] is "" ? "9999" : row["Until"], row["Postcode"], row["InCare"] is "1"));
        }

        var really = await ReallyAsync();
        told =
        [
            .. (await loaded.AskAsync<long>("select distinct child from record_stay"))
                .Where(really.ContainsKey)
                .Select(child => really[child]),
        ];
        said =
        [
            .. (
                await loaded.AskAsync<(
                    long Left,
                    long Right,
                    long Relation,
                    long Sureness,
                    string? From,
                    string? Told,
                    string? Until
                )>(
                    "select left_child, right_child, relation, sureness, from_day, told_until, until_day from record_tie"
                )
            )
                .Where(tie => really.ContainsKey(tie.Left) && really.ContainsKey(tie.Right))
                .Select(tie => new Said(
                    really[tie.Left],
                    really[tie.Right],
                    (Relation)tie.Relation,
                    (Sureness)tie.Sureness,
                    tie.From,
                    tie.Told,
                    tie.Until
                )),
        ];
    }

    /// <summary>For each child of the database whom the truth has: most of the records that are joined to one are theirs.</summary>
    private async Task<Dictionary<long, long>> ReallyAsync()
    {
        string[] sources = ["", "schools", "sen2", "early-help", "social-care", "youth-justice", "missing"];
        var keys = Rows.Read(made, "truth/people.csv")
            .All.DistinctBy(row => (row["Source"], row["Key"]))
            .ToDictionary(row => (row["Source"], row["Key"]), row => Number(row["Child"]));
        return (
            await loaded.AskAsync<(long Child, long Source, string Key)>(
                "select child, source, source_key from record_person"
            )
        )
            .Where(person => keys.ContainsKey((sources[person.Source], person.Key)))
            .GroupBy(person => person.Child, person => keys[(sources[person.Source], person.Key)])
            .ToDictionary(child => child.Key, child => child.CountBy(one => one).MaxBy(one => one.Value).Key);
    }

    private static long Number(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await loaded.DisposeAsync();
        Directory.Delete(made, recursive: true);
    }

    [GeneratedRegex(@"(HW\d+ ?\d)[A-Z]([A-Z])")]
    private static partial Regex Unit { get; }
}

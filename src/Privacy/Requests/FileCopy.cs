using System.Security.Cryptography;
using System.Text;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Everything that is held about somebody, in plain words, with what was decided about facts on others.</summary>
/// <param name="Adopted">Whether a record ended in adoption: then nothing is told of homes and family.</param>
public sealed record FileCopy(
    long Child,
    string Name,
    DateOnly? BirthDate,
    bool Adopted,
    IReadOnlyList<FilePart> Parts,
    IReadOnlyDictionary<string, Decided> Decided
)
{
    private const int Telling = 4;

    internal IEnumerable<FileRow> Rows => Parts.SelectMany(part => part.Rows);

    /// <summary>What may be about somebody else, each once, in the order of the file. What stands in a row that is kept back whole is not asked about.</summary>
    public IReadOnlyList<FileFact> Items =>
        [
            .. Rows.Where(GoesOut)
                .SelectMany(row => row.Facts)
                .Where(fact => fact.Item is not null)
                .DistinctBy(fact => fact.Item),
        ];

    public IReadOnlyList<FileFact> Undecided => [.. Items.Where(fact => !Decided.ContainsKey(fact.Item ?? ""))];

    /// <summary>Whether a fact goes out. What nobody decided about does not.</summary>
    public bool GoesOut(FileFact fact) =>
        fact.Item is not { } item || (Decided.TryGetValue(item, out var decided) && decided.Release);

    /// <summary>Whether a row goes out, without what is kept back of it. It does unless somebody decided otherwise.</summary>
    public bool GoesOut(FileRow row) => !Decided.TryGetValue(row.Item, out var decided) || decided.Release;

    /// <summary>The file as it goes out.</summary>
    public IReadOnlyList<FilePart> GoingOut
    {
        get
        {
            var keptBack = KeptBackValues.ToList();
            return
            [
                .. Parts.Select(part =>
                    part with
                    {
                        Rows =
                        [
                            .. part.Rows.Where(GoesOut).Select(row => Without(row, keptBack)),
                            // Last, since their place among the others would tell when.
                            .. part.Rows.Where(row => !GoesOut(row)).Select(_ => FileRow.InItsPlace),
                        ],
                    }
                ),
            ];
        }
    }

    // The name of a file may tell what was kept back, such as the school that sent it.
    private FileRow Without(FileRow row, List<string> keptBack) =>
        row with
        {
            Facts = [.. row.Facts.Select(fact => GoesOut(fact) ? fact : fact.WithoutValue)],
            Where = keptBack.Exists(value => row.Where.Contains(value, StringComparison.OrdinalIgnoreCase))
                ? ""
                : row.Where,
        };

    // Shorter ones stand in names by chance.
    private IEnumerable<string> KeptBackValues =>
        Rows.SelectMany(row => row.Facts)
            .Where(fact => !GoesOut(fact))
            .SelectMany(fact => new[] { fact.Value, fact.Words ?? "" })
            .Where(value => value.Length >= Telling)
            .Distinct();

    /// <summary>Why something is kept back, as whoever asked reads it, and in how many rows.</summary>
    public IReadOnlyList<KeptBack> KeptBack => [.. Rows.SelectMany(WhyNot).CountBy(why => why).Select(Counted)];

    // A row from which two things are kept for one reason is one row.
    private IEnumerable<string> WhyNot(FileRow row) =>
        (GoesOut(row) ? row.Facts.Select(fact => fact.Item ?? "") : [row.Item])
            .Select(item => Decided.GetValueOrDefault(item))
            .OfType<Decided>()
            .Where(decided => !decided.Release)
            .Select(decided => decided.Why)
            .Distinct();

    private static KeptBack Counted(KeyValuePair<string, int> why) => new(why.Key, why.Value);

    /// <summary>What tells that somebody looked into harm to the child, whether it goes out or not.</summary>
    public IReadOnlyList<FileRow> Protection => [.. Rows.Where(row => row.OfProtection)];

    /// <summary>How many things were kept back that are not found any more: what a load told otherwise since may go out again.</summary>
    public int Lost =>
        Decided
            .Where(decided => !decided.Value.Release)
            .Select(decided => decided.Key)
            .Except(Rows.SelectMany(row => row.Facts.Select(fact => fact.Item ?? "").Append(row.Item)))
            .Count();

    /// <summary>A print of the whole copy as it would go out, but for other children of the family: what a second person saw is what is sent.</summary>
    public string Mark => Print(Rows.Where(row => !row.OfFamily));

    /// <summary>The same of the other children of the family.</summary>
    public string FamilyMark => Print(Rows.Where(row => row.OfFamily));

    /// <summary>Says so where this is not what was reviewed; null where it is.</summary>
    internal Refusal? Otherwise(FileRequest reviewed) =>
        reviewed.Mark != Mark ? new Refusal("The file changed since the review was finished. Finish the review again.")
        : reviewed.FamilyMark != FamilyMark
            ? new Refusal(
                "You do not see the same other children of this family as whoever finished the review, or they changed since. Somebody who sees the same ones goes on from here, or you finish the review again."
            )
        : null;

    private string Print(IEnumerable<FileRow> rows)
    {
        var text = new StringBuilder($"{Name}|{BirthDate:O}");
        foreach (var row in rows)
        {
            text.Append('\n').Append(GoesOut(row)).Append($"|{row.On:O}|{row.Until:O}|{row.Title}|{row.Where}");
            foreach (var fact in row.Facts)
                text.Append('|').Append(fact.Label).Append('=').Append(GoesOut(fact) ? fact.Told : fact.Item);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text}")));
    }
}

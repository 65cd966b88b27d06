using System.Security.Cryptography;
using System.Text;
using Headwater.Need.Signals;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>What was decided about something that may be about another person.</summary>
/// <param name="Why">Why it is kept back: the exemption. Empty where it is released.</param>
public sealed record Decided(bool Release, string Why, string By);

/// <summary>One fact of a file.</summary>
/// <param name="Item">By which a decision about it is found again; null where it is about nobody but the child, and goes out.</param>
public sealed record FileFact(string Label, string Value, string? Item = null)
{
    /// <summary>A fact that names another person, or may: free text, names, places where others live.</summary>
    public static FileFact Other(string of, string label, string value) => new(label, value, Print(of, label, value));

    // Whatever was loaded since, the same words in the same place are the same item. The words themselves are not kept.
    private static string Print(string of, string label, string value) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{of.Length}:{of}{label.Length}:{label}{value.Length}:{value}"))
        )[..32];
}

/// <summary>One thing in a file.</summary>
/// <param name="Where">The file and line that tell it; empty for what Headwater itself wrote.</param>
public sealed record FileRow(DateOnly? On, DateOnly? Until, string Title, IReadOnlyList<FileFact> Facts, string Where);

public sealed record FilePart(string Name, string Meaning, IReadOnlyList<FileRow> Rows);

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
    /// <summary>What may be about somebody else, each once, in the order of the file.</summary>
    public IReadOnlyList<FileFact> Items =>
        [
            .. Parts
                .SelectMany(part => part.Rows)
                .SelectMany(row => row.Facts)
                .Where(fact => fact.Item is not null)
                .DistinctBy(fact => fact.Item),
        ];

    public IReadOnlyList<FileFact> Undecided => [.. Items.Where(fact => !Decided.ContainsKey(fact.Item ?? ""))];

    /// <summary>Whether a fact goes out. What nobody decided about does not.</summary>
    public bool GoesOut(FileFact fact) =>
        fact.Item is not { } item || (Decided.TryGetValue(item, out var decided) && decided.Release);

    /// <summary>A print of the whole copy as it would go out: what a second person saw is what is sent.</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder($"{Name}|{BirthDate:O}");
            foreach (var row in Parts.SelectMany(part => part.Rows))
            {
                text.Append('\n').Append($"{row.On:O}|{row.Until:O}|{row.Title}|{row.Where}");
                foreach (var fact in row.Facts)
                    text.Append('|').Append(fact.Label).Append('=').Append(GoesOut(fact) ? fact.Value : "");
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text}")));
        }
    }
}

/// <summary>Which facts are about the child alone. Whatever is not named here is held back until a person decides.</summary>
public static class OwnFacts
{
    /// <summary>Facts that a code, a day, a number or yes and no can fill, and that tell of nobody else.</summary>
    public static IReadOnlySet<string> Names { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "activity",
            "another authority's plan",
            "appeal",
            "attendance",
            "authorised",
            "came from another authority",
            "category",
            "category at the start",
            "child seen",
            "day of the offence",
            "decided",
            "decision",
            "decision written",
            "disability",
            "due by",
            "enough agencies came",
            "entered care",
            "ethnic group",
            "exception to the twenty weeks",
            "found at",
            "free school meals",
            "how",
            "in touch",
            "in youth accommodation",
            "joined",
            "last seen at",
            "left care for good",
            "legal status",
            "lives",
            "mediation",
            "miles from home",
            "need",
            "no further action",
            "part time",
            "pathway plan reviewed",
            "placement",
            "plan goes on",
            "plan made",
            "rank",
            "ready for the next phase by",
            "reason 1",
            "reason 2",
            "reason 3",
            "reason for no score",
            "refused",
            "registration",
            "resourced provision",
            "reviewing officer's last contact",
            "setting",
            "special educational provision",
            "special educational provision on entry",
            "special educational provision on leaving",
            "special unit",
            "temporary placement",
            "was ready",
            "why it began",
            "why it changed",
            "why it closed",
            "why it ended",
            "with leave",
            "without leave",
            "work began",
        };

    // A worker's number, who told social care, and what is the matter with a parent are about others.
    private static readonly HashSet<Kind> CodeOfOthers =
    [
        Kind.WorkerAllocated,
        Kind.Contact,
        Kind.Referral,
        Kind.AssessmentFactor,
        Kind.EarlyHelp,
    ];

    /// <summary>Whether the very name of a signal tells what was found out about others, such as a parent's drinking. One that is not known any more may.</summary>
    public static bool IsOfOthers(string signal) =>
        Catalogue.Find(signal) is not { } known || known.Inputs.Any(CodeOfOthers.Contains);

    public static bool HasCodeOfOthers(Kind kind) => CodeOfOthers.Contains(kind);
}

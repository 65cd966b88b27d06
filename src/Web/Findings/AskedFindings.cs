using System.Globalization;
using Headwater.Intake.Findings;
using Headwater.Vocabulary;
using Microsoft.AspNetCore.Http.Extensions;

namespace Headwater.Web.Findings;

/// <summary>What somebody asked the findings for. All of it stands in the address, so that a list can be come back to; no child's number does.</summary>
/// <param name="State">A key of <see cref="States"/>; open ones without it.</param>
/// <param name="Worker">A worker as the return names them; <see cref="Unknown"/> for those whom nobody knows.</param>
/// <param name="Team">A team as the return names it; <see cref="Unknown"/> for those that nobody knows.</param>
public sealed record AskedFindings(
    Grouping By = Grouping.Rule,
    string? Return = null,
    int? Year = null,
    string? Severity = null,
    string? State = null,
    bool Mine = false,
    string? Rule = null,
    string? Worker = null,
    string? Team = null,
    string? File = null,
    int Page = 1
)
{
    public const string Address = "/data/findings/list";

    /// <summary>Stands in an address for a worker or team that no file names.</summary>
    public const string Unknown = "-";

    // No list is as long as this. A larger number was typed, and would overflow.
    private const int LongestText = 500;

    private const int LastPage = 100_000;

    public static IReadOnlyList<(string? Key, FindingState State, string Name)> States { get; } =
    [
        (null, FindingState.Open, "Open"),
        ("new", FindingState.New, "New in the newest check"),
        ("aside", FindingState.Suppressed, "Set aside"),
        ("gone", FindingState.Gone, "Gone"),
        ("any", FindingState.Any, "All of these"),
    ];

    public static IReadOnlyList<(string Key, string Name)> Severities { get; } =
    [("error", "Must be mended"), ("query", "To look at")];

    public string StateName => States.FirstOrDefault(each => each.Key == State).Name ?? States[0].Name;

    public bool Filtered => Return is not null || Severity is not null || State is not null || Mine;

    public string Link => To(Address);

    /// <summary>The same question put to another page.</summary>
    public string To(string address)
    {
        var query = new QueryBuilder();
        Add("by", By is Grouping.Rule ? null : $"{By}".ToLowerInvariant());
        Add("return", Return);
        Add("year", Year?.ToString(CultureInfo.InvariantCulture));
        Add("severity", Severity);
        Add("state", State);
        Add("mine", Mine ? "true" : null);
        Add("rule", Rule);
        Add("worker", Worker);
        Add("team", Team);
        Add("file", File);
        Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return $"{address}{query}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                query.Add(name, value);
        }
    }

    /// <summary>From a request; what it cannot read it leaves out, since an address may be typed.</summary>
    public static AskedFindings Of(IQueryCollection query)
    {
        return new(
            Enum.TryParse<Grouping>(Text("by"), ignoreCase: true, out var by) && Enum.IsDefined(by)
                ? by
                : Grouping.Rule,
            Text("return"),
            Number("year"),
            Severities.Any(each => each.Key == Text("severity")) ? Text("severity") : null,
            States.Any(each => each.Key == Text("state")) ? Text("state") : null,
            Text("mine") is "true",
            Text("rule"),
            Text("worker"),
            Text("team"),
            Text("file"),
            Number("page") is > 0 and var page ? Math.Min(page, LastPage) : 1
        );

        string? Text(string name) =>
            // What is cut finds nobody; a filter that is dropped would find everybody.
            query[name].FirstOrDefault()?.Trim()
                is { Length: > 0 } text
                ? text.Shortened(LongestText)
                : null;

        int? Number(string name) =>
            int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    /// <summary>What one worker has, or a team where no worker is named, as a list by worker tells them.</summary>
    public static AskedFindings OfWorker(FindingGroup one) =>
        new(Worker: one.Worker is "" ? Unknown : one.Worker, Team: one.Team is "" ? Unknown : one.Team);

    public FindingFilter Filter =>
        new(
            Return,
            Year,
            Severity,
            States.FirstOrDefault(each => each.Key == State).State,
            Mine,
            Rule,
            Worker is Unknown ? "" : Worker,
            Team is Unknown ? "" : Team,
            File
        );
}

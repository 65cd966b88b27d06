using System.Globalization;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Microsoft.AspNetCore.Http.Extensions;

namespace Headwater.Web.Lists;

/// <summary>What somebody asked the list of children for. All of it stands in the address, so that a list can be come back to.</summary>
/// <param name="Worker">The number of a worker; <see cref="Mine"/> is the caller's own.</param>
/// <param name="Ages">A key of <see cref="AgeChoices"/>; children under 18 without one.</param>
/// <param name="Find">The name sought, sealed (<see cref="SoughtName"/>): addresses are kept by browsers and proxies, and hold no child's name.</param>
public sealed record Asked(
    string? Find = null,
    int? Level = null,
    string? Reason = null,
    string? School = null,
    int? Year = null,
    string? Change = null,
    bool Mine = false,
    bool ToDecide = false,
    string? Worker = null,
    string? Ages = null,
    string? Sort = null,
    int Page = 1
)
{
    public const string Address = "/children";
    public const string File = "/children.csv";

    // No list is as long as this. A larger number was typed, and would overflow.
    private const int LastPage = 100_000;

    /// <summary>Whether one of the less used filters is on, so that they must be seen.</summary>
    public bool Filtered =>
        Level is not null || Reason is not null || School is not null || Year is not null || Change is not null;

    public bool Anything => Filtered || Find is not null || Mine || ToDecide || Worker is not null || Ages is not null;

    public string Link => $"{Address}{Query}";

    public string FileLink => $"{File}{(this with { Page = 1 }).Query}";

    private string Query
    {
        get
        {
            var query = new QueryBuilder();
            Add("find", Find);
            Add("level", Level?.ToString(CultureInfo.InvariantCulture));
            Add("reason", Reason);
            Add("school", School);
            Add("year", Year?.ToString(CultureInfo.InvariantCulture));
            Add("change", Change);
            Add("mine", Mine ? "true" : null);
            Add("decide", ToDecide ? "true" : null);
            Add("worker", Worker);
            Add("ages", Ages);
            Add("sort", Sort);
            Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
            return query.ToString();

            void Add(string name, string? value)
            {
                if (!string.IsNullOrWhiteSpace(value))
                    query.Add(name, value);
            }
        }
    }

    /// <summary>From a request; what it cannot read it leaves out, since an address may be typed.</summary>
    public static Asked Of(IQueryCollection query)
    {
        return new(
            Text("find"),
            Number("level"),
            Text("reason"),
            Text("school"),
            Number("year"),
            Text("change"),
            Text("mine") is "true",
            Text("decide") is "true",
            Text("worker"),
            Text("ages"),
            Text("sort"),
            Number("page") is > 0 and var page ? Math.Min(page, LastPage) : 1
        );

        string? Text(string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 } text ? text : null;

        int? Number(string name) =>
            int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    /// <summary>The same for the data layer, which answers to what it knows and to nothing else.</summary>
    /// <param name="name">The name sought, unsealed.</param>
    /// <param name="worker">The caller's own number as a worker, by which "mine" is known.</param>
    public ListFilter Filter(string? name, string? worker) =>
        new(
            Level is >= (int)PathwayLevel.Emerging and <= (int)PathwayLevel.Outside and var level
                ? (PathwayLevel)level
                : null,
            Reason,
            School,
            Year,
            name,
            Enum.TryParse<Change>(Change, ignoreCase: true, out var change) && Enum.IsDefined(change) ? change : null,
            // Whoever has no number as a worker has no children of their own: the empty number is nobody's.
            Mine ? worker ?? "" : Worker,
            ToDecide,
            AgeChoices.Of(Ages, byName: name is not null),
            Everyone: name is not null,
            Order: Sort switch
            {
                "newest" => ListOrder.Changed,
                "name" => ListOrder.Name,
                "waiting" => ListOrder.Waiting,
                _ => ListOrder.Level,
            }
        );
}

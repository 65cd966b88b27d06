using System.Globalization;

namespace Headwater.Tests.Web.Leaks;

/// <summary>
/// Where somebody would try each route to find a hidden child. A route that is not here fails a test: say how it would be tried.
/// </summary>
internal static class Probes
{
    // These hold no child, whoever asks; they are asked as they stand.
    private static readonly string[] Plain =
    [
        "/",
        "/health",
        "/sign-in",
        "/sign-in/code",
        "/sign-in/set-up",
        "/sign-in/with/{provider}",
        "/sign-in/arrived",
        "/sign-out",
        "/account",
        "/account/password",
        "/kept",
        "/error/{status:int}",
        "/accessibility",
        "/privacy",
        "/glossary",
        "/about-these-numbers",
        "/children",
        "/children.csv",
        "/children/first",
        "/children/first.csv",
        "/in-care",
        "/data",
        "/data/problems",
        "/data/problems/{file:int}",
        "/data/problems.csv",
        "/data/repairs",
        "/data/files",
        "/data/check",
        "/data/check/{ticket:guid}",
        "/data/checks/{check:long}",
        "/data/findings",
        "/data/findings/list",
        "/data/findings/rule",
        "/data/findings/worker",
        "/data/findings/summary",
        "/data/findings.csv",
        "/data/findings.xlsx",
        "/data/findings/by-worker.zip",
        "/data/not-on-roll",
        "/matching",
        "/matching/questions",
        "/matching/questions.csv",
        "/matching/second-looks",
        "/matching/decisions",
        "/matching/quality",
        "/matching/samples",
        "/matching/samples/{sample:long}",
        "/notices",
        "/emergency-access",
        "/emergency-access/review",
        "/access-and-privacy",
        "/purpose",
        "/whom-to-ring",
        "/sharing",
        "/sharing/agree",
        "/sharing/partners/add",
        "/shared",
        "/corrections",
        "/corrections.csv",
        "/retention",
        "/retention/list",
        "/requests",
        "/papers",
        "/papers/{paper}",
        "/papers/{paper}.html",
        "/papers/parts/{question}",
        "/trail",
        "/trail/person",
        "/trail/person.csv",
        "/trail/unusual",
        "/users",
        "/users/add",
        "/users/password",
    ];

    // The same with questions that single somebody out.
    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["/children"] =
        [
            "?level=1",
            "?level=2",
            "?level=3",
            "?sort=name",
            "?ages=all",
            $"?school={SmallBorough.Millrace}",
            $"?school={SmallBorough.WeirLane}",
            $"?worker={SmallBorough.Worker}",
            "?mine=true",
            "?decide=true",
            "?year=9",
            "?change=New",
            "?page=2",
        ],
        ["/children.csv"] = ["?level=2", "?level=3", "?ages=all", $"?school={SmallBorough.Millrace}"],
        ["/children/first"] =
        [
            "?room=500&level=0",
            "?room=500&level=1",
            "?room=500&level=2",
            $"?room=500&level=0&school={SmallBorough.Millrace}",
        ],
        ["/children/first.csv"] = ["?room=500&level=0", "?room=500&level=1&care=without"],
        ["/shared"] = ["?page=2"],
        ["/in-care"] = ["?on=2026-07-01"],
        ["/data/findings/list"] =
        [
            "?return=ssda903&year=2026",
            "?by=child",
            "?by=worker",
            "?mine=true",
            $"?worker={SmallBorough.Worker}",
        ],
        ["/data/findings.csv"] = ["?return=ssda903&year=2026"],
        ["/data/findings.xlsx"] = ["?return=ssda903&year=2026"],
        ["/trail/person"] = [$"?name={LeakSite.Keeper}", "?name=practitioner", "?name=terminal:test"],
        ["/trail/person.csv"] = [$"?name={LeakSite.Keeper}", "?name=practitioner", "?name=terminal:test"],
        ["/trail/unusual"] = ["?rule=no-relation", "?rule=own-family-name", "?rule=refused"],
    };

    // Who looked is asked by number, and told without a name.
    private static readonly string[] OfNumber =
    [
        "/trail/child",
        "/trail/child.csv",
        "/trail/request",
        "/trail/request.csv",
    ];

    private static readonly string[] OfChild =
    [
        "/children/{id:long}",
        "/children/{id:long}/household",
        "/children/{id:long}/decide",
        "/children/{id:long}/who-is-who",
        "/children/{id:long}/who-sees",
        "/children/{id:long}/wrong",
        "/children/{id:long}/ask",
        "/shared/{id:long}",
    ];

    private static readonly string[] OfFinding =
    [
        "/data/findings/{finding:long}",
        "/data/findings/{finding:long}/child",
    ];

    private static readonly string[] OfRequest = ["/requests/{number:long}", "/requests/{number:long}.zip"];

    private const string Pair = "/matching/pairs/{left:long}/{right:long}";
    private const string SamplePair = "/matching/samples/{sample:long}/{place:int}";

    /// <summary>The routes that are tried by any of these.</summary>
    public static IEnumerable<string> Known =>
        [.. Plain, .. OfNumber, .. OfChild, .. OfFinding, .. OfRequest, Pair, SamplePair];

    /// <summary>The addresses at which a route is tried for some children.</summary>
    /// <param name="others">Children whom the visitor may see: their pages must not name the others.</param>
    public static async Task<IReadOnlyList<string>> AddressesAsync(
        string route,
        LeakSite site,
        IEnumerable<Hidden> hidden,
        IReadOnlyList<long> others
    )
    {
        if (Plain.Contains(route))
        {
            var plain = await site.Running.PathAsync(route);
            return [plain, .. Asked.GetValueOrDefault(route, []).Select(query => plain.Split('?')[0] + query)];
        }

        if (OfNumber.Contains(route))
            return
            [
                route,
                .. hidden
                    .Select(each => each.Child)
                    .Concat(others)
                    .Select(child => $"{route}?number={Text(child)}&named=true"),
            ];
        if (OfChild.Contains(route))
            return
            [
                .. hidden
                    .Select(each => each.Child)
                    .Concat(others)
                    .Select(child => route.Replace("{id:long}", Text(child), StringComparison.Ordinal)),
            ];
        if (OfFinding.Contains(route))
            return
            [
                .. site.Findings.Select(finding =>
                    route.Replace("{finding:long}", Text(finding), StringComparison.Ordinal)
                ),
            ];
        if (OfRequest.Contains(route))
            return
            [
                .. site.Requests.Select(request =>
                    route.Replace("{number:long}", Text(request), StringComparison.Ordinal)
                ),
            ];
        if (route is SamplePair)
            return [.. Enumerable.Range(1, 20).Select(place => $"/matching/samples/1/{place}")];
        var persons = hidden.SelectMany(each => site.PersonsOf(each.Child)).ToList();
        return
        [
            .. from person in persons
            from other in persons.Append(1)
            where person != other
            select $"/matching/pairs/{Text(person)}/{Text(other)}",
        ];
    }

    /// <summary>Addresses of hidden children, each beside the address of nothing at all.</summary>
    public static IEnumerable<(string Address, string Nowhere)> Beside(
        string route,
        LeakSite site,
        IReadOnlyList<Hidden> hidden
    )
    {
        const string Nothing = "987654321";
        if (OfChild.Contains(route))
            return hidden.Select(each =>
                (
                    route.Replace("{id:long}", Text(each.Child), StringComparison.Ordinal),
                    route.Replace("{id:long}", Nothing, StringComparison.Ordinal)
                )
            );
        if (OfFinding.Contains(route))
            return site.Findings.Select(finding =>
                (
                    route.Replace("{finding:long}", Text(finding), StringComparison.Ordinal),
                    route.Replace("{finding:long}", Nothing, StringComparison.Ordinal)
                )
            );
        if (OfRequest.Contains(route))
            return site.Requests.Select(request =>
                (
                    route.Replace("{number:long}", Text(request), StringComparison.Ordinal),
                    route.Replace("{number:long}", Nothing, StringComparison.Ordinal)
                )
            );
        return route is Pair
            ? from child in hidden
            from person in site.PersonsOf(child.Child)
            select ($"/matching/pairs/{Text(person)}/2", $"/matching/pairs/{Nothing}/2")
            : [];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Headwater.Access;

namespace Headwater.Tests.Web.Leaks;

/// <summary>Every route × every role × every child whom that role must not find: nothing of the child comes out, not even that there is one.</summary>
public abstract partial class LeakMatrix(LeakSite site)
{
    public static TheoryData<string> Roles => [.. Enum.GetNames<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task No_route_shows_a_hidden_child(string name)
    {
        var role = Enum.Parse<Role>(name);
        using var visitor = await site.Running.SignedInAsync(role);
        var hidden = HiddenFrom(role);
        var leaks = new List<string>();

        foreach (var (_, route, _) in Routes.Expected.DistinctBy(expected => expected.Route))
        foreach (var address in await Probes.AddressesAsync(route, site, hidden, await OthersAsync()))
        {
            var answer = await visitor.GetAsync(address);
            var all = await TextAsync(answer);
            leaks.AddRange(Found(all, hidden).Select(mark => $"{address} told {role}: {mark}"));
            if ((int)answer.StatusCode >= 500)
                leaks.Add($"{address} failed for {role}");
            if (answer is { StatusCode: HttpStatusCode.OK, Headers.CacheControl.NoStore: not true })
                leaks.Add($"{address} may be kept by a browser");
        }

        Assert.True(leaks.Count is 0, string.Join('\n', leaks));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_hidden_child_and_no_child_get_the_same_answer(string name)
    {
        var role = Enum.Parse<Role>(name);
        using var visitor = await site.Running.SignedInAsync(role);
        var differ = new List<string>();

        foreach (var (verb, route, _) in Routes.Expected)
        foreach (var (address, nowhere) in Probes.Beside(route, site, HiddenFrom(role)))
        {
            var (status, page) = await AskAsync(visitor, verb, nowhere);
            if (await AskAsync(visitor, verb, address) is var answer && answer != (status, page))
                differ.Add(
                    $"{verb} {address} answered {role} {answer.Status}, not {status}: {Difference(answer.Page, page)}"
                );
        }

        Assert.True(differ.Count is 0, string.Join('\n', differ));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_hidden_childs_name_is_sought_as_in_vain_as_nobodys(string name)
    {
        var role = Enum.Parse<Role>(name);
        if (!Headwater.Access.Roles.Describe(role).SeesChildren || role is Role.PartnerWorker)
            return;
        using var visitor = await site.Running.SignedInAsync(role);

        foreach (var child in HiddenFrom(role))
        {
            var part = child.Marks[0][..^1].ToLowerInvariant();
            Assert.Equal(await SoughtAsync(visitor, "qxzvk", "qxzvk"), await SoughtAsync(visitor, part, "qxzvk"));
        }
    }

    private IReadOnlyList<Hidden> HiddenFrom(Role role) =>
        role is Role.PartnerWorker ? [.. site.Hidden, site.BeyondAgreement]
        : site.SeesSomeAlone(role) ? [.. site.Hidden, site.OfAnotherSchool]
        : site.Hidden;

    private async Task<IReadOnlyList<long>> OthersAsync() =>
        [
            await site.Running.ChildAsync("Rowan Brookside"),
            await site.Running.ChildAsync(SmallBorough.OnNoRoll),
            await site.Running.ChildAsync("Robin Oakhollow"),
            await site.Running.ChildAsync("Morgan Ashgrove"),
            await site.Running.ChildAsync("Alex Underhill"),
        ];

    protected static IEnumerable<string> Found(string text, IEnumerable<Hidden> hidden) =>
        hidden.SelectMany(child => child.Marks).Where(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // Headers, the page as it reads, and what stands in archives and workbooks.
    protected static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = new StringBuilder($"{answer.Headers}{answer.Content.Headers}");
        Add(bytes);
        return WebUtility.HtmlDecode($"{text}");

        void Add(byte[] content)
        {
            if (content is not [(byte)'P', (byte)'K', ..])
            {
                text.Append(Encoding.UTF8.GetString(content));
                return;
            }

            using var archive = new ZipArchive(new MemoryStream(content));
            foreach (var entry in archive.Entries)
            {
                text.Append(entry.FullName);
                using var copy = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(copy);
                Add(copy.ToArray());
            }
        }
    }

    private static async Task<(HttpStatusCode Status, string Page)> AskAsync(
        HttpClient visitor,
        string verb,
        string address
    )
    {
        var answer = verb is "GET"
            ? await visitor.GetAsync(address)
            : await visitor.PostAsync(
                address,
                new FormUrlEncodedContent([
                    KeyValuePair.Create("__RequestVerificationToken", await TokenAsync(visitor)),
                    KeyValuePair.Create("Decision", "agree"),
                    KeyValuePair.Create("Seen", "2"),
                    KeyValuePair.Create("person", "1"),
                    KeyValuePair.Create("why", "because"),
                    KeyValuePair.Create("verdict", "Together"),
                    KeyValuePair.Create("Do", "myself"),
                    KeyValuePair.Create("act", "take"),
                ])
            );
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, Token().Replace(text, "").Replace(address, "", StringComparison.Ordinal));
    }

    private static string Difference(string one, string other)
    {
        var same = one.Zip(other).TakeWhile(each => each.First == each.Second).Count();
        return one[same..Math.Min(one.Length, same + 80)];
    }

    private static async Task<string> TokenAsync(HttpClient visitor) =>
        (
            (await visitor.ReadAnyAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")
            as IHtmlInputElement
        )?.Value
        ?? "";

    private static async Task<string> SoughtAsync(HttpClient visitor, string name, string insteadOf)
    {
        var sent = await visitor.SubmitFormAsync(
            "/children",
            "form[method=post][action='/children'], main form[method=post]",
            ("name", name)
        );
        var page = await visitor.GetStringAsync(sent.Headers.Location!);
        return Sealed().Replace(Token().Replace(page, ""), "").Replace(name, insteadOf, StringComparison.Ordinal);
    }

    // Each page has a token of its own for its forms, and each search a sealed name.
    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();

    [GeneratedRegex("find=[^\"&]*|name=\"find\" value=\"[^\"]*\"")]
    private static partial Regex Sealed();
}

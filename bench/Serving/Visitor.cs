using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Headwater.Access;
using Headwater.Access.Users;

namespace Headwater.Bench.Serving;

/// <summary>One person at work: looks at lists, seeks names, opens children, now and then agrees a level; and reads before the next.</summary>
internal sealed partial class Visitor : IDisposable
{
    // Somebody reads, writes or speaks for about ten seconds before they ask again.
    private const double ShortestPause = 5;
    private const double LongestPause = 15;

    private readonly HttpClient browser;
    private readonly User user;
    private readonly IReadOnlyList<string> names;
    private readonly Answers answers;
    private readonly Random chance;
    private List<string> children = [];
    private int decided;

    public Visitor(Uri site, User user, IReadOnlyList<string> names, Answers answers, int seed)
    {
        (this.user, this.names, this.answers, chance) = (user, names, answers, new Random(seed));
        browser = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }
        )
        {
            BaseAddress = site,
        };
    }

    public async Task SignInAsync(string password)
    {
        var form = await AskAsync("sign-in", "/sign-in");
        var answer = await SendAsync("sign-in", "/sign-in", form, ("Name", user.Name), ("Password", password));
        if (answer.StatusCode is not HttpStatusCode.Found)
            throw new InvalidOperationException($"{user.Name} could not sign in: {answer.StatusCode}.");
    }

    public async Task StayAsync(long until)
    {
        // Nobody begins at the same moment as everybody else.
        await Task.Delay(TimeSpan.FromSeconds(chance.NextDouble() * LongestPause));
        while (Stopwatch.GetTimestamp() < until)
        {
            try
            {
                await ActAsync();
            }
            catch (HttpRequestException fault)
            {
                answers.Errors.Enqueue(fault.Message);
            }

            await Task.Delay(
                TimeSpan.FromSeconds(ShortestPause + (chance.NextDouble() * (LongestPause - ShortestPause)))
            );
        }
    }

    private Task ActAsync()
    {
        var turn = chance.Next(100);
        if (turn < 30 || children.Count is 0)
            return ListAsync();
        if (turn < 60)
            return SearchAsync();
        return turn < 92 || !user.AsCaller(ReachPolicy.Default).AgreesLevels ? OpenAsync() : AgreeAsync();
    }

    private async Task ListAsync()
    {
        string[] lists = ["/children", "/children?level=1", "/children?level=3&page=2", "/children?sort=waiting"];
        Remember(await AskAsync("list", lists[chance.Next(lists.Length)]));
    }

    private async Task SearchAsync()
    {
        var form = await AskAsync("list", "/children");
        var found = await SendAsync("search", "/children", form, ("name", names[chance.Next(names.Count)]));
        if (found.Headers.Location is { } address)
            Remember(await AskAsync("search", address.OriginalString));
    }

    private Task<string> OpenAsync() => AskAsync("child's page", children[chance.Next(children.Count)]);

    private async Task AgreeAsync()
    {
        var page = $"{children[chance.Next(children.Count)]}/decide";
        var form = await AskAsync("form of a level", page);
        await SendAsync(
            "agree a level",
            page,
            form,
            ("Seen", Hidden(form, "Seen")),
            ("After", Hidden(form, "After")),
            ("Decision", "change"),
            // Whatever was suggested, one of the two is another; the form then says so and is answered all the same.
            ("Level", string.Create(CultureInfo.InvariantCulture, $"{1 + (++decided % 3)}")),
            ("Why", "Agreed while measuring.")
        );
    }

    private void Remember(string page)
    {
        var found = ChildLink.Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (found.Count > 0)
            children = found;
    }

    private async Task<string> AskAsync(string kind, string address)
    {
        var watch = Stopwatch.GetTimestamp();
        using var answer = await browser.GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync();
        Answered(kind, address, answer, watch);
        return page;
    }

    private async Task<HttpResponseMessage> SendAsync(
        string kind,
        string address,
        string form,
        params (string Name, string Value)[] fields
    )
    {
        using var content = new FormUrlEncodedContent(
            fields
                .Append(("__RequestVerificationToken", Hidden(form, "__RequestVerificationToken")))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );
        var watch = Stopwatch.GetTimestamp();
        var answer = await browser.PostAsync(address, content);
        await answer.Content.LoadIntoBufferAsync();
        Answered(kind, address, answer, watch);
        return answer;
    }

    private void Answered(string kind, string address, HttpResponseMessage answer, long since)
    {
        answers.Add(kind, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found))
            answers.Errors.Enqueue($"{user.Role} {address}: {(int)answer.StatusCode}");
    }

    private static string Hidden(string form, string name) =>
        Regex.Match(form, $"""name="{name}"[^>]*value="([^"]*)"[^>]*>""") is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value)
            : "";

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("href=\"(/children/[0-9]+)[\"?#]")]
    private static partial Regex ChildLink { get; }
}

using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Headwater.Tests.Web;

/// <summary>No child's name in an address, nor in what the site writes to its log.</summary>
public sealed class NamesTests(RunningSite running)
{
    public static TheoryData<string> Pages =>
        [
            .. Routes
                .Expected.Where(expected => expected is { Verb: "GET", Route: not "/health" })
                .Select(expected => expected.Route),
        ];

    [Theory, MemberData(nameof(Pages))]
    public async Task No_address_on_a_page_and_no_line_of_the_log_names_a_child(string route)
    {
        using var log = new KeptLog();
        (await running.SiteAsync()).Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var names = await NamesAsync();
        using var visitor = await running.ForAsync(route);
        var path = await running.PathAsync(route);

        var page = await visitor.ReadAnyAsync(path);
        // What is sent in vain is logged.
        await visitor.PostAsync(path, new FormUrlEncodedContent([KeyValuePair.Create("q", names.First())]));

        Assert.All(
            page.QuerySelectorAll("[href], [action], [formaction], [src]")
                .SelectMany(element => new[] { "href", "action", "formaction", "src" }.Select(element.GetAttribute))
                .OfType<string>(),
            address => Assert.DoesNotContain(names, name => Names(address, name))
        );
        Assert.All(log.Lines, line => Assert.DoesNotContain(names, name => Names(line, name)));
    }

    [Fact]
    public async Task The_log_that_is_read_is_the_one_that_the_site_writes()
    {
        using var log = new KeptLog();
        var loggers = (await running.SiteAsync()).Services.GetRequiredService<ILoggerFactory>();
        loggers.AddProvider(log);

        loggers.CreateLogger("Microsoft.AspNetCore").LogWarning("Seen: {Name}", SmallBorough.Drifting);

        var names = await NamesAsync();
        Assert.Contains(log.Lines, line => names.Any(name => Names(line, name)));
    }

    private static bool Names(string text, string name) =>
        Uri.UnescapeDataString(text.Replace('+', ' ')).Contains(name, StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyCollection<string>> NamesAsync()
    {
        await using var work = await (await running.DatabaseAsync()).ReadAsync();
        var children = await work.Connection.QueryAsync<(string Given, string Family)>(
            "select given_name, family_name from record_child where given_name is not null and family_name is not null"
        );
        // A family name may be a word of a page as well; the two together are a child.
        return [.. children.Select(child => $"{child.Given} {child.Family}").Distinct()];
    }
}

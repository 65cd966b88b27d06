using System.Net;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Headwater.Tests.Web;

public class BusyTests(RunningSite running)
{
    [Fact]
    public async Task A_database_that_stays_busy_is_a_plain_answer_and_not_a_fault()
    {
        var builder = WebApplication.CreateBuilder();
        await using var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.UseBusyDatabase();
        site.Run(_ => throw new DatabaseBusyException(new InvalidOperationException("busy")));
        await site.StartAsync();
        using var visitor = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        var answer = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData(503, "Headwater is loading files")]
    [InlineData(410, "No file names this child any more")]
    public async Task It_is_said_in_words(int status, string title)
    {
        using var visitor = await running.VisitorAsync();

        var page = await visitor.ReadAnyAsync($"/error/{status}");

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task A_child_whom_no_file_names_any_more_is_said_to_be_gone_to_whoever_sees_everyone()
    {
        const long gone = 987654;
        await using (var work = await (await running.DatabaseAsync()).BeginAsync())
        {
            await Dapper.SqlMapper.ExecuteAsync(
                work.Connection,
                "insert into record_child (id, authority, sought_name, on_roll, joined_into) values (@gone, @authority, '', 0, @gone)",
                new { gone, authority = RunningSite.Authority }
            );
            await work.KeepAsync();
        }

        using var director = await running.SignedInAsync(Role.Director);
        using var lead = await running.SignedInAsync(Role.SchoolInclusionLead);

        Assert.Equal(HttpStatusCode.Gone, (await director.GetAsync($"/children/{gone}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/children/{gone}")).StatusCode);
    }
}

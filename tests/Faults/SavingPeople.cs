using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Dapper;
using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Tests.Web;

namespace Headwater.Tests.Faults;

/// <summary>People who agree levels, one after the other, and remember what was answered as kept.</summary>
internal sealed class SavingPeople(Database database)
{
    private const int People = 3;

    private readonly ConcurrentBag<string> accepted = [];
    private readonly ConcurrentBag<string> asked = [];
    private int number;

    public int Accepted => accepted.Count;

    /// <summary>A policy of sign-in that asks for no second factor: nobody holds an authenticator here.</summary>
    public static string WriteSignIn(string folder)
    {
        var file = Path.Combine(folder, "sign-in.json");
        File.WriteAllText(
            file,
            """{"name": "Of a test", "date": "2026-09-01", "signedBy": "Nobody", "secondFactor": []}"""
        );
        return file;
    }

    public async Task LetInAsync()
    {
        for (var person = 0; person < People; person++)
            Assert.Null(
                await new AddUser(database, TimeProvider.System).RunAsync(
                    new User(
                        "E09999999",
                        $"person{person}",
                        $"Someone {person}",
                        Role.TeamManager,
                        null,
                        null,
                        null,
                        true
                    ),
                    RunningSite.Password,
                    Caller.AdministratorAtTheTerminal("E09999999", "test")
                )
            );
    }

    /// <summary>Goes on until the pages are gone, or somebody says it is enough.</summary>
    public async Task SaveAsync(ServedProgram pages, CancellationToken enough) =>
        await Task.WhenAll(
            (await ChildrenAsync()).Select((child, person) => SaveAsync(pages, $"person{person}", child, enough))
        );

    /// <summary>What was answered as kept is there, once; what is there was asked for; and each stands on the trail.</summary>
    public async Task AssertKeptAsync()
    {
        await using var work = await database.ReadAsync();
        var there = (await work.Connection.QueryAsync<string>("select reason from need_decision")).ToList();
        Assert.Empty(accepted.Except(there));
        Assert.Empty(there.Except(asked));
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Equal(
            there.Count,
            await work.Connection.ExecuteScalarAsync<int>(
                "select count(*) from access_trail where did like '% a level' and by_name like 'person%'"
            )
        );
    }

    private async Task<IReadOnlyList<long>> ChildrenAsync()
    {
        await using var work = await database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<long>(
                "select child from need_suggestion where level > 0 order by child limit @People",
                new { People }
            ),
        ];
    }

    private async Task SaveAsync(ServedProgram pages, string name, long child, CancellationToken enough)
    {
        try
        {
            using var visitor = await pages.SignInAsync(name);
            while (!enough.IsCancellationRequested)
            {
                var turn = Interlocked.Increment(ref number);
                var why = string.Create(CultureInfo.InvariantCulture, $"Saved {turn} by {name}.");
                asked.Add(why);
                var answer = await visitor.SubmitAsync(
                    $"/children/{child}/decide",
                    ("Decision", "change"),
                    ("Level", string.Create(CultureInfo.InvariantCulture, $"{1 + turn % 3}")),
                    ("Why", why)
                );
                if (answer.StatusCode is HttpStatusCode.Found)
                    accepted.Add(why);
            }
        }
        catch (HttpRequestException)
        {
            // The pages are gone: what was not answered may be there or not.
        }
    }
}

using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail;

/// <summary>Writes to the trail, in the same transaction as the read or change: if it is not kept, nor is the look.</summary>
public static class Look
{
    // Of a caller whom a test or another program made and did not place.
    private const string Nowhere = "not known";

    // So many children are written with the line; more go faster in a stream of their own.
    private const int Few = 100;

    /// <param name="did">What was done, in words a manager would use: "Opened a child's page".</param>
    /// <param name="about">What it was about, without a child's data: a filter, a page, a file name.</param>
    /// <param name="children">Every child who was shown or changed.</param>
    /// <param name="purpose">What it is for, where it can be for one thing alone; null leaves it to the caller.</param>
    public static Task WriteToTrailAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string did,
        string about,
        IReadOnlyCollection<long> children,
        Purpose? purpose = null
    ) => work.WriteAsync(caller, at, did, about, sought: null, children, purpose);

    /// <summary>Writes that somebody asked for a child by number and was not shown them, whether there is such a child or not.</summary>
    public static Task WriteRefusalToTrailAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string did,
        long sought,
        Purpose? purpose = null
    ) => work.WriteAsync(caller, at, did, $"number {sought}", sought, [], purpose);

    /// <summary>
    /// Writes that somebody asked for what leads to children, such as a record or a finding, and was not shown it: a line for
    /// each child. Where it leads to nobody there is one line, which seeks number 0: a walk through numbers by chance counts too.
    /// </summary>
    /// <param name="about">What was asked for, by its own number.</param>
    public static async Task WriteRefusalToTrailAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string did,
        string about,
        IEnumerable<long> children,
        Purpose? purpose = null
    )
    {
        foreach (var child in children.Distinct().Order().DefaultIfEmpty(0).ToList())
            await work.WriteAsync(caller, at, did, about, child, [], purpose);
    }

    private static async Task WriteAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string did,
        string about,
        long? sought,
        IReadOnlyCollection<long> children,
        Purpose? purpose
    )
    {
        work.LetGoEarly();
        // Takes the row's lock, so that on PostgreSQL two lookers queue for the chain's end: what follows is as short as can be.
        var (number, previous) = await work.Connection.QuerySingleAsync<(long, string)>(
            "update access_trail_end set number = number + 1 where id = 1 returning number, hash"
        );

        var distinct = children.Distinct().Order().ToList();
        var line = new Line(
            number,
            caller.Authority,
            Moment.Text(at),
            caller.Name,
            $"{caller.Role}",
            caller.Team ?? "",
            $"{caller.PurposeOf(purpose)}",
            caller.From ?? Nowhere,
            did,
            about,
            sought,
            distinct.Count,
            previous
        );
        var together = distinct.Count <= Few ? distinct : [];
        if (await work.KeepAsync(line, line.Hash(distinct), together) != 2 + together.Count)
            throw NotKept();
        if (distinct.Count <= Few)
            return;

        await using (var rows = work.Insert("access_trail_child", "child", "number"))
        {
            foreach (var child in distinct)
            {
                rows.Number(child);
                rows.Number(number);
                rows.EndRow();
            }

            await rows.FinishAsync();
        }

        if (
            await work.Connection.ExecuteScalarAsync<long>(
                "select count(*) from access_trail_child where number = @number",
                new { number }
            ) != distinct.Count
        )
            throw NotKept();
    }

    private static InvalidOperationException NotKept() =>
        new(
            "The database did not keep a line of the trail as it was written: nothing is shown or changed without one."
        );

    // Answers what stands there now, which may not be what was written: a trigger may have come between.
    // In one message to the server, whose text is the same for as many children: the server then has it ready.
    private static Task<long> KeepAsync(this Work work, Line line, string hash, List<long> children)
    {
        var parameters = new DynamicParameters(
            new
            {
                line.Number,
                line.Authority,
                line.At,
                line.ByName,
                line.Role,
                line.Team,
                line.Purpose,
                line.CameFrom,
                line.Did,
                line.About,
                line.Sought,
                line.Children,
                line.Previous,
                hash,
            }
        );
        for (var i = 0; i < children.Count; i++)
            parameters.Add($"child{i}", children[i]);
        return work.Connection.ExecuteScalarAsync<long>(
            $"""
            insert into access_trail (number, authority, at, by_name, role, team, purpose, came_from, did, about, sought,
                                      children, previous, hash)
            values (@Number, @Authority, @At, @ByName, @Role, @Team, @Purpose, @CameFrom, @Did, @About, @Sought,
                    @Children, @Previous, @hash);
            update access_trail_end set hash = @hash where id = 1;
            {Rows(children.Count)}
            select (select count(*) from access_trail where number = @Number and by_name = @ByName and hash = @hash)
                 + (select count(*) from access_trail_end where id = 1 and number = @Number and hash = @hash)
                 + {(children.Count is 0 ? "0" : "(select count(*) from access_trail_child where number = @Number)")}
            """,
            parameters
        );
    }

    private static string Rows(int children) =>
        children is 0
            ? ""
            : $"insert into access_trail_child (child, number) values {string.Join(", ", Enumerable.Range(0, children).Select(i => $"(@child{i}, @Number)"))};";
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail;

/// <summary>Writes to the trail, in the same transaction as the read or change: if it is not kept, nor is the look.</summary>
public static class Look
{
    /// <param name="did">What was done, in words a manager would use: "Opened a child's page".</param>
    /// <param name="about">What it was about, without a child's data: a filter, a page, a file name.</param>
    /// <param name="children">Every child who was shown or changed.</param>
    public static async Task WriteToTrailAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at,
        string did,
        string about,
        IReadOnlyCollection<long> children
    )
    {
        // The conditional write takes the row's lock, so that on PostgreSQL two lookers queue for the chain's end.
        await work.Connection.ExecuteAsync("update access_trail_end set number = number + 1 where id = 1");
        var (number, previous) = await work.Connection.QuerySingleAsync<(long, string)>(
            "select number, hash from access_trail_end where id = 1"
        );

        var distinct = children.Distinct().Order().ToList();
        var line = new Line(
            number,
            caller.Authority,
            Moment.Text(at),
            caller.Name,
            $"{caller.Role}",
            did,
            about,
            distinct.Count,
            previous
        );
        var hash = line.Hash(distinct);

        await work.Connection.ExecuteAsync(
            """
            insert into access_trail (number, authority, at, by_name, role, did, about, children, previous, hash)
            values (@Number, @Authority, @At, @By, @Role, @Did, @About, @Children, @Previous, @hash)
            """,
            new
            {
                line.Number,
                line.Authority,
                line.At,
                line.By,
                line.Role,
                line.Did,
                line.About,
                line.Children,
                line.Previous,
                hash,
            }
        );
        await work.Connection.ExecuteAsync("update access_trail_end set hash = @hash where id = 1", new { hash });

        if (distinct.Count is 0)
            return;
        await using var rows = work.Insert("access_trail_child", "child", "number");
        foreach (var child in distinct)
        {
            rows.Number(child);
            rows.Number(number);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    /// <summary>One line of the trail, as it is hashed: each part with its length, so that no two lines can be written alike.</summary>
    internal sealed record Line(
        long Number,
        string Authority,
        string At,
        string By,
        string Role,
        string Did,
        string About,
        long Children,
        string Previous
    )
    {
        public string Hash(IEnumerable<long> children)
        {
            var text = new StringBuilder();
            foreach (
                var part in new[]
                {
                    $"{Number}",
                    Authority,
                    At,
                    By,
                    Role,
                    Did,
                    About,
                    string.Join(' ', children),
                    Previous,
                }
            )
                text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}

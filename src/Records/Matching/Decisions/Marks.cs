using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>What a record said of who somebody is when it could not be told: as a mark, so that a change is seen and nothing is kept twice.</summary>
internal static class Marks
{
    public static string Of(Person person)
    {
        var said = person.Said;
        var text = string.Join(
            '|',
            said.GivenName,
            said.FamilyName,
            said.BirthDate?.ToString("O", CultureInfo.InvariantCulture),
            said.Sex,
            said.Upn,
            said.FormerUpn,
            string.Join(' ', said.Postcodes)
        );
        // What is not told changes no mark that was kept before it could be.
        if (said.NhsNumber is { } number)
            text += $"|{number}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Keeps what both records said when somebody could not tell.</summary>
    public static Task KeepMarksAsync(this Work work, string authority, long act, Person one, Person other)
    {
        var inOrder = PairDecision.Order(one.Key, other.Key).Left == one.Key;
        return work.Connection.ExecuteAsync(
            """
            insert into record_match_asked (act, authority, left_mark, right_mark)
            values (@act, @authority, @left, @right)
            """,
            new
            {
                act,
                authority,
                left = Of(inOrder ? one : other),
                right = Of(inOrder ? other : one),
            }
        );
    }

    public static async Task<IReadOnlyDictionary<long, (string Left, string Right)>> MarksAsync(
        this Work work,
        string authority
    ) =>
        (
            await work.Connection.QueryAsync<(long Act, string Left, string Right)>(
                "select act, left_mark, right_mark from record_match_asked where authority = @authority",
                new { authority }
            )
        ).ToDictionary(row => row.Act, row => (row.Left, row.Right));
}

using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>What each file says of each person.</summary>
internal static class SaidSql
{
    private const int FewPeople = 2000;

    /// <summary>Leaves out what files say that no longer count.</summary>
    /// <returns>The people of whom they spoke.</returns>
    public static async Task<IReadOnlySet<long>> ForgetSaidAsync(this Work work, IReadOnlySet<int> superseded)
    {
        if (superseded.Count is 0)
            return new HashSet<long>();
        var files = string.Join(", ", superseded);
        var people = await work.Connection.QueryAsync<long>(
            $"select distinct person from record_said where file in ({files})"
        );
        await work.Connection.ExecuteAsync($"delete from record_said where file in ({files})");
        return people.ToHashSet();
    }

    /// <summary>The people whom only files that no longer count name, be it in an entry.</summary>
    public static async Task<IReadOnlySet<long>> UnnamedAsync(
        this Work work,
        string authority,
        IReadOnlySet<int> superseded
    )
    {
        if (superseded.Count is 0)
            return new HashSet<long>();
        var files = string.Join(", ", superseded);
        var people = await work.Connection.QueryAsync<long>(
            $"""
            select p.id from record_person p
            where p.authority = @authority
              and not exists (select 1 from record_said s where s.person = p.id and s.file not in ({files}))
              and not exists (select 1 from record_entry e
                              where e.child = p.child and e.person = p.id and e.file not in ({files}))
            """,
            new { authority }
        );
        return people.ToHashSet();
    }

    /// <param name="named">For each person received their number.</param>
    public static async Task KeepSaidAsync(
        this Work work,
        string authority,
        IReadOnlyList<long> named,
        SayingsByPerson said
    )
    {
        await using var rows = Insert(work);
        for (var i = 0; i < named.Count; i++)
            foreach (var saying in said.Of(i))
                Write(rows, authority, named[i], saying);
        await rows.FinishAsync();
    }

    /// <summary>What is kept of some people, person by person.</summary>
    public static async IAsyncEnumerable<(long Person, List<Saying> Said)> SaidAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<long> people
    )
    {
        // Few people are sought one by one; of many, reading all and leaving some is faster.
        var wanted = people.ToHashSet();
        var parts =
            wanted.Count <= FewPeople
                ? wanted.Order().Chunk(200).Select(some => $"person in ({string.Join(", ", some)})")
                : ["authority = @authority"];
        foreach (var part in parts)
        {
            await using var cells = work.Read(
                $"""
                select person, file, line, at_day, given_name, family_name, birth_date, sex, upn, former_upn, postcodes,
                       school, curriculum_year, on_roll, worker, nhs_number
                from record_said where {part} order by person, file
                """,
                wanted.Count <= FewPeople ? [] : [("authority", (object)authority)]
            );
            var (person, said) = (0L, new List<Saying>());
            while (await cells.NextAsync())
            {
                if (cells.Number(0) != person && said.Count > 0)
                {
                    yield return (person, said);
                    said = [];
                }

                person = cells.Number(0);
                if (wanted.Contains(person))
                    said.Add(Read(cells));
            }

            if (said.Count > 0)
                yield return (person, said);
        }
    }

    private static Saying Read(ICells cells)
    {
        return new Saying(
            Person: 0,
            (int)cells.Number(1),
            (int)cells.Number(2),
            cells.Day(3),
            new Who(Text(4), Text(5), cells.IsNull(6) ? null : cells.Day(6), Text(7), Text(8), Text(9), Text(15)),
            Text(10),
            Text(11),
            cells.IsNull(12) ? null : (int)cells.Number(12),
            cells.Number(13) is 1,
            Text(14)
        );

        string? Text(int column) => cells.IsNull(column) ? null : cells.Text(column);
    }

    private static IRows Insert(Work work) =>
        work.Insert(
            "record_said",
            "person",
            "file",
            "authority",
            "line",
            "at_day",
            "given_name",
            "family_name",
            "birth_date",
            "sex",
            "upn",
            "former_upn",
            "postcodes",
            "school",
            "curriculum_year",
            "on_roll",
            "worker",
            "nhs_number"
        );

    private static void Write(IRows rows, string authority, long person, in Saying saying)
    {
        rows.Number(person);
        rows.Number(saying.File);
        rows.Text(authority);
        rows.Number(saying.Line);
        rows.Day(saying.At);
        rows.Text(saying.Who.GivenName);
        rows.Text(saying.Who.FamilyName);
        rows.Day(saying.Who.BirthDate);
        rows.Text(saying.Who.Sex);
        rows.Text(saying.Who.Upn);
        rows.Text(saying.Who.FormerUpn);
        rows.Text(saying.Postcodes);
        rows.Text(saying.School);
        rows.Number(saying.CurriculumYear);
        rows.Number(saying.OnRoll ? 1 : 0);
        rows.Text(saying.Worker);
        rows.Text(saying.Who.NhsNumber);
        rows.EndRow();
    }
}

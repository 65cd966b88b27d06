using Dapper;
using Headwater.Access.Trail.Unusual;
using Headwater.Records.Matching;

namespace Headwater.Records.Involvements;

/// <summary>What else ties somebody to a child. It names no child to anybody: rules about looks ask.</summary>
internal static class OtherInvolvements
{
    public static Involvement School { get; } =
        new(
            InvolvementKind.Work,
            "The child is on the roll of their school",
            async (work, asked) =>
                from pupil in await work.Connection.QueryAsync<(string School, long Child)>(
                    $"""
                    select c.school, c.id from record_child c
                    where c.authority = @Authority and c.id in ({asked.Numbers}) and c.on_roll = 1
                      and c.school is not null
                    """,
                    new { asked.Authority }
                )
                from user in asked.People
                where user.School == pupil.School
                select (user.Name, pupil.Child)
        );

    public static Involvement Notice { get; } =
        new(
            InvolvementKind.Work,
            "They had a notice about the child",
            (work, asked) =>
                work.Connection.QueryAsync<(string, long)>(
                    $"""
                    select r.reader, r.child from record_notice_reader r
                    where r.authority = @Authority and r.child in ({asked.Numbers})
                    union
                    select d.by_name, n.child from record_notice_read d
                    join record_notice n on n.number = d.notice
                    where d.authority = @Authority and n.child in ({asked.Numbers})
                    union
                    select d.by_name, n.other from record_notice_read d
                    join record_notice n on n.number = d.notice
                    where d.authority = @Authority and n.other in ({asked.Numbers})
                    """,
                    new { asked.Authority }
                )
        );

    public static Involvement Decision { get; } =
        new(
            InvolvementKind.Work,
            "They decided which records are the child’s",
            (work, asked) =>
                work.Connection.QueryAsync<(string, long)>(
                    $"""
                    select d.by_name, p.child from record_person p
                    join record_match_decision d on d.authority = p.authority
                      and d.left_source = p.source and d.left_key = p.source_key
                    where p.authority = @Authority and p.child in ({asked.Numbers})
                    union
                    select d.by_name, p.child from record_person p
                    join record_match_decision d on d.authority = p.authority
                      and d.right_source = p.source and d.right_key = p.source_key
                    where p.authority = @Authority and p.child in ({asked.Numbers})
                    """,
                    new { asked.Authority }
                )
        );

    public static Involvement FamilyName { get; } =
        new(
            InvolvementKind.FamilyName,
            "They have the child’s family name",
            async (work, asked) =>
            {
                var named = asked
                    .People.SelectMany(user => Endings(user.DisplayName).Select(ending => (ending, user.Name)))
                    .ToLookup(each => each.ending, each => each.Name);
                return from child in await work.Connection.QueryAsync<(string FamilyName, long Child)>(
                        $"""
                        select p.family_name, p.child from record_person p
                        where p.authority = @Authority and p.child in ({asked.Numbers}) and p.family_name is not null
                        union
                        select c.family_name, c.id from record_child c
                        where c.authority = @Authority and c.id in ({asked.Numbers}) and c.family_name is not null
                        """,
                        new { asked.Authority }
                    )
                    from name in named[Folding.Fold(child.FamilyName)]
                    select (name, child.Child);
            }
        );

    // A family name may be of several words: of "Ana de la Cruz" each ending but the whole is taken for one.
    private static IEnumerable<string> Endings(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(1, Math.Max(0, words.Length - 1))
            .Select(from => Folding.Fold(string.Concat(words[from..])))
            .Where(ending => ending.Length > 0);
    }
}

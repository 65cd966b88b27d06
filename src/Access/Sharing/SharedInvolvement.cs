using Dapper;
using Headwater.Access.Trail.Unusual;

namespace Headwater.Access.Sharing;

/// <summary>Whom an agreement with their organisation names is somebody for a partner's worker to look at. It names no child to anybody: rules about looks ask.</summary>
internal static class SharedInvolvement
{
    public static Involvement Involvement { get; } =
        new(
            InvolvementKind.Work,
            "An agreement with their organisation names the child",
            async (work, asked) =>
            {
                var people = asked
                    .People.Where(user => user.Organisation is not null)
                    .ToLookup(user => user.Organisation);
                var tied = new List<(string Name, long Child)>();
                if (people.Count is 0)
                    return tied;
                foreach (var agreement in await work.AgreementsAsync(asked.Authority))
                {
                    if (!people.Contains(agreement.Partner.Name) || !agreement.Touches(asked.From, asked.Until))
                        continue;
                    var parameters = new DynamicParameters();
                    var caller = Caller.Of(
                        agreement,
                        asked.Authority,
                        new DateTimeOffset(asked.From.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
                    );
                    var named = await work.Connection.QueryAsync<long>(
                        $"""
                        select c.id from record_child c
                        where c.id in ({asked.Numbers}) and {NeedToKnow.Condition(caller, "c", parameters)}
                        """,
                        parameters
                    );
                    tied.AddRange(
                        from child in named
                        from user in people[agreement.Partner.Name]
                        select (user.Name, child)
                    );
                }

                return tied;
            }
        );
}

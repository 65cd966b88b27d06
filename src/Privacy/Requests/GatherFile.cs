using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail.Reading;
using Headwater.Need.Levels.Lists;
using Headwater.Privacy.Corrections;
using Headwater.Records.Families;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Gathers everything that is held about a child, each part through the verb that shows it to staff: what its reader may not see is not in it.</summary>
public sealed class GatherFile(
    Database database,
    OpenChild open,
    OpenFamily families,
    OpenAssessment assessments,
    ListCorrections corrections,
    ListSchools schools,
    TimeProvider clock
)
{
    /// <param name="looksUntil">The last day whose looks are told: the day before the request came, or the review itself would change what is reviewed.</param>
    /// <returns>Null where there is no such child, or none that the caller may see.</returns>
    internal async Task<FileCopy?> RunAsync(
        long child,
        DateOnly looksUntil,
        IReadOnlyDictionary<string, Decided> decided,
        Caller caller
    )
    {
        if (await open.RunAsync(child, caller, did: "Gathered somebody’s file") is not { } record)
            return null;
        var adopted = await AdoptedAsync(child, caller);
        var family = adopted ? null : await families.RunAsync(child, caller);
        var assessment = await assessments.RunAsync(child, caller);
        var wrong = await corrections.OfChildAsync(child, caller);
        var named = (await schools.RunAsync(caller)).ToDictionary(school => school.Urn, school => school.Name);
        await using var work = await database.ReadAsync();
        var looks = await work.LooksInBriefAsync(child, looksUntil, clock.LocalTimeZone, caller);
        return new FileCopy(
            child,
            record.Name,
            record.BirthDate,
            adopted,
            [
                new(
                    "Names and numbers in each service",
                    "Each service has a number of its own.",
                    [.. record.KnownAs.Select(known => TellRows.Known(known, adopted))]
                ),
                new(
                    "What happened",
                    adopted
                        ? "What services told, the oldest first, without homes, places and people: this record ended in adoption."
                        : "Everything that services told, the oldest first.",
                    [
                        .. record
                            .Entries.Reverse()
                            .Where(told => !adopted || !OfHomes.Contains(told.Entry.Kind))
                            .Select(told => TellRows.Happened(told, named, adopted)),
                    ]
                ),
                new(
                    "Homes and family",
                    HomesMeaning(adopted),
                    family is null
                        ? []
                        :
                        [
                            .. family.Stays.Reverse().Select(TellRows.Lived),
                            .. family.Relatives.Select(TellRows.Related),
                        ]
                ),
                new(
                    "What was suggested and decided",
                    "Headwater suggests by rules; a named person decides.",
                    [
                        .. (assessment?.Reasons ?? []).Select(TellRows.Suggested),
                        .. (assessment?.Decisions ?? []).Select(TellRows.Decision),
                    ]
                ),
                new("What somebody said is wrong", "And what the service answered.", [.. wrong.Select(TellRows.Wrong)]),
                new(
                    "Who looked",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"By day and role, until {looksUntil:O}. Standing on a list counts too."
                    ),
                    [
                        .. looks.Select(look => new FileRow(
                            look.On,
                            null,
                            Roles.Describe(look.Role).Name,
                            [
                                new("did", look.Did),
                                new("what for", Purposes.Describe(look.Purpose).Name),
                                new("times", $"{look.Times}"),
                            ],
                            ""
                        )
                        {
                            OfProtection = look.OfProtection,
                            Which = $", {look.Purpose}: {look.Did}",
                        }),
                    ]
                ),
            ],
            decided
        );
    }

    // Where somebody lived leads to whoever lives there.
    private static readonly HashSet<Kind> OfHomes = [Kind.Placement, Kind.Moved];

    private static string HomesMeaning(bool adopted) =>
        adopted
            ? "This record ended in adoption. Who somebody was before an adoption and who they are after it is kept apart by law, so nothing stands here. Ask the adoption agency."
            : "Stays, and other children of the family, as far as files tell.";

    private async Task<bool> AdoptedAsync(long child, Caller caller)
    {
        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters(new { child });
        return await work.Connection.ExecuteScalarAsync<long>(
            $"""
            select count(*) from record_person p join record_child c on c.id = p.child
            where c.id = @child and p.adopted_on is not null and {NeedToKnow.Condition(caller, "c", parameters)}
            """,
            parameters
        )
            is not 0;
    }
}

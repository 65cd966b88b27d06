using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail.Reading;
using Headwater.Need.Levels.Lists;
using Headwater.Privacy.Corrections;
using Headwater.Privacy.Holdings;
using Headwater.Records.Families;
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
                    [.. record.KnownAs.Select(known => Known(known, adopted))]
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
                            .Select(told => Happened(told, adopted)),
                    ]
                ),
                new(
                    "Homes and family",
                    HomesMeaning(adopted),
                    family is null ? [] : [.. family.Stays.Reverse().Select(Lived), .. family.Relatives.Select(Related)]
                ),
                new(
                    "What was suggested and decided",
                    "Headwater suggests by rules; a named person decides.",
                    [
                        .. (assessment?.Reasons ?? []).Select(Suggested),
                        .. (assessment?.Decisions ?? []).Select(Decision),
                    ]
                ),
                new("What somebody said is wrong", "And what the service answered.", [.. wrong.Select(Wrong)]),
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
                        )),
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

    private static FileRow Known(KnownAs known, bool adopted) =>
        new(
            known.Since,
            null,
            Sources.Name(known.Source),
            [
                new("number there", known.Key),
                .. Some("given name", known.GivenName),
                .. Some("family name", known.FamilyName),
                .. Some("born", Day(known.BirthDate)),
                .. Others("known", "postcode", adopted ? null : known.Postcode),
            ],
            Place(known.File, known.Line)
        );

    // A code says in short what the fact of the same name says in words: both go out, or neither does by itself.
    private static bool TellsOfOwn(KindDescription kind, ToldEntry told) =>
        kind.Code is not { } name || !told.Facts.ContainsKey(name) || OwnFacts.Names.Contains(name);

    private static FileRow Happened(ToldEntry told, bool adopted)
    {
        var kind = Kinds.Describe(told.Entry.Kind);
        var of = $"{told.Entry.Kind}";
        FileRow row = new(
            told.Entry.On,
            told.Entry.Until,
            kind.Name,
            [
                .. told.Entry.Code is not { } code ? []
                : OwnFacts.HasCodeOfOthers(told.Entry.Kind) || !TellsOfOwn(kind, told)
                    ? Others(of, kind.Code ?? "code", code)
                : Some(kind.Code ?? "code", code),
                .. Some(kind.Amount ?? "amount", told.Entry.Amount?.ToString("0.##", CultureInfo.InvariantCulture)),
                .. told.Facts.SelectMany(fact =>
                    OwnFacts.Names.Contains(fact.Key) ? Some(fact.Key, fact.Value) : Others(of, fact.Key, fact.Value)
                ),
            ],
            Place(told.File, told.Entry.Line)
        );
        // Not even held back for a person to decide: whoever lets out a name or a place here leads to another life.
        return adopted
            ? row with
            {
                Facts = [.. row.Facts.Where(fact => fact.Item is null && !OwnFacts.OfHomes.Contains(fact.Label))],
            }
            : row;
    }

    private static FileRow Lived(KnownStay stay) =>
        new(
            stay.Stay.From,
            stay.Stay.Until,
            $"Stayed {TieWords.Of(stay.Stay.Kind)}",
            [.. Others("stay", "postcode", stay.Stay.Postcode), .. Others("stay", "address", stay.Stay.Address)],
            Place(stay.First.File, stay.First.Line)
        );

    private static FileRow Related(Relative relative) =>
        new(
            null,
            null,
            "Another child",
            [
                FileFact.Other("family", "name", relative.Name),
                .. Others($"family {relative.Name}", "born", Day(relative.BirthDate)),
                .. relative.Ties.SelectMany(tie =>
                    Others(
                        $"family {relative.Name}",
                        "relation",
                        $"{TieWords.Of(tie.Relation)} ({TieWords.Of(tie.Sureness)})"
                    )
                ),
            ],
            relative.Ties is [var first, ..] ? Place(first.Here.File, first.Here.Line) : ""
        )
        {
            OfFamily = true,
        };

    private static FileRow Suggested(ListedReason reason) =>
        new(
            reason.Since,
            null,
            "A reason for a level",
            [
                new("level", $"{(int)reason.Level}"),
                .. OwnFacts.IsOfOthers(reason.Key)
                    ? Others("reason", "reason", reason.Name)
                    : Some("reason", reason.Name),
            ],
            ""
        );

    private static FileRow Decision(Need.Levels.Decisions.Decision decision) =>
        new(
            decision.On,
            decision.Until,
            $"{decision.Decided} a level",
            [
                .. Some("level", decision.Level is { } level ? $"{(int)level}" : null),
                new("suggested", $"{(int)decision.Suggested}"),
                new("role", decision.Role),
                FileFact.Other("decision", "decided by", decision.By),
                .. Others("decision", "why", decision.Reason),
            ],
            ""
        );

    private static FileRow Wrong(Correction wrong) =>
        new(
            wrong.SaidOn,
            null,
            $"{Kinds.Describe(wrong.Entry.Kind).Name}, {Day(wrong.Entry.On)}",
            [
                FileFact.Other("correction", "should be", wrong.ShouldBe),
                FileFact.Other("correction", "who said so", wrong.SaidBy),
                .. Some("outcome", wrong.Closed?.Outcome is { } outcome ? $"{outcome}" : "not answered yet"),
                .. Others("correction", "answer", wrong.Closed?.Answer),
            ],
            Place(wrong.File, wrong.Entry.Line)
        );

    private static IEnumerable<FileFact> Some(string label, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new FileFact(label, value)];

    private static IEnumerable<FileFact> Others(string of, string label, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [FileFact.Other(of, label, value)];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string Place(string file, int line) =>
        file is "" ? "" : string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
}

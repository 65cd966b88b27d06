using System.Globalization;
using Headwater.Need.Levels.Lists;
using Headwater.Privacy.Corrections;
using Headwater.Privacy.Holdings;
using Headwater.Records.Families;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Tells what is held as rows of a file, and of each fact whether it may be about somebody else.</summary>
internal static class TellRows
{
    public static FileRow Known(KnownAs known, bool adopted) =>
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

    // A code says in short what the fact of the same name says in words: it is asked once, and both go out or neither does.
    private static IEnumerable<FileFact> Code(KindDescription kind, ToldEntry told, string of)
    {
        if (told.Entry.Code is not { } code)
            return [];
        var name = kind.Code ?? "code";
        var facts = told.Facts.TryGetValue(name, out var words) switch
        {
            true when !OwnFacts.IsOwn(name, words ?? "") => Others(of, name, code, words),
            _ when OwnFacts.HasCodeOfOthers(told.Entry.Kind) => Others(of, name, code),
            _ => Some(name, code),
        };
        return facts.Select(fact => fact with { Words = FactMeaning.OfCode(told.Entry) });
    }

    public static FileRow Happened(ToldEntry told, IReadOnlyDictionary<string, string> schools, bool adopted)
    {
        var kind = Kinds.Describe(told.Entry.Kind);
        var of = $"{told.Entry.Kind}";
        FileRow row = new(
            told.Entry.On,
            told.Entry.Until,
            kind.Name,
            [
                .. Code(kind, told, of),
                .. Some(kind.Amount ?? "amount", told.Entry.Amount?.ToString("0.##", CultureInfo.InvariantCulture)),
                .. told
                    .Facts.SelectMany(fact =>
                        OwnFacts.IsOwn(fact.Key, fact.Value)
                            ? Some(fact.Key, fact.Value)
                            : Others(of, fact.Key, fact.Value)
                    )
                    .Select(fact => fact with { Words = FactMeaning.Of(fact, schools) }),
            ],
            Place(told.File, told.Entry.Line)
        )
        {
            OfProtection = Protecting.Tells(told.Entry),
        };
        // Not even held back for a person to decide: whoever lets out a name or a place here leads to another life.
        return adopted
            ? row with
            {
                Facts = [.. row.Facts.Where(fact => fact.Item is null && !OwnFacts.OfHomes.Contains(fact.Label))],
            }
            : row;
    }

    public static FileRow Lived(KnownStay stay) =>
        new(
            stay.Stay.From,
            stay.Stay.Until,
            $"Stayed {TieWords.Of(stay.Stay.Kind)}",
            [.. Others("stay", "postcode", stay.Stay.Postcode), .. Others("stay", "address", stay.Stay.Address)],
            Place(stay.First.File, stay.First.Line)
        );

    public static FileRow Related(Relative relative) =>
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

    public static FileRow Suggested(ListedReason reason) =>
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

    public static FileRow Decision(Need.Levels.Decisions.Decision decision) =>
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
        )
        {
            Asks = "A decision about a level",
        };

    public static FileRow Wrong(Correction wrong) =>
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
        )
        {
            Asks = "What somebody said is wrong",
            OfProtection = Protecting.Tells(wrong.Entry),
        };

    private static IEnumerable<FileFact> Some(string label, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new FileFact(label, value)];

    private static IEnumerable<FileFact> Others(string of, string label, string? value, string? asked = null) =>
        string.IsNullOrWhiteSpace(value) ? [] : [FileFact.Other(of, label, value, asked)];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string Place(string file, int line) =>
        file is "" ? "" : string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
}

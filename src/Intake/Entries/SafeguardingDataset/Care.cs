using System.Globalization;
using Headwater.Intake.Entries.Missing;
using Headwater.Returns.Files;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.SafeguardingDataset;

/// <summary>Looked after, placed, reviewed, missing, leaving care.</summary>
internal static class Care
{
    private const string PeriodOfCare = "period of care";

    public static IReadOnlyList<Translation> All { get; } =
    [
        new(ClaEpisodesTable.Table, Order: 1, Precedence: 30, ReadEpisode),
        new(ClaPlacementTable.Table, Order: 1, Precedence: 30, ReadPlacement),
        new(ClaReviewsTable.Table, Order: 2, Precedence: 30, ReadReview),
        new(MissingTable.Table, Order: 1, Precedence: 30, ReadMissing),
        new(CareLeaversTable.Table, Order: 1, Precedence: 30, ReadCareLeaver),
        new(SdqScoresTable.Table, Order: 1, Precedence: 30, ReadScore),
        new(PermanenceTable.Table, Order: 1, Precedence: 30, ReadPermanence),
    ];

    private static void ReadEpisode(Row row, Reception to)
    {
        if (to.Child(row, ClaEpisodesTable.PersonId) is not { } person)
            return;
        to.Link(PeriodOfCare, row.Text(ClaEpisodesTable.CareId), person);
        to.Add(
            person,
            row.Line,
            Kind.CareEpisode,
            row.Day(ClaEpisodesTable.StartedOn),
            row.Day(ClaEpisodesTable.EndedOn),
            facts: Facts.Of(
                ("why it began", row.Code(ClaEpisodesTable.StartReason)?.Meaning),
                ("need", row.Code(ClaEpisodesTable.Need)?.Meaning),
                ("why it ended", row.Code(ClaEpisodesTable.EndReason)?.Meaning)
            )
        );
    }

    private static void ReadPlacement(Row row, Reception to)
    {
        if (to.Child(row, ClaPlacementTable.PersonId) is not { } person)
            return;
        var type = row.Code(ClaPlacementTable.Type);
        if (type?.Value is ['T', ..])
            return; // a temporary stay is not a placement: SSDA903 guide, T codes
        to.Add(
            person,
            row.Line,
            Kind.Placement,
            row.Day(ClaPlacementTable.StartedOn),
            row.Day(ClaPlacementTable.EndedOn),
            code: type?.Value,
            facts: Facts.Of(
                ("kind", type?.Meaning),
                ("provider", row.Code(ClaPlacementTable.Provider)?.Meaning),
                ("miles from home", row.Number(ClaPlacementTable.Distance)?.ToString(CultureInfo.InvariantCulture)),
                ("why it changed", row.Code(ClaPlacementTable.ChangeReason)?.Meaning)
            )
        );
    }

    private static void ReadReview(Row row, Reception to)
    {
        var id = row.Text(ClaReviewsTable.CareId);
        if (to.Follow(PeriodOfCare, id, row.Line, ClaReviewsTable.CareId) is not var (person, _))
            return;
        var part = row.Code(ClaReviewsTable.Participation);
        to.Add(
            person,
            row.Line,
            Kind.CareReview,
            row.Day(ClaReviewsTable.HeldOn),
            code: part?.Value,
            facts: Facts.Of(
                ("how the child took part", part?.Meaning),
                ("due", row.Day(ClaReviewsTable.DueOn)?.ToString("O"))
            )
        );
    }

    private static void ReadMissing(Row row, Reception to)
    {
        if (to.Child(row, MissingTable.PersonId) is not { } person)
            return;
        var (began, ended) = (row.Day(MissingTable.StartedOn), row.Day(MissingTable.EndedOn));
        to.Add(person, row.Line, Kind.Missing, began, ended, code: row.Code(MissingTable.Type)?.Value);
        if (
            ended is not null
            && MissingEpisodes.TakenUp(row.Yes(MissingTable.InterviewOffered), row.Yes(MissingTable.InterviewAccepted))
                is { } code
        )
            to.Add(person, row.Line, Kind.ReturnInterview, ended, code: code);
    }

    private static void ReadCareLeaver(Row row, Reception to)
    {
        if (to.Child(row, CareLeaversTable.PersonId) is not { } person)
            return;
        var activity = row.Code(CareLeaversTable.Activity);
        to.Add(
            person,
            row.Line,
            Kind.CareLeaver,
            row.Day(CareLeaversTable.LatestContact) ?? row.Day(CareLeaversTable.PathwayReview),
            code: activity?.Value,
            facts: Facts.Of(
                ("activity", activity?.Meaning),
                ("home", row.Code(CareLeaversTable.Accommodation)?.Meaning),
                ("pathway plan reviewed", row.Day(CareLeaversTable.PathwayReview)?.ToString("O")),
                ("personal adviser", row.Text(CareLeaversTable.Adviser))
            )
        );
    }

    private static void ReadScore(Row row, Reception to)
    {
        if (to.Child(row, SdqScoresTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.StrengthsScore,
                row.Day(SdqScoresTable.CompletedOn),
                code: row.Code(SdqScoresTable.NoScoreReason)?.Value,
                amount: row.Number(SdqScoresTable.Score)
            );
    }

    private static void ReadPermanence(Row row, Reception to)
    {
        if (to.Child(row, PermanenceTable.PersonId) is not { } person)
            return;
        foreach (
            var (column, step) in new[]
            {
                (PermanenceTable.DecidedOn, "decided"),
                (PermanenceTable.OrderedOn, "placement order"),
                (PermanenceTable.MatchedOn, "matched"),
                (PermanenceTable.PlacedOn, "placed"),
                (PermanenceTable.ReversedOn, "reversed"),
                (PermanenceTable.GrantedOn, "order granted"),
            }
        )
            to.Add(person, row.Line, Kind.AdoptionDecision, row.Day(column), code: step);
    }
}

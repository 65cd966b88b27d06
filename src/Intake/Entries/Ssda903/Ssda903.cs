using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Ssda903;

/// <summary>The return on looked-after children. It gives no names: its CHILD is the social care system's number.</summary>
internal static class Ssda903
{
    public static IReadOnlyList<Translation> All { get; } =
    [
        new(HeaderTable.Table, Order: 0, Precedence: 20, ReadHeader),
        new(EpisodesTable.Table, Order: 1, Precedence: 20, ReadEpisode),
        new(ReviewsTable.Table, Order: 1, Precedence: 20, ReadReview),
        new(
            UascTable.Table,
            Order: 1,
            Precedence: 20,
            static (row, to) => to.Child(row, UascTable.Child, UascTable.BirthDate)
        ),
        new(Oc2Table.Table, Order: 1, Precedence: 20, ReadOutcomes),
        new(Oc3Table.Table, Order: 1, Precedence: 20, ReadCareLeaver),
        new(Ad1Table.Table, Order: 1, Precedence: 20, ReadAdoption),
        new(PlacedAdoptionTable.Table, Order: 1, Precedence: 20, ReadPlacedForAdoption),
        new(PrevPermTable.Table, Order: 1, Precedence: 20, ReadPreviousPermanence),
        new(MissingTable.Table, Order: 1, Precedence: 20, ReadMissing),
        new(SwEpisodesTable.Table, Order: 1, Precedence: 20, ReadWorker),
        new(
            DoloTable.Table,
            Order: 1,
            Precedence: 20,
            static (row, to) => to.Child(row, DoloTable.Child, DoloTable.BirthDate)
        ),
    ];

    private static int? Child(this Reception to, Row row, Column child, Column? birthDate)
    {
        if (row.Text(child) is not { } key)
            return null;
        var person = to.Person(SourceSystem.SocialCare, key, row.Line);
        if (birthDate is not null)
            to[person].IsCalled(null, null, null, row.Day(birthDate));
        return person;
    }

    private static void ReadHeader(Row row, Reception to)
    {
        if (to.Child(row, HeaderTable.Child, HeaderTable.BirthDate) is not { } person)
            return;
        to[person].IsCalled(null, null, null, sex: Sex(row.Code(HeaderTable.Sex)?.Value));
        to[person].HasUpn(row.Upn(HeaderTable.Upn));
    }

    /// <summary>Until 2023/24 the return wrote 1 for a boy and 2 for a girl.</summary>
    private static string? Sex(string? code) =>
        code switch
        {
            "1" => "M",
            "2" => "F",
            _ => code,
        };

    private static void ReadEpisode(Row row, Reception to)
    {
        if (to.Child(row, EpisodesTable.Child, birthDate: null) is not { } person)
            return;
        to[person].LivesAt(row.Text(EpisodesTable.HomePostcode), latest: false);

        var (began, ended) = (row.Day(EpisodesTable.Began), row.Day(EpisodesTable.Ended));
        var status = row.Code(EpisodesTable.LegalStatus);
        var why = row.Code(EpisodesTable.Why);
        to.Add(
            person,
            row.Line,
            Kind.CareEpisode,
            began,
            ended,
            code: status?.Value,
            facts: Facts.Of(
                ("legal status", status?.Meaning),
                ("why it began", why?.Meaning),
                ("need", row.Code(EpisodesTable.Need)?.Meaning),
                ("why it ended", row.Code(EpisodesTable.EndReason)?.Meaning)
            )
        );

        // A new legal status in the same placement is a new episode but no move, and a temporary stay is no placement.
        var placement = row.Code(EpisodesTable.Placement);
        if (why?.Value is "L" || placement?.Value is ['T', ..])
            return;
        to.Add(
            person,
            row.Line,
            Kind.Placement,
            began,
            ended,
            code: placement?.Value,
            facts: Facts.Of(
                ("kind", placement?.Meaning),
                ("provider", row.Code(EpisodesTable.Provider)?.Meaning),
                ("why it changed", row.Code(EpisodesTable.ChangeReason)?.Meaning)
            )
        );
    }

    private static void ReadReview(Row row, Reception to)
    {
        if (to.Child(row, ReviewsTable.Child, ReviewsTable.BirthDate) is not { } person)
            return;
        var part = row.Code(ReviewsTable.Participation);
        to.Add(
            person,
            row.Line,
            Kind.CareReview,
            row.Day(ReviewsTable.ReviewedOn),
            code: part?.Value,
            facts: Facts.Of(("how the child took part", part?.Meaning))
        );
    }

    /// <summary>Outcomes are of the whole year: they stand on its last day, 31 March.</summary>
    private static DateOnly? LastDay(Row row) => row.Year is { } year ? new DateOnly(year, 3, 31) : null;

    private static void ReadOutcomes(Row row, Reception to)
    {
        if (to.Child(row, Oc2Table.Child, Oc2Table.BirthDate) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.StrengthsScore,
                LastDay(row),
                code: row.Code(Oc2Table.NoScoreReason)?.Value,
                amount: row.Number(Oc2Table.Score)
            );
    }

    private static void ReadCareLeaver(Row row, Reception to)
    {
        if (to.Child(row, Oc3Table.Child, Oc3Table.BirthDate) is not { } person)
            return;
        var activity = row.Code(Oc3Table.Activity);
        to.Add(
            person,
            row.Line,
            Kind.CareLeaver,
            LastDay(row),
            code: activity?.Value,
            facts: Facts.Of(
                ("activity", activity?.Meaning),
                ("home", row.Code(Oc3Table.Accommodation)?.Meaning),
                ("in touch", row.Code(Oc3Table.InTouch)?.Meaning)
            )
        );
    }

    private static void ReadAdoption(Row row, Reception to)
    {
        if (to.Child(row, Ad1Table.Child, Ad1Table.BirthDate) is not { } person)
            return;
        to.Add(person, row.Line, Kind.AdoptionDecision, row.Day(Ad1Table.DecidedOn), code: "decided");
        to.Add(person, row.Line, Kind.AdoptionDecision, row.Day(Ad1Table.MatchedOn), code: "matched");
    }

    private static void ReadPlacedForAdoption(Row row, Reception to)
    {
        if (to.Child(row, PlacedAdoptionTable.Child, PlacedAdoptionTable.BirthDate) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.AdoptionDecision,
                row.Day(PlacedAdoptionTable.PlacedOn),
                row.Day(PlacedAdoptionTable.CeasedOn),
                code: "placed",
                facts: Facts.Of(("why it ended", row.Code(PlacedAdoptionTable.CeasedReason)?.Meaning))
            );
    }

    private static void ReadPreviousPermanence(Row row, Reception to)
    {
        if (to.Child(row, PrevPermTable.Child, PrevPermTable.BirthDate) is not { } person)
            return;
        var how = row.Code(PrevPermTable.Previous);
        if (how?.Value is not "Z1") // Z1: never left care for good before
            to.Add(
                person,
                row.Line,
                Kind.PreviousPermanence,
                row.Day(PrevPermTable.OrderedOn),
                code: how?.Value,
                facts: Facts.Of(("how", how?.Meaning))
            );
    }

    private static void ReadMissing(Row row, Reception to)
    {
        if (to.Child(row, MissingTable.Child, MissingTable.BirthDate) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.Missing,
                row.Day(MissingTable.Began),
                row.Day(MissingTable.Ended),
                code: row.Code(MissingTable.Kind)?.Value
            );
    }

    private static void ReadWorker(Row row, Reception to)
    {
        if (to.Child(row, SwEpisodesTable.Child, SwEpisodesTable.BirthDate) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.WorkerAllocated,
                row.Day(SwEpisodesTable.Began),
                row.Day(SwEpisodesTable.Ended),
                code: row.Text(SwEpisodesTable.Worker),
                facts: Facts.Of(("why it changed", row.Code(SwEpisodesTable.Reason)?.Meaning))
            );
    }
}

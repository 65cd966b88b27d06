using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>An episode of care under one legal status, and the placements that run through episodes.</summary>
internal static class Episodes
{
    public static Translation Translation { get; } =
        new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read) { Finish = Placements };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Began) is not { } began)
            return;
        var child = reading.Child(Child);
        child.LivedAt(began, reading.Postcode(HomePostcode));
        var away = row.Code(Placement)?.Value is ['T', ..];
        reading.Add(
            child,
            Kind.CareEpisode,
            began,
            row.Day(Ended),
            row.Code(LegalStatus)?.Value,
            facts: reading
                .Facts.Put("legal status", row.Meaning(LegalStatus))
                .Put("why it began", row.Meaning(Why))
                .Put("main need", row.Meaning(Need))
                .Put("why it ended", row.Meaning(EndReason))
                .Put("home postcode", row.Text(HomePostcode))
                .Put("temporary placement", away ? row.Meaning(Placement) : null)
                .Put("temporary postcode", away ? row.Text(PlacementPostcode) : null)
                .Done()
        );
        reading.Episodes.Add(
            new CareEpisode(
                child,
                began,
                row.Day(Ended),
                row.Code(Why)?.Value,
                row.Code(Placement)?.Value,
                reading.Postcode(PlacementPostcode),
                reading
                    .Facts.Put("placement", row.Meaning(Placement))
                    .Put("provider", row.Meaning(Provider))
                    .Put("why it changed", row.Meaning(ChangeReason))
                    .Put("postcode", row.Text(PlacementPostcode))
                    .Put("Ofsted number", row.Text(Urn))
                    .Done(),
                row.Line
            )
        );
    }

    // A change of legal status alone (L) leaves the child where they are, and so does a temporary stay (T0 to T4) from
    // which they come back to the same home: the placement lasts through those episodes.
    private static void Placements(FileReading reading)
    {
        foreach (var child in reading.Episodes.GroupBy(episode => episode.Person))
        {
            CareEpisode? began = null;
            var (until, away) = (default(DateOnly?), false);
            foreach (var episode in child.OrderBy(each => each.Began).ThenBy(each => each.Line))
            {
                if (began is null || until != episode.Began || !Stays(began, episode, away))
                {
                    Place(reading, began, until);
                    began = episode;
                }

                until = episode.Ended;
                away = episode.Placement is ['T', ..];
            }

            Place(reading, began, until);
        }
    }

    /// <param name="away">Whether the episode before was a temporary stay.</param>
    private static bool Stays(CareEpisode began, CareEpisode episode, bool away) =>
        episode.Why is "L"
        || episode.Placement is ['T', ..]
        || (away && episode.Placement == began.Placement && episode.PlacementPostcode == began.PlacementPostcode);

    private static void Place(FileReading reading, CareEpisode? began, DateOnly? until)
    {
        // A child whose first line is a change of legal status was placed before: an earlier year's return says when.
        if (began is not null and not { Why: "L" } and not { Placement: ['T', ..] })
        {
            reading.Add(
                began.Person,
                new Entry(Kind.Placement, began.Began, until, began.Placement, null, File: 0, began.Line),
                began.PlacementFacts
            );
        }
    }
}

using Headwater.Returns.Missing;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>What happened to a looked-after child in the year: reviews, times missing, workers.</summary>
internal static class InTheYear
{
    public static void Write(CareYear year, Rows rows)
    {
        if (!year.WasInCare)
            return;
        foreach (var review in year.Child.Of(Kind.CareReview).Where(review => year.In(review.On)))
            rows.Add(ReviewsTable.Table)
                .Text(ReviewsTable.Child, year.Child.Number)
                .Day(ReviewsTable.BirthDate, year.Child.Born)
                .Day(ReviewsTable.ReviewedOn, review.On)
                .Text(ReviewsTable.Participation, review.Code(year.Year));
        var spells = year.Child.Of(Kind.Missing).ToList();
        foreach (var missing in spells.Where(spell => !IsToldOtherwise(spell, spells)))
            Missing(year, missing, rows);
        if (SwEpisodesTable.Table.Years.Include(year.Year))
            Workers(year, rows);
        if (DoloTable.Table.Years.Include(year.Year))
            Deprived(year, rows);
    }

    // The missing coordinator's list calls every spell missing; of one that social care calls away it says nothing new.
    public static bool IsToldOtherwise(Thing spell, List<Thing> spells) =>
        spell.Tellings.All(told => told.Table == MissingEpisodeTable.Table.Name)
        && spells.Exists(other => other != spell && other.On == spell.On);

    private static void Missing(CareYear year, Thing missing, Rows rows)
    {
        if (year.PeriodOn(missing.On) is not { } period || missing.On > year.Last || period.From == missing.On)
            return;
        // Whoever leaves care while missing is missing from care no longer.
        var until = period.To is { } left && (missing.Until is null || missing.Until > left) ? left : missing.Until;
        if (until < year.First || period.To == missing.On)
            return;
        rows.Add(MissingTable.Table)
            .Text(MissingTable.Child, year.Child.Number)
            .Day(MissingTable.BirthDate, year.Child.Born)
            .Text(MissingTable.Kind, missing.Code(year.Year))
            .Day(MissingTable.Began, missing.On)
            .Day(MissingTable.Ended, year.Past(until));
    }

    private static void Deprived(CareYear year, Rows rows)
    {
        foreach (var time in year.Child.Of(Kind.DeprivedOfLiberty).Where(each => year.During(each.On, each.Until)))
            rows.Add(DoloTable.Table)
                .Text(DoloTable.Child, year.Child.Number)
                .Day(DoloTable.BirthDate, year.Child.Born)
                .Day(DoloTable.Began, time.On)
                .Day(DoloTable.Ended, year.Past(time.Until));
    }

    private static void Workers(CareYear year, Rows rows)
    {
        foreach (
            var worker in year
                .Child.Of(Kind.WorkerAllocated)
                .Where(worker => worker.On <= year.Last && !(worker.Until <= year.First))
        )
            rows.Add(SwEpisodesTable.Table)
                .Text(SwEpisodesTable.Child, year.Child.Number)
                .Day(SwEpisodesTable.BirthDate, year.Child.Born)
                .Text(SwEpisodesTable.Worker, worker.Code(year.Year))
                .Day(SwEpisodesTable.Began, worker.On)
                .Day(SwEpisodesTable.Ended, year.Past(worker.Until))
                .Text(
                    SwEpisodesTable.Reason,
                    worker.CodeOf(SwEpisodesTable.Reason, "reason for the change", year.Year)
                );
    }
}

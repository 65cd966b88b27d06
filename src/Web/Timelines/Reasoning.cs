using Headwater.Need.Levels.Lists;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Web.Timelines;

/// <summary>A reason with its evidence told as on the timeline.</summary>
/// <param name="Signal">The signal; null where this version of Headwater no longer has it.</param>
public sealed record Reasoning(ListedReason Reason, Signal? Signal, IReadOnlyList<Happening> Evidence)
{
    public IReadOnlyList<Fold> Folds => Fold.Of(Evidence);

    /// <param name="entries">The child's entries, which say more than the evidence keeps.</param>
    public static IReadOnlyList<Reasoning> Of(
        IReadOnlyList<ListedReason> reasons,
        IReadOnlyList<ToldEntry> entries,
        Telling telling
    )
    {
        // One line can tell several things of one kind and day, as an assessment with two factors: the code tells them apart.
        var places = entries.ToLookup(told =>
            (told.Entry.File, told.Entry.Line, told.Entry.Kind, told.Entry.On, told.Entry.Code)
        );
        return
        [
            .. reasons.Select(reason => new Reasoning(
                reason,
                Catalogue.Find(reason.Key),
                telling.OfEvidence([.. reason.Evidence.Select((told, i) => Told(places, told, i))])
            )),
        ];
    }

    // The files may have been loaded again since the run: then the evidence stands as the run kept it.
    private static ToldEntry Told(
        ILookup<(int, int, Kind, DateOnly, string?), ToldEntry> places,
        ToldEvidence evidence,
        int number
    )
    {
        var (entry, file) = (evidence.Entry, evidence.File);
        var found = places[(entry.File, entry.Line, entry.Kind, entry.On, entry.Code)].FirstOrDefault();
        return found is null
            ? new ToldEntry(-number, entry, null, new Dictionary<string, string>(), file)
            : found with
            {
                AgainOf = null,
            };
    }
}

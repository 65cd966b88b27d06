using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>The SSDA903 return of a year, from what is known of children who were looked after or had left care.</summary>
internal static class CareReturn
{
    public static IReadOnlyList<Kind> About { get; } = [Kind.CareEpisode, Kind.CareLeaver];

    public static IReadOnlyList<Kind> Needed { get; } =
    [
        Kind.CareEpisode,
        Kind.Placement,
        Kind.CareReview,
        Kind.StrengthsScore,
        Kind.CareLeaver,
        Kind.AdoptionDecision,
        Kind.PreviousPermanence,
        Kind.HealthOfChildInCare,
        Kind.DeprivedOfLiberty,
        Kind.Missing,
        Kind.WorkerAllocated,
        Kind.Immigration,
        Kind.Moved,
        Kind.Described,
    ];

    /// <summary>The tables that are files of their own.</summary>
    public static IEnumerable<Table> Tables(int year) =>
        Return.Ssda903.Tables.Where(table => !table.IsXmlOnly && table.Years.Include(year));

    /// <summary>Adds the rows of one child; says whether there were any.</summary>
    public static bool Write(KnownChild child, int year, Rows rows)
    {
        var its = new CareYear(child, year);
        if (!its.WasInCare && Outcomes.LeaverAt(its) is null)
            return false;
        Headers.Write(its, rows);
        Episodes.Write(its, rows);
        InTheYear.Write(its, rows);
        Outcomes.Write(its, rows);
        Adoptions.Write(its, rows);
        return true;
    }
}

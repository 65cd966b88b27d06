using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>What schools tell without what it says of special needs: a census and a suspension name the pupil's provision beside the rest.</summary>
internal static class WithoutSpecialNeeds
{
    private const string Provision = "special educational provision";

    public static ToldEntry Of(ToldEntry told) =>
        told with
        {
            Entry = told.Entry.Kind is Kind.OnRoll ? told.Entry with { Amount = null } : told.Entry,
            Facts = told.Facts.Where(fact => !fact.Key.StartsWith(Provision, StringComparison.Ordinal)).ToDictionary(),
        };
}

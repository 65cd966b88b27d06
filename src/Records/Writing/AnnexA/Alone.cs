using Headwater.Records.Writing.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>Whether a child was known as one who sought asylum alone. Files name only those who are: nobody else is.</summary>
internal static class Alone
{
    public static bool Since(ListedChild its, DateOnly day) =>
        its.Of(Kind.Immigration).Any(status => !(status.Until < day) && Headers.IsAlone(status, its.Year));
}

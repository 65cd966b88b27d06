using Headwater.Returns.Files;

namespace Headwater.Returns.ChildrenInNeed;

/// <summary>The year of a census, which its head says.</summary>
internal static class CensusYear
{
    /// <param name="head">The head of the census, taken out of its file.</param>
    /// <returns>The year in which the census ends; null where the head does not say.</returns>
    public static int? Find(FoundFile head)
    {
        using var file = ReturnFile.Open(head);
        return file.Read()
            ? file.Row.Whole(CensusHeaderTable.Year) ?? file.Row.Day(CensusHeaderTable.ReferenceDate)?.Year
            : null;
    }
}

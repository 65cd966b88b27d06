using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Lists;

internal static class Nameless
{
    /// <summary>A number and its source for each child that no file names, since a return may hold numbers alone.</summary>
    public static async Task<Dictionary<long, (string Key, SourceSystem Source)>> NamelessAsync(
        this Work work,
        IReadOnlyCollection<long> children
    )
    {
        if (children.Count is 0)
            return [];
        var people = await work.Connection.QueryAsync<(long Child, long Source, string Key)>(
            $"""
            select child, source, source_key from record_person
            where child in ({string.Join(", ", children)}) order by child, source, source_key
            """
        );
        return people
            .GroupBy(person => person.Child)
            .ToDictionary(child => child.Key, child => (child.First().Key, (SourceSystem)child.First().Source));
    }
}

using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>How the authority's own number for a child is written.</summary>
internal static class ChildNumberRules
{
    private const int Longest = 20;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "1570",
            Since(2025),
            [ChildIdentifiersTable.Table],
            [ChildIdentifiersTable.Child],
            "LA Child ID must not be longer than 20 characters",
            "Shorten the child's number, and use the same short number in every return.",
            Each(ChildIdentifiersTable.Table, each => each[ChildIdentifiersTable.Child].Length > Longest)
        )
        {
            Fails = "ChildIdentifiers LAchildID=C00000000000000000100",
            Passes = "ChildIdentifiers LAchildID=C0000000000000000100",
        },
        new(
            "1580",
            Since(2025),
            [ChildIdentifiersTable.Table],
            [ChildIdentifiersTable.Child],
            "LA Child ID must not contain any non-alphanumeric characters",
            "Take out of the child's number whatever is neither a letter nor a digit, such as a dash, a stroke or a space.",
            Each(ChildIdentifiersTable.Table, each => !each[ChildIdentifiersTable.Child].All(char.IsAsciiLetterOrDigit))
        )
        {
            Fails = "ChildIdentifiers LAchildID=C/100",
            Passes = "ChildIdentifiers LAchildID=C100",
        },
    ];
}

using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Holdings;

/// <summary>Where facts about children come from, in words for the people whom they are about.</summary>
public static class Sources
{
    public static IReadOnlyList<SourceSystem> All { get; } = Enum.GetValues<SourceSystem>();

    public static string Name(SourceSystem source) =>
        source switch
        {
            SourceSystem.Schools => "Schools",
            SourceSystem.Sen2 => "The special needs team",
            SourceSystem.EarlyHelp => "Early help",
            SourceSystem.SocialCare => "Children’s social care",
            SourceSystem.YouthJustice => "The youth justice service",
            SourceSystem.Missing => "The missing coordinator",
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
        };

    /// <summary>The returns of a source whose rows are kept; others are checked, and no row of theirs is.</summary>
    public static IEnumerable<Return> Loaded(SourceSystem source) =>
        Return.All.Where(each => each.Source == source && !each.IsCheckedAlone);
}

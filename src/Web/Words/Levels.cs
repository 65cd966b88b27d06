using Headwater.Need.Levels;

namespace Headwater.Web.Words;

/// <summary>Pathway levels as tags on a page.</summary>
public static class Levels
{
    public static string InBrief(this PathwayLevel level) =>
        level is PathwayLevel.Mainstream ? "No level" : $"Level {(int)level}";

    public static string InFull(this PathwayLevel level) =>
        level is PathwayLevel.Mainstream ? level.Describe().Name : $"{level.InBrief()}: {level.Describe().Name}";

    /// <summary>The class of the tag's colour. The words say the same, for whoever sees no colour.</summary>
    public static string Colour(this PathwayLevel level) =>
        level switch
        {
            PathwayLevel.Outside => "govuk-tag--red",
            PathwayLevel.Edge => "govuk-tag--orange",
            PathwayLevel.Emerging => "govuk-tag--yellow",
            _ => "govuk-tag--grey",
        };
}

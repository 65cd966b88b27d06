using Headwater.Records.People;
using Headwater.Vocabulary;

namespace Headwater.Web.Words;

/// <summary>What a source is called at the start of a line.</summary>
public static class Sources
{
    public static string Name(SourceSystem source) =>
        Naming.Words(source) is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";
}

using Headwater.Privacy.Holdings;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>What is held, of whom, and where it came from.</summary>
internal static class HoldingFacts
{
    public static Fact People { get; } =
        new(
            "people",
            "Whose data",
            "Children and young people whom any of the sources names; their brothers, sisters and others who live with them, as far as they are children; carers and workers where a file names them; staff of the council and of schools who sign in."
        );

    /// <summary>Each kind of data, with its tables.</summary>
    public static IEnumerable<Fact> Each() =>
        Catalogue.All.Select(holding => new Fact(
            $"holding/{holding.Key}",
            holding.Name,
            $"{holding.What}. About: {Whom(holding.About)}. {holding.Ends} Tables: {string.Join(", ", holding.Tables)}."
        ));

    public static IEnumerable<Fact> Ends() =>
        Catalogue.All.Select(holding => new Fact($"ends/{holding.Key}", holding.Name, holding.Ends));

    /// <summary>Each part of a child's life, with the kinds of entry in it.</summary>
    public static IEnumerable<Fact> Areas() =>
        Kinds
            .All.GroupBy(kind => kind.Area)
            .Select(area => new Fact(
                $"area/{area.Key}",
                area.Key,
                $"{string.Join("; ", area.Select(kind => kind.Name))}."
            ));

    public static IEnumerable<Fact> Guarded() =>
        Special.All.Select(special => new Fact(
            $"special/{special.What}",
            special.What,
            $"Can be told by: {string.Join("; ", special.Kinds.Select(kind => Kinds.Describe(kind).Name))}. Words that people type can tell it too."
        ));

    /// <summary>Each source, with the returns that are kept and their tables.</summary>
    public static IEnumerable<Fact> From() =>
        Sources.All.Select(source => new Fact(
            $"source/{source}",
            Sources.Name(source),
            string.Join(
                " ",
                Sources
                    .Loaded(source)
                    .Select(each =>
                        $"{each.Name}: {each.Meaning} (tables: {string.Join(", ", each.Tables.Select(table => table.Name))})."
                    )
            )
        ));

    public static IEnumerable<Fact> Told() =>
        Recipients.All.Select(told => new Fact($"told/{told.Key}", told.Who, $"{told.What}."));

    public static Fact NothingSent { get; } =
        new(
            "nothing-sent",
            "What Headwater sends by itself",
            "Nothing. It has no connection to any other system: people put files in, and people take files out."
        );

    private static string Whom(About about) =>
        about switch
        {
            About.Children => "children and young people",
            About.Families => "children, young people and those who live with them",
            About.Staff => "staff who sign in",
            About.Nobody => "nobody",
            _ => throw new ArgumentOutOfRangeException(nameof(about), about, "Not about anybody known."),
        };
}

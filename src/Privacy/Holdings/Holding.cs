namespace Headwater.Privacy.Holdings;

/// <summary>Whom a kind of data is about.</summary>
public enum About
{
    Children,
    Families,
    Staff,
    Nobody,
}

/// <summary>A kind of data that Headwater keeps.</summary>
/// <param name="Key">Short and stable: signed papers are compared by it.</param>
/// <param name="What">What is kept, for somebody whom it is about.</param>
/// <param name="Ends">What Headwater itself does with it in time. How long it may be kept at all is for the council to say.</param>
/// <param name="Tables">Every table of the database that holds it.</param>
public sealed record Holding(
    string Key,
    string Name,
    About About,
    string What,
    string Ends,
    params IReadOnlyList<string> Tables
);

namespace Headwater.Returns;

/// <summary>How much a row needs a column.</summary>
public enum Presence : byte
{
    /// <summary>May be blank.</summary>
    Optional,

    /// <summary>May be blank, and the file need not have it: only some terms, years or systems do.</summary>
    Sometimes,

    /// <summary>Should be filled; the row is used without it.</summary>
    Required,

    /// <summary>A row cannot be used without it.</summary>
    Key,
}

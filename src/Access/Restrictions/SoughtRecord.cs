namespace Headwater.Access.Restrictions;

/// <summary>The record that somebody asks to be let in to.</summary>
/// <param name="Number">The child's number; null where the child is named.</param>
/// <param name="Name">Family name and first names, as a name is sought.</param>
public sealed record SoughtRecord(long? Number, string Name = "", DateOnly? Born = null)
{
    /// <summary>Whether it is said who is meant, by number or by all of the name and the birth date.</summary>
    public bool IsSaid => Number is not null || (Name.Contains(' ', StringComparison.Ordinal) && Born is not null);
}

namespace Headwater.Records.Matching.Identities;

/// <summary>What two people of sources are compared by, in the order of the table's columns.</summary>
public static class IdentityColumns
{
    internal const string GivenName = "Given name";
    internal const string FamilyName = "Family name";
    internal const string BirthDate = "Birth date";
    internal const string Sex = "Sex";
    internal const string Postcode = "Postcode";
    internal const string PupilNumber = "Pupil number";

    /// <summary>Compared only where some file tells it.</summary>
    internal const string NhsNumber = "NHS number";

    public static IReadOnlyList<string> Names { get; } =
    [GivenName, FamilyName, BirthDate, Sex, Postcode, PupilNumber, NhsNumber];
}

namespace Headwater.Records.Matching.Columns;

/// <summary>What a column of person records tells.</summary>
public enum Meaning : byte
{
    GivenName,
    MiddleName,
    FamilyName,
    FullName,
    BirthDate,
    Sex,
    Postcode,
    Address,
    Place,
    Identifier,
    NhsNumber,
    Other,
}

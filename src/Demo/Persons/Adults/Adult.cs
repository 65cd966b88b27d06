namespace Headwater.Demo.Persons.Adults;

/// <summary>A made-up person of a biographical list, before anyone writes them down.</summary>
internal sealed record Adult(
    string Given,
    string Middle,
    string Family,
    DateOnly Born,
    string Place,
    string Postcode,
    string[] Occupations
);

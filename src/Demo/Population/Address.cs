namespace Headwater.Demo.Population;

/// <summary>Where a family lives, and since when.</summary>
public sealed record Address(int Ward, int Number, string Street, string Postcode, DateOnly From);

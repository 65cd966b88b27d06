namespace Headwater.Access;

/// <summary>What a purpose is called and what it covers, described once.</summary>
public sealed record PurposeDescription(Purpose Purpose, string Name, string Meaning);

public static class Purposes
{
    public static IReadOnlyList<PurposeDescription> All { get; } =
    [
        new(Purpose.DirectWork, "Direct work", "Helping this child or their family, or deciding what happens next"),
        new(Purpose.Oversight, "Oversight", "Supervising whoever works with the child"),
        new(Purpose.DataQuality, "Data quality", "Seeing that what is held is right, and whose it is"),
        new(Purpose.Assurance, "Assurance", "Seeing that the department does what it promised, and what works"),
        new(Purpose.Returns, "Returns", "Writing what the law has the council send or show"),
        new(
            Purpose.InformationRights,
            "Information rights",
            "Answering a person who asks what is held about them, and seeing that nobody looks who should not"
        ),
        new(Purpose.Administration, "Administration", "Signing in, letting people in, and saying who sees what"),
    ];

    public static PurposeDescription Describe(Purpose purpose) =>
        All.First(description => description.Purpose == purpose);
}

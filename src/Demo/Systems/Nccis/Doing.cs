using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>What a young person does, as a code of the return, and since when.</summary>
/// <param name="School">The school of the borough where they do it.</param>
internal sealed record Doing(string Code, DateOnly Began, School? School = null)
{
    /// <summary>The day on which it should end, where it is a course.</summary>
    public DateOnly? Ends { get; init; }

    public bool IsNothing => Code is ['6', ..];

    public bool IsNotKnown => Code is ['8', ..];

    /// <summary>Education, or training other than an apprenticeship.</summary>
    public bool IsLearning => Code is ['2' or '4', ..];

    /// <summary>In custody, or about to start something: it will change soon.</summary>
    public bool IsPassing => Code is "290" or "710" or "616";
}

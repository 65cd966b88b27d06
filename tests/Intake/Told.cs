using Headwater.Intake.Submissions;

namespace Headwater.Tests.Intake;

internal static class Told
{
    /// <summary>The people of a reception, as its files alone tell them.</summary>
    public static IReadOnlyList<SourcePerson> Persons(this Received received)
    {
        var belief = new Belief(received.Files.Select(file => (file.Number, file.Precedence, file.Path)));
        return
        [
            .. received.People.Select(
                (key, place) =>
                    SourcePerson.Of(key, [.. received.Sayings.Where(saying => saying.Person == place).Order(belief)])
            ),
        ];
    }
}

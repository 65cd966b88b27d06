using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>A section 47 enquiry and the initial conference that came of it.</summary>
/// <param name="Needless">Whether it was said that no conference was needed; null where nothing says.</param>
internal sealed record Enquiry(Thing It, Thing? Conference, bool? Needless)
{
    /// <summary>A conference is of the enquiry before it, if any came of that at all.</summary>
    /// <param name="things">All that is known of the child, in order of day.</param>
    public static IEnumerable<Enquiry> In(IEnumerable<Thing> things, int year)
    {
        var all = things.Where(each => each.Kind is Kind.Section47Enquiry or Kind.InitialConference).ToList();
        var enquiries = all.FindAll(each => each.Kind is Kind.Section47Enquiry);
        foreach (var (place, enquiry) in enquiries.Index())
        {
            var next = place + 1 < enquiries.Count ? enquiries[place + 1].On : DateOnly.MaxValue;
            bool? needless = enquiry.Fact("no further action", year) is { } said ? said is "yes" : null;
            var conference = all.Find(each =>
                each.Kind is Kind.InitialConference && each.On >= enquiry.On && each.On < next
            );
            yield return new(enquiry, needless is true ? null : conference, needless);
        }
    }
}

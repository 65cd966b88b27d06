using FsCheck;
using FsCheck.Fluent;
using Headwater.Intake.Drafts;
using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

public class EntryListTests
{
    [Fact]
    public void What_is_added_comes_back_in_order_wherever_lists_were_joined()
    {
        var sizes = Gen.ListOf(Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(1000, 3000)));

        Prop.ForAll(sizes.ToArbitrary(), ComesBack).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(40, "U6", 2.0)]
    public void An_entry_comes_back_as_it_was(int? days, string? code, double? amount)
    {
        var on = new DateOnly(2025, 2, 28);
        DateOnly? until = days is { } later ? on.AddDays(later) : null;
        var entry = new Entry(Kind.YouthJustice, on, until, code, amount, File: 70_000, Line: 3_000_000);
        var list = new EntryList();

        list.Add(7, entry, "{}");

        Assert.Equal(new DraftEntry(7, entry, "{}"), Assert.Single(list));
    }

    private static bool ComesBack(List<int> sizes)
    {
        var (all, line) = (new EntryList(), 0);
        foreach (var size in sizes)
        {
            var part = new EntryList();
            for (var i = 0; i < size; i++)
                part.Add(
                    person: i % 2,
                    new Entry(Kind.OnRoll, default, null, null, null, File: 1, ++line),
                    facts: null
                );
            all.Take(part, [10, 11]);
        }

        return all.Count == sizes.Sum()
            && all.Select(draft => draft.Entry.Line).SequenceEqual(Enumerable.Range(1, line))
            && all.All(draft => draft.Person is 10 or 11);
    }
}

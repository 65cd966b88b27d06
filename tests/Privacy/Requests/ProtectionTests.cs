using Headwater.Privacy.Requests;
using Headwater.Privacy.Requests.Formats;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>A parent who asks may be the one who was feared; and reasons say in numbers no more than the law lets.</summary>
public sealed class ProtectionTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Enquiries_plans_and_orders_that_protect_are_told_to_whoever_reviews(Engine engine)
    {
        await using var folder = await FamilyAsync(
            engine,
            "501,10/06/2010,S,L2,N1,U6,PR4,01/03/2012,E4A,,HW2 2BB,HW3 3CC,"
        );
        folder.With(
            "care/ssd_s47_enquiry.csv",
            "s47e_s47_enquiry_id,s47e_referral_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date",
            "S1,R1,501,2009-02-01,2009-02-20"
        );
        await folder.LoadAsync();
        var number = await AskedAsync(folder);

        var copy = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;

        Assert.Equal(
            ["Child protection enquiry (section 47)", "Looked after"],
            copy.Protection.Select(row => row.Title).Order(StringComparer.Ordinal)
        );
        Assert.Null(
            await Decide(folder)
                .RowsAsync(number, [.. copy.Protection.Select(row => row.Item)], release: false, "No.", Analyst)
        );
        var kept = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;
        Assert.DoesNotContain(kept.Protection, kept.GoesOut);
    }

    [Theory]
    [InlineData(Asker.Parent, true)]
    [InlineData(Asker.Representative, true)]
    [InlineData(Asker.Child, false)]
    [InlineData(Asker.CareLeaver, false)]
    [InlineData(Asker.Adult, false)]
    public void Whoever_is_not_the_child_or_may_be_sent_by_a_parent_asks_for_another(Asker asker, bool another) =>
        Assert.Equal(
            another,
            new FileRequest(1, 7, asker, "", "", Came, null, null, null, null, null, null, null).IsByAnother
        );

    [Fact]
    public void Reasons_are_counted_by_row_and_a_row_counts_once_for_each()
    {
        var copy = Of("About another.", "About another.", "Legal advice.");

        Assert.Equal([new KeptBack("About another.", 2), new KeptBack("Legal advice.", 1)], copy.KeptBack);
        Assert.Equal(
            [
                "Why something is kept back in 2 places: About another.",
                "Why something is kept back in 1 place: Legal advice.",
            ],
            CopyZip.Reasons(copy)
        );
    }

    [Fact]
    public void Where_one_reason_must_say_no_more_no_number_stands_beside_any()
    {
        foreach (var key in new[] { "serious-harm", "wishes", "child-abuse" })
            Assert.DoesNotContain(
                CopyZip.Reasons(Of("About another.", "About another.", Exemptions.Say(key, ""))),
                words => words.Any(char.IsAsciiDigit)
            );
    }

    [Fact]
    public void Words_stand_beside_a_code_that_goes_out_and_not_beside_one_that_is_kept_back()
    {
        var goes = new FileFact("category", "NEG") { Words = "neglect" };
        var kept = FileFact.Other("Contact", "who made it", "1A") with { Words = "somebody at home" };
        FileCopy copy = new(
            7,
            "Odalie",
            null,
            Adopted: false,
            [new("What happened", "", [new(Came, null, "Contact", [goes, kept], "")])],
            new Dictionary<string, Decided>()
        );

        var told = copy.GoingOut[0].Rows[0].Facts.Select(fact => fact.Told);

        Assert.Equal(["NEG (neglect)", FileFact.InItsPlace], told);
    }

    // Two facts of one row and one of the next, the third a row of its own.
    private static FileCopy Of(string first, string second, string third)
    {
        FileRow both = new(
            Came,
            null,
            "One",
            [FileFact.Other("A", "name", "x"), FileFact.Other("A", "other name", "y")],
            ""
        );
        FileRow next = new(Came, null, "Two", [FileFact.Other("B", "name", "z")], "");
        FileRow whole = new(Came, null, "Three", [FileFact.Other("C", "name", "w")], "");
        return new FileCopy(
            7,
            "Odalie",
            null,
            Adopted: false,
            [new("What happened", "", [both, next, whole])],
            new Dictionary<string, Decided>
            {
                [both.Facts[0].Item ?? ""] = new(Release: false, first, "a"),
                [both.Facts[1].Item ?? ""] = new(Release: false, first, "a"),
                [next.Facts[0].Item ?? ""] = new(Release: false, second, "a"),
                [whole.Item] = new(Release: false, third, "a"),
            }
        );
    }
}

using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>A director signs what a partner may see; its people see that, and nothing once it is over.</summary>
public sealed class SharingPageTests : IAsyncDisposable
{
    private readonly RunningSite running = new();

    [Fact]
    public async Task A_partner_sees_what_is_agreed_until_it_is_ended()
    {
        var (outside, inCare, drifting) = (
            await running.ChildAsync(SmallBorough.Outside),
            await running.ChildAsync(SmallBorough.InCare),
            await running.ChildAsync(SmallBorough.Drifting)
        );
        using var partner = await running.SignedInAsync(Role.PartnerWorker);
        using var director = await running.SignedInAsync(Role.Director);

        var list = await partner.GetStringAsync("/shared");
        Assert.Contains(SmallBorough.Outside, list, StringComparison.Ordinal);
        Assert.Contains("To help pupils back to school", list, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallBorough.Drifting, list, StringComparison.Ordinal);
        Assert.Contains(
            "Permanently excluded",
            await partner.GetStringAsync($"/shared/{outside}"),
            StringComparison.Ordinal
        );
        var other = await partner.GetStringAsync($"/shared/{inCare}");
        Assert.Contains("Weir Lane School", other, StringComparison.Ordinal);
        Assert.DoesNotContain("Looked after", other, StringComparison.Ordinal);
        Assert.DoesNotContain("Care", other.Replace("Career", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync($"/shared/{drifting}")).StatusCode);
        foreach (var address in new[] { "/children", $"/children/{outside}", "/in-care", "/notices", "/whom-to-ring" })
            Assert.Equal(HttpStatusCode.Forbidden, (await partner.GetAsync(address)).StatusCode);

        var sharing = await director.GetStringAsync("/sharing");
        Assert.Contains(RunningSite.Partner, sharing, StringComparison.Ordinal);
        // Three pupils are at the school: too few to be counted out.
        Assert.Contains("fewer than five children today", sharing, StringComparison.Ordinal);
        var unsaid = await director.SubmitAsync("/sharing", ("number", "1"), ("why", ""));
        Assert.Contains("Say why", await unsaid.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var ended = await director.SubmitAsync("/sharing", ("number", "1"), ("why", "The project is over."));
        Assert.Equal(HttpStatusCode.Found, ended.StatusCode);

        Assert.Contains("so you see nobody", await partner.GetStringAsync("/shared"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync($"/shared/{outside}")).StatusCode);
        Assert.Contains("Their people see nobody", await director.GetStringAsync("/sharing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_is_added_and_an_agreement_signed()
    {
        using var officer = await running.SignedInAsync(Role.InformationOfficer);

        var unsaid = await officer.SubmitAsync("/sharing/partners/add", ("Name", "Example Police"));
        Assert.Contains("Choose what kind", await unsaid.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await officer.SubmitAsync("/sharing/partners/add", ("Name", "Example Police"), ("Kind", "Police"));
        Assert.Contains(
            "Example Police. Their people see nobody",
            await officer.GetStringAsync("/sharing"),
            StringComparison.Ordinal
        );

        var nobody = await officer.SubmitAsync(
            "/sharing/agree",
            ("Partner", "Example Police"),
            ("Areas", "Missing"),
            ("Purpose", "To find children who go missing"),
            ("From", "2026-11-02"),
            ("Until", "2026-12-01")
        );
        Assert.Contains("Say which children", await nobody.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // What cannot be read would make it reach further, were it passed over.
        var unread = await officer.SubmitAsync(
            "/sharing/agree",
            ("Partner", "Example Police"),
            ("Areas", "Missing"),
            ("Named", "true"),
            ("Level", "3x"),
            ("Purpose", "To find children who go missing"),
            ("From", "2026-11-02"),
            ("Until", "2026-12-01")
        );
        Assert.Contains("Choose from what", await unread.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var signed = await officer.SubmitAsync(
            "/sharing/agree",
            ("Partner", "Example Police"),
            ("Areas", "Missing"),
            ("Named", "true"),
            ("Purpose", "To find children who go missing"),
            ("From", "2026-11-02"),
            ("Until", "2026-12-01")
        );

        Assert.Equal("/sharing", $"{signed.Headers.Location}");
        var page = await officer.GetStringAsync("/sharing");
        Assert.Contains("Look at these soon: Example Police ends on 1 December 2026", page, StringComparison.Ordinal);
        Assert.Contains("no child today", page, StringComparison.Ordinal);
        Assert.Contains(
            "To find children who go missing",
            await officer.GetStringAsync("/papers/processing-record"),
            StringComparison.Ordinal
        );
    }

    public ValueTask DisposeAsync() => running.DisposeAsync();
}

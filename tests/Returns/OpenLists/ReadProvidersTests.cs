using Headwater.Returns.Files;
using Headwater.Returns.OpenLists;

namespace Headwater.Tests.Returns.OpenLists;

public sealed class ReadProvidersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-providers-").FullName;
    private readonly Findings findings = new("providers.csv");

    [Theory]
    [InlineData(
        "URN,Local Authority,Provider Code,Provider Placement Code,Closed Date,Setting Postcode\n"
            + "SC000007,Westmarsh,K2,PR1/PR4,30/09/2025,hw3 4qt\n"
    )]
    [InlineData(
        "URN,Provider name,Local authority,Placement code,Placement provider code,Deregistration date,Setting postcode\n"
            + "sc000007,\"Hill, House\",Westmarsh,K2,\"PR1, PR4\",2025-09-30 00:00:00,HW34QT\n"
    )]
    [InlineData(
        "Published by the inspectorate\n\n"
            + "urn,setting address postcode,local authority,placement code,placement provider code,deregistration date,closed date\n"
            + "SC000007,HW3 4QT,Westmarsh,K2,PR1;PR4,,30/09/2025\n"
    )]
    public void Each_form_of_the_list_is_read(string list)
    {
        var provider = Read(list)?.Find("SC000007");

        Assert.NotNull(provider);
        Assert.Equal(["K2"], provider.Placements);
        Assert.Equal(["PR1", "PR4"], provider.ProviderCodes);
        Assert.Equal("HW34QT", provider.Postcode);
        Assert.Equal(new DateOnly(2025, 9, 30), provider.ClosedOn);
        Assert.Empty(findings.Problems);
    }

    [Fact]
    public void Lists_of_open_and_of_closed_providers_are_joined()
    {
        var providers = Read(
            "URN,Placement code,Placement provider code,Setting postcode\n1,K2,PR4,HW3 4QT\n2,U1,PR1,HW3 4QT\n2,U4,PR1,HW3 4QT\n",
            "URN,Placement code,Placement provider code,Setting postcode,Deregistration date\n1,S1,PR4,HW3 4QT,30/09/2025\n"
        );

        Assert.Equal(["K2", "S1"], providers?.Find("1")?.Placements);
        Assert.Equal(new DateOnly(2025, 9, 30), providers?.Find("1")?.ClosedOn);
        Assert.Equal(["U1", "U4"], providers?.Find("2")?.Placements);
        Assert.Null(providers?.Find("2")?.ClosedOn);
    }

    [Fact]
    public void A_workbook_is_read_sheet_by_sheet_below_its_titles_and_its_notes_are_passed_over()
    {
        var path = Path.Combine(folder, "published.xlsx");
        RawWorkbook.Write(
            path,
            since1904: false,
            (
                "Cover",
                [
                    ["Children's social care providers"],
                    ["As at 30 September 2025"],
                ]
            ),
            (
                "Open",
                [
                    ["Table 1: open providers"],
                    [],
                    ["Source: the inspectorate"],
                    ["URN", "Local authority", "Placement code", "Placement provider code", "Setting postcode"],
                    ["#7", "Westmarsh", "K2", "PR4", "HW3 4QT"],
                ]
            ),
            (
                "Closed",
                [
                    ["URN", "Placement code", "Placement provider code", "Setting postcode", "Deregistration date"],
                    ["SC8", "S1", "PR4", "HW3 4QT", "#45930"],
                ]
            )
        );

        var providers = ReadProviders.Run([(path, findings)]);

        Assert.Empty(findings.Problems);
        Assert.Equal(["K2"], providers?.Find("7")?.Placements);
        Assert.Equal(new DateOnly(2025, 9, 30), providers?.Find("SC8")?.ClosedOn);
    }

    [Fact]
    public void Each_missing_column_is_named_and_nothing_is_read()
    {
        Assert.Null(Read("URN,Local authority,Setting postcode\n1,Westmarsh,HW3 4QT\n"));

        Assert.Equal(
            ["Placement code", "Placement provider code"],
            findings.Problems.Select(problem => problem.Column)
        );
    }

    [Fact]
    public void A_closing_day_that_is_none_is_named_and_the_provider_counts_as_open()
    {
        var providers = Read(
            "URN,Placement code,Placement provider code,Setting postcode,Closed date\n1,K2,PR4,HW3 4QT,31/09/2025\n"
        );

        Assert.Null(providers?.Find("1")?.ClosedOn);
        Assert.Equal(("date", 2), findings.Problems.Select(problem => (problem.Rule, problem.Line)).Single());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Providers? Read(params IReadOnlyList<string> lists) =>
        ReadProviders.Run(
            lists.Select(
                (list, i) =>
                {
                    var path = Path.Combine(folder, $"{i}.csv");
                    File.WriteAllText(path, list);
                    return (path, findings);
                }
            )
        );
}

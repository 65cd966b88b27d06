using Dapper;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Writes what is kept of children's families.</summary>
internal static class WriteKin
{
    /// <param name="before">Those of them of whom something was kept.</param>
    public static async Task WriteKinAsync(
        this Work work,
        string authority,
        IReadOnlyList<Kin> kins,
        IReadOnlyCollection<long> before
    )
    {
        foreach (var some in before.Order().Chunk(500))
        foreach (var table in new[] { "record_stay", "record_kin", "record_stated_family" })
            await work.Connection.ExecuteAsync($"delete from {table} where child in ({string.Join(", ", some)})");

        await WriteStaysAsync(work, authority, kins);
        await using (
            var rows = work.Insert(
                "record_kin",
                "child",
                "authority",
                "birth_date",
                "given_names",
                "names",
                "heard",
                "adopted_on"
            )
        )
        {
            foreach (var kin in kins)
            {
                rows.Number(kin.Child);
                rows.Text(authority);
                rows.Day(kin.Born);
                rows.Text(string.Join(' ', kin.Given));
                rows.Text($" {string.Join(' ', kin.Names)} ");
                rows.Text(string.Join(' ', kin.Heard));
                rows.Day(kin.AdoptedOn);
                rows.EndRow();
            }

            await rows.FinishAsync();
        }

        await using var families = work.Insert("record_stated_family", "child", "family", "authority", "file", "line");
        foreach (var kin in kins)
        foreach (var family in kin.Families)
        {
            families.Number(kin.Child);
            families.Text(family.Number);
            families.Text(authority);
            families.Number(family.At.File);
            families.Number(family.At.Line);
            families.EndRow();
        }

        await families.FinishAsync();
    }

    private static async Task WriteStaysAsync(Work work, string authority, IReadOnlyList<Kin> kins)
    {
        await using var rows = work.Insert(
            "record_stay",
            "child",
            "number",
            "authority",
            "kind",
            "postcode",
            "address",
            "from_day",
            "from_stated",
            "told_until",
            "until_day",
            "sources",
            "file",
            "line",
            "last_file",
            "last_line",
            "times"
        );
        foreach (var kin in kins)
            for (var i = 0; i < kin.Stays.Count; i++)
            {
                var stay = kin.Stays[i];
                rows.Number(kin.Child);
                rows.Number(i + 1);
                rows.Text(authority);
                rows.Number((long)stay.Kind);
                rows.Text(stay.Postcode);
                rows.Text(stay.Address);
                rows.Day(stay.From);
                rows.Number(stay.FromIsStated ? 1 : 0);
                rows.Day(stay.ToldUntil);
                rows.Day(stay.Until);
                rows.Number(stay.Sources);
                rows.Number(stay.First.File);
                rows.Number(stay.First.Line);
                rows.Number(stay.Last.File);
                rows.Number(stay.Last.Line);
                rows.Number(stay.Times);
                rows.EndRow();
            }

        await rows.FinishAsync();
    }
}

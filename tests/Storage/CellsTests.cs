using System.Globalization;
using Dapper;

namespace Headwater.Tests.Storage;

public class CellsTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Rows_come_out_as_they_went_in(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync();
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync(
            "create table storage_test (id bigint primary key, code text, amount double precision, day text)"
        );
        (string? Code, double? Amount, DateOnly? Day)[] rows =
        [
            ("NNNNNOOOOO", 2.5, new DateOnly(2026, 10, 31)),
            (null, null, null),
            ("", 0, new DateOnly(1999, 1, 1)),
            ("É", -1, new DateOnly(2024, 2, 29)),
            ("Ã©", -1, new DateOnly(2024, 2, 29)), // the bytes of é, read as letters
            ("a text that is longer than any code is", 1e9, null),
            ("NNNNNOOOOO", 3, null),
        ];
        for (var i = 0; i < rows.Length; i++)
            await work.Connection.ExecuteAsync(
                "insert into storage_test (id, code, amount, day) values (@i, @Code, @Amount, @Day)",
                new
                {
                    i,
                    rows[i].Code,
                    rows[i].Amount,
                    Day = rows[i].Day?.ToString("O", CultureInfo.InvariantCulture),
                }
            );

        await using var cells = work.Read(
            "select code, amount, day, id from storage_test where id >= @from and 'x' = @letter order by id",
            ("from", 0L),
            ("letter", "x")
        );
        foreach (var row in rows)
        {
            Assert.True(await cells.NextAsync());
            Assert.Equal(row.Code, cells.IsNull(0) ? null : cells.Text(0));
            Assert.Equal(row.Amount, cells.IsNull(1) ? null : cells.Amount(1));
            Assert.Equal(row.Day, cells.IsNull(2) ? null : cells.Day(2));
        }

        Assert.Equal(rows.Length - 1, cells.Number(3));
        Assert.False(await cells.NextAsync());
    }
}

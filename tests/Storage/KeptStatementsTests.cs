using Dapper;
using Headwater.Storage;
using Npgsql;

namespace Headwater.Tests.Storage;

public class KeptStatementsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Max Auto Prepare=0", false)]
    public async Task PostgreSQL_keeps_what_is_asked_often_ready_unless_it_is_told_not_to(string told, bool kept)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Postgres);
        var place = new NpgsqlConnectionStringBuilder(temporary.Place);
        place.Remove("Max Auto Prepare");
        place.Remove("Auto Prepare Min Usages");
        var database = await Database.OpenAsync($"{place.ConnectionString};{told}", []);

        await using var work = await database.ReadAsync();
        for (var i = 0; i < 4; i++)
            await work.Connection.ExecuteScalarAsync<long>("select count(*) from storage_schema");

        Assert.Equal(
            kept,
            await work.Connection.ExecuteScalarAsync<long>(
                "select count(*) from pg_prepared_statements where statement like '%storage_schema%'"
            ) > 0
        );
    }
}

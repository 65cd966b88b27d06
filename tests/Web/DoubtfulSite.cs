using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Timelines;

namespace Headwater.Tests.Web;

/// <summary>The pages over the small borough, and social care's records of four children whom schools may know under other names.</summary>
public sealed class DoubtfulSite : IAsyncLifetime
{
    public RunningSite Running { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var database = await Running.DatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("headwater-web-").FullName;
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "ssd_person.csv"),
            [
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "801,Robin,Oakhollow,F,WBRI,2013-05-13",
                "802,Morgan,Ashgrove,F,WBRI,2012-02-04",
                "803,Alex,Underhill,F,WBRI,2013-11-20",
                "804,Rowan,Marchbank,F,WBRI,2012-09-08",
                "805,Robin,Fernleaf,F,WBRI,2013-05-12",
            ]
        );
        await new LoadFolder(new ReceiveFolder(database, new StoppedClock()), new StoppedClock()).RunAsync(
            folder,
            Caller.AtTheTerminal(RunningSite.Authority, "test")
        );
        Directory.Delete(folder, recursive: true);
    }

    public async Task<IReadOnlyList<T>> AskAsync<T>(string sql)
    {
        await using var work = await (await Running.DatabaseAsync()).ReadAsync();
        return [.. await work.Connection.QueryAsync<T>(sql)];
    }

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}

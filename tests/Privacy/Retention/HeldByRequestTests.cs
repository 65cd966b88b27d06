using Dapper;
using Headwater.Need.Levels;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>A request holds what a written hold would, whoever the records turn out to be; and what is told of holds is true.</summary>
public sealed class HeldByRequestTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_request_holds_the_records_that_the_child_had_whoevers_they_turn_out_to_be(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        await AskAsync(archive);
        await ChangeAsync(
            archive,
            $"update record_person set child = (select max(id) from record_child) where source_key = '{Archive.OldUpn}'"
        );

        var run = await archive.WorkOut.RunAsync(Today, Archive.Analyst);

        Assert.Equal((0, 1), (run?.Records, run?.HeldBack));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_request_and_a_hold_follow_the_child_through_several_joins(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var child = await archive.OldChildAsync();
        await AskAsync(archive);
        Assert.Null(await archive.Hold.RunAsync(HoldOn.Child, null, child, "The made-up inquiry.", Archive.Officer));
        // Joined into one that was itself joined into a third, who has the record now.
        foreach (
            var sql in new[]
            {
                "delete from privacy_request_record",
                "delete from privacy_hold_record",
                $"update record_child set joined_into = 9001 where id = {child}",
                "insert into record_child (id, authority, sought_name, on_roll, joined_into) values (9001, 'E09999999', '', 0, 9002)",
                "insert into record_child (id, authority, sought_name, on_roll) values (9002, 'E09999999', '', 0)",
                $"update record_person set child = 9002 where source_key = '{Archive.OldUpn}'",
            }
        )
            await ChangeAsync(archive, sql);

        Assert.Equal(1, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.HeldBack);
        Assert.Equal(
            9002,
            Assert
                .Single(await new ListRequests(archive.Folder.Database, archive.Clock).RunAsync(Archive.Analyst))
                .Child
        );
        await ChangeAsync(archive, "update privacy_request set closed_at = '2026-11-02T09:00:00.000Z'");
        Assert.Equal(1, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.HeldBack);
        Assert.Null(await archive.Lift.RunAsync(1, "It is over.", Archive.Officer));
        Assert.Equal(1, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.Records);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_trail_says_whose_hold_was_lifted_and_after_what_children_were_assessed(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var child = await archive.OldChildAsync();
        await new AssessChildren(archive.Folder.Database, Policy.Default, archive.Clock).RunAsync(
            Today,
            Archive.Analyst
        );
        Assert.Null(await archive.Hold.RunAsync(HoldOn.Child, null, child, "The made-up inquiry.", Archive.Officer));
        Assert.Null(await archive.Lift.RunAsync(1, "It is over.", Archive.Director));
        await archive.DestroyAsync(Today);

        var did = await archive.Folder.AskAsync<string>(
            $"select t.did from access_trail t join access_trail_child c on c.number = t.number where c.child = {child}"
        );
        Assert.Contains("Lifted a hold on destruction", did);
        Assert.Contains("Assessed children anew after records were destroyed", did);
        Assert.DoesNotContain("Assessed children anew after a decision about who is who", did);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Records_that_lack_a_day_are_listed_for_a_person_to_look(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        await ChangeAsync(archive, $"update record_person set birth_date = null where source_key = '{Archive.OldUpn}'");
        await ChangeAsync(archive, "update record_child set birth_date = null");
        var run = await archive.WorkOut.RunAsync(Today, Archive.Analyst);
        var (rule, source, _) = Assert.Single(run?.NotKnown ?? []);

        var list = await archive.Due.RunAsync(Today, rule.Key, source, Archive.Analyst, notKnown: true);

        Assert.Equal(Archive.OldUpn, Assert.Single(list?.Records ?? []).Key);
        Assert.Empty((await archive.Due.RunAsync(Today, rule.Key, source, Archive.Analyst))?.Records ?? []);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9000)]
    public void A_schedule_counts_in_years_that_somebody_could_mean(int years)
    {
        var json = SignedPolicy
            .BuiltIn<Schedule>("retention.json")
            .Replace("\"years\": 31", $"\"years\": {years}", StringComparison.Ordinal);

        var wrong = Assert.Throws<InvalidDataException>(() => Schedule.Read(json));

        Assert.Contains("1 to 200 years", wrong.Message, StringComparison.Ordinal);
    }

    private static async Task AskAsync(Archive archive) =>
        Assert.Null(
            (
                await new AskForFile(archive.Folder.Database, archive.Clock).RunAsync(
                    await archive.OldChildAsync(),
                    Asker.Adult,
                    "Odalie Grown",
                    "Passport",
                    Today,
                    Archive.Analyst
                )
            ).Refusal
        );

    private static async Task ChangeAsync(Archive archive, string sql)
    {
        await using var work = await archive.Folder.Database.BeginAsync();
        await work.Connection.ExecuteAsync(sql);
        await work.KeepAsync();
    }
}

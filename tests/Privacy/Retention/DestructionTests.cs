using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>What is destroyed is what was signed, all of it is gone, and no file brings it back.</summary>
public sealed class DestructionTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_of_a_destroyed_child_is_left_in_any_table(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var children = await archive.Folder.ChildrenAsync();
        Assert.Superset(
            new HashSet<string> { "record_child", "record_person", "record_said" },
            (await archive.WhereAsync(Archive.OldUpn, Archive.OldName)).ToHashSet()
        );
        var (run, refusal) = await archive.Ask.RunAsync(Today, Archive.Analyst);
        Assert.Null(refusal);
        Assert.Null(await archive.Sign.RunAsync(run ?? 0, Archive.Officer));

        Assert.Null(await archive.Destroy.RunAsync(run ?? 0, Archive.Analyst));

        Assert.Empty(await archive.WhereAsync(Archive.OldUpn, Archive.OldName));
        var left = await archive.Folder.ChildrenAsync();
        Assert.Equal(children.Count - 1, left.Count);
        var certificate = Assert.Single(await archive.Runs.RunAsync(Archive.Officer));
        Assert.Equal(
            ("analyst", "officer", "analyst"),
            (certificate.Asked.Name, certificate.Agreed?.Name, certificate.Done?.Name)
        );
        var line = Assert.Single(certificate.Lines);
        Assert.Equal((1, 1, 2, 2), (line.Records, line.Children, line.Entries, line.Files));
        Assert.Contains("25 years after birth", line.Words, StringComparison.Ordinal);
        Assert.Null((await new VerifyTrail(archive.Folder.Database).RunAsync()).FirstBroken);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_old_file_brings_it_back_and_what_happens_later_is_known_again(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        await archive.DestroyAsync(Today);

        await archive.Folder.LoadAsync();
        Assert.Empty(await archive.WhereAsync(Archive.OldUpn, Archive.OldName));
        // The same rows under another name, in a file whose bytes differ.
        archive.Folder.With(
            "census/again.csv",
            Archive.Census,
            Archive.OldPupil,
            Archive.Pupil("02/10/2010", Archive.OtherUpn, "Ashgrove", "Bryn", "04/06/2001", 5)
        );
        await archive.Folder.LoadAsync();
        Assert.Empty(await archive.WhereAsync(Archive.OldUpn, Archive.OldName));

        archive.Folder.With(
            "census/2027.csv",
            Archive.Census,
            Archive.Pupil("01/10/2027", Archive.OldUpn, Archive.OldName, "Odalie", "03/05/1995", 8)
        );
        await archive.Folder.LoadAsync();
        var back = Assert.Single(
            await archive.Folder.AskAsync<string>(
                "select min(e.on_day) from record_entry e join record_person p on p.id = e.person where p.source_key = 'A950000178301'"
            )
        );
        Assert.StartsWith("2027", back, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_keeps_the_record_whose_time_is_not_over(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        archive
            .Folder.With(
                "ssda903/2012/header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                $"501,F,03/05/1995,WBRI,{Archive.OldUpn},,"
            )
            .With(
                "ssda903/2012/episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                "501,10/06/2011,S,C2,N1,U6,PR4,01/03/2012,E4A,,HW2 2BB,HW3 3CC,"
            );
        await archive.Folder.LoadAsync();
        var child = Assert.Single(
            await archive.Folder.AskAsync<long>("select child from record_person where source_key = '501'")
        );

        await archive.DestroyAsync(Today);

        var record = await archive.Folder.OpenAsync(child);
        Assert.Equal([SourceSystem.SocialCare], record?.KnownAs.Select(known => known.Source));
        Assert.DoesNotContain(record?.Entries ?? [], told => told.Entry.Kind is Kind.OnRoll or Kind.Suspended);
        Assert.Contains(record?.Entries ?? [], told => told.Entry.Kind is Kind.CareEpisode);
        var rest = await archive.WorkOut.RunAsync(new DateOnly(2070, 5, 3), Archive.Analyst);
        Assert.Contains(rest?.Lines ?? [], line => line.Rule.Key is "looked-after");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_stay_in_care_that_one_return_leaves_open_and_the_next_one_ends_has_ended(Engine engine)
    {
        const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
        const string Episodes =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
        await using var archive = await Archive.MakeAsync(engine);
        archive
            .Folder.With("ssda903/2012/header.csv", Header, "501,F,03/05/1995,WBRI,,,")
            .With("ssda903/2012/episodes.csv", Episodes, "501,10/06/2011,S,C2,N1,U6,PR4,,,,HW2 2BB,HW3 3CC,")
            .With("ssda903/2013/header.csv", Header, "501,F,03/05/1995,WBRI,,,")
            .With(
                "ssda903/2013/episodes.csv",
                Episodes,
                "501,10/06/2011,S,C2,N1,U6,PR4,01/05/2012,E4A,,HW2 2BB,HW3 3CC,"
            );
        await archive.Folder.LoadAsync();

        var run = await archive.WorkOut.RunAsync(new DateOnly(2070, 5, 3), Archive.Analyst);

        Assert.Contains(run?.Lines ?? [], line => line.Rule.Key is "looked-after");
        Assert.Equal(0, run?.GoesOn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_changed_since_it_was_put_up_is_not_destroyed(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var (run, _) = await archive.Ask.RunAsync(Today, Archive.Analyst);
        Assert.Null(await archive.Sign.RunAsync(run ?? 0, Archive.Officer));
        archive.Folder.With(
            "exclusions/more.csv",
            Archive.Exclusions,
            $"999001,{Archive.OldUpn},{Archive.OldName},Odalie,03/05/1995,SUSP,15/11/2010,2,DB,,,N"
        );
        await archive.Folder.LoadAsync();

        Assert.Equal(SignDestruction.Changed, await archive.Destroy.RunAsync(run ?? 0, Archive.Analyst));

        Assert.NotEmpty(await archive.WhereAsync(Archive.OldUpn, Archive.OldName));
        Assert.Null(Assert.Single(await archive.Runs.RunAsync(Archive.Officer)).Done);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_second_person_signs_and_nobody_else_is_let(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var worker = Archive.Analyst with { Name = "worker", Role = Role.Practitioner };
        Assert.NotNull((await archive.Ask.RunAsync(Today, worker)).Refusal);
        Assert.NotNull((await archive.Ask.RunAsync(Today.AddDays(1), Archive.Analyst)).Refusal);
        Assert.NotNull((await archive.Ask.RunAsync(new DateOnly(2019, 1, 1), Archive.Analyst)).Refusal);
        var (run, _) = await archive.Ask.RunAsync(Today, Archive.Director);
        Assert.NotNull((await archive.Ask.RunAsync(Today, Archive.Analyst)).Refusal);

        Assert.NotNull(await archive.Destroy.RunAsync(run ?? 0, Archive.Director));
        Assert.NotNull(await archive.Sign.RunAsync(run ?? 0, Archive.Director));
        Assert.NotNull(await archive.Sign.RunAsync(run ?? 0, Archive.Analyst));
        Assert.NotNull(await archive.Sign.RunAsync(run ?? 0, Archive.Officer with { Authority = "E09999998" }));
        Assert.Null(await archive.Sign.RunAsync(run ?? 0, Archive.Officer));
        Assert.NotNull(await archive.Destroy.RunAsync(run ?? 0, Archive.Officer));
        Assert.NotNull(await archive.Destroy.RunAsync(run ?? 0, worker));
        Assert.Null(await archive.Destroy.RunAsync(run ?? 0, Archive.Director));
        Assert.NotNull(await archive.Destroy.RunAsync(run ?? 0, Archive.Director));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_hold_holds_back_and_once_lifted_no_longer(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var child = Assert.Single(
            await archive.Folder.AskAsync<long>(
                $"select child from record_person where source_key = '{Archive.OldUpn}'"
            )
        );
        Assert.NotNull(await archive.Hold.RunAsync(HoldOn.Child, null, child, "An inquiry.", Archive.Analyst));
        Assert.NotNull(await archive.Hold.RunAsync(HoldOn.Child, null, child, " ", Archive.Officer));
        Assert.Null(await archive.Hold.RunAsync(HoldOn.Child, null, child, "The made-up inquiry.", Archive.Officer));
        Assert.Null(
            await archive.Hold.RunAsync(HoldOn.Source, SourceSystem.Schools, null, "Another.", Archive.Director)
        );

        var held = await archive.WorkOut.RunAsync(Today, Archive.Analyst);
        Assert.Equal((0, 1), (held?.Records, held?.HeldBack));
        Assert.NotNull((await archive.Ask.RunAsync(Today, Archive.Analyst)).Refusal);
        Assert.NotNull(await archive.Lift.RunAsync(1, "", Archive.Officer));
        Assert.NotNull(await archive.Lift.RunAsync(1, "It is over.", Archive.Analyst));
        Assert.Null(await archive.Lift.RunAsync(1, "It is over.", Archive.Director));
        Assert.Equal(0, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.Records);
        Assert.Null(await archive.Lift.RunAsync(2, "It is over too.", Archive.Director));
        Assert.Equal(1, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.Records);
        Assert.Equal(
            ["It is over too.", "It is over."],
            (await archive.Holds.RunAsync(Archive.Officer)).Select(hold => hold.Lifted?.Why)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_list_names_whom_its_reader_may_see_and_is_on_the_trail(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);

        var due = await archive.Due.RunAsync(Today, "attendance-grown", SourceSystem.Schools, Archive.Analyst);

        var record = Assert.Single(due?.Records ?? []);
        Assert.Equal("Odalie Fenwright", record.Name);
        Assert.Null(await archive.Due.RunAsync(Today, "attendance-grown", SourceSystem.Schools, Archive.Officer));
        Assert.Empty(
            (
                await archive.Due.RunAsync(
                    Today,
                    "attendance-grown",
                    SourceSystem.Schools,
                    Archive.Analyst with
                    {
                        Authority = "E09999998",
                    }
                )
            )?.Records
                ?? []
        );
        await using var work = await archive.Folder.Database.ReadAsync();
        Assert.Equal(
            record.Child,
            await work.Connection.ExecuteScalarAsync<long>(
                """
                select c.child from access_trail t join access_trail_child c on c.number = t.number
                where t.did = 'Listed records whose time is over'
                """
            )
        );
    }
}

using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Requests.Formats;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>What reviewers decide, together and one after the other.</summary>
public sealed class ReviewTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_the_childs_own_goes_out_unless_somebody_keeps_the_row_back(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        var copy = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;
        var contact = copy.Parts.SelectMany(part => part.Rows).Single(row => row.Title is "Contact with social care");
        Assert.True(copy.GoesOut(contact));
        Assert.NotNull(await Decide(folder).RowsAsync(number, [], release: false, "No.", Analyst));
        Assert.NotNull(await Decide(folder).RowsAsync(number, [contact.Item], release: false, " ", Analyst));
        Assert.NotNull(await Decide(folder).RowsAsync(number, ["nothing"], release: false, "No.", Analyst));

        Assert.Null(
            await Decide(folder).RowsAsync(number, [contact.Item], release: false, "The law says so.", Analyst)
        );

        var kept = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;
        Assert.Equal([new KeptBack("The law says so.", 1)], kept.KeptBack);
        Assert.DoesNotContain(kept.Items, fact => fact.Value.Contains("Orla Tansy", StringComparison.Ordinal));
        Assert.Null(await Decide(folder).RestAsync(number, "About others.", Analyst));
        Assert.Null(await Finish(folder).RunAsync(number, Analyst));
        Assert.Null(await Agree(folder).RunAsync(number, Second));
        var files = Unzip((await Make(folder).RunAsync(number, Analyst)).Zip);
        foreach (var text in files.Values)
        {
            Assert.DoesNotContain("Contact with social care", text, StringComparison.Ordinal);
            Assert.DoesNotContain("2020-03-04", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ssd_contacts.csv", text, StringComparison.Ordinal);
            Assert.Contains("Something is kept back", text, StringComparison.Ordinal);
        }

        Assert.Contains("The law says so.", files["read-me-first.html"], StringComparison.Ordinal);
        Assert.Null(await Decide(folder).RowsAsync(number, [contact.Item], release: true, "", Analyst));
        var open = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst));
        Assert.Equal(Standing.Review, open.Request.Standing);
        Assert.True(open.Copy.GoesOut(contact));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_colleague_who_sees_other_children_of_the_family_is_told_so(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        await folder.WithUsersAsync(Analyst, Second, Officer);
        var number = await AskedAsync(folder);
        Assert.Null(await Decide(folder).RestAsync(number, "About others.", Analyst));
        Assert.Null(await Finish(folder).RunAsync(number, Analyst));
        var brother = Assert.Single(
            await folder.AskAsync<long>("select child from record_person where source_key = '502'")
        );
        Assert.Null(
            await new ExcludePerson(folder.Database, Clock).RunAsync(
                brother,
                Second.Name,
                "Their own nephew.",
                Analyst with
                {
                    Role = Role.TeamManager,
                }
            )
        );

        var refusal = await Agree(folder).RunAsync(number, Second);

        Assert.Contains("same other children", refusal?.Sentence, StringComparison.Ordinal);
        Assert.Null(await Agree(folder).RunAsync(number, Second with { Name = "third" }));
        Assert.NotNull((await Make(folder).RunAsync(number, Second)).Refusal);
        Assert.NotNull((await Make(folder).RunAsync(number, Analyst)).Zip);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_request_whose_child_nothing_is_held_of_any_more_can_be_closed(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AskedAsync(folder);
        Assert.Null(await Open(folder).WithoutFileAsync(number, Analyst));
        await using (var work = await folder.Database.BeginAsync())
        {
            await work.Connection.ExecuteAsync(
                "update record_child set joined_into = id where id = @child",
                new { child = await OdalieAsync(folder) }
            );
            await work.KeepAsync();
        }

        Assert.Null(await Open(folder).RunAsync(number, Analyst));
        Assert.True((await Open(folder).WithoutFileAsync(number, Analyst))?.IsGone);
        Assert.Null(await Open(folder).WithoutFileAsync(number, Officer));
        Assert.Null(
            await new CloseRequest(folder.Database, Clock).RunAsync(number, "Nothing is held any more.", Analyst)
        );
        Assert.Equal(Standing.Refused, Assert.Single(await List(folder).RunAsync(Analyst)).Standing);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_review_is_no_look_at_the_childs_page_and_the_officers_step_names_the_child_on_the_trail(
        Engine engine
    )
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AgreedAsync(folder);
        Assert.Null(await new ExtendRequest(folder.Database, Clock).RunAsync(number, "Hard.", Officer));

        await using var work = await folder.Database.ReadAsync();
        var did = (
            await work.Connection.QueryAsync<string>(
                """
                select t.did from access_trail t join access_trail_child c on c.number = t.number
                where c.child = @child
                """,
                new { child = await OdalieAsync(folder) }
            )
        ).ToHashSet();
        Assert.DoesNotContain("Opened a child's page", did);
        Assert.Contains("Gathered somebody’s file", did);
        Assert.Contains("Extended a request for a file", did);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_closed_request_decides_nothing_more_and_no_request_came_before_the_law(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var number = await AgreedAsync(folder);
        var item = (await Open(folder).RunAsync(number, Analyst))?.Copy.Items[0].Item;
        Assert.Null(await new CloseRequest(folder.Database, Clock).RunAsync(number, refusedWhy: null, Analyst));

        Assert.NotNull(await Decide(folder).TogetherAsync(number, [item ?? ""], release: true, "", Analyst));

        Assert.NotNull(
            (
                await Ask(folder)
                    .RunAsync(await OdalieAsync(folder), Asker.Adult, "Odalie", "Passport", default(DateOnly), Analyst)
            ).Refusal
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_whoever_was_adopted_no_home_and_no_name_can_be_let_out(Engine engine)
    {
        await using var folder = await FamilyAsync(
            engine,
            "501,10/06/2010,S,C2,N1,U6,PR4,01/03/2012,E11,,HW2 2BB,HW3 3CC,"
        );
        var number = await AskedAsync(folder);

        var copy = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;

        var facts = copy.Parts.SelectMany(part => part.Rows).SelectMany(row => row.Facts).ToList();
        Assert.DoesNotContain(facts, fact => fact.Value.Contains("HW", StringComparison.Ordinal));
        Assert.DoesNotContain(facts, fact => fact.Value.Contains("Tansy", StringComparison.Ordinal));
        Assert.DoesNotContain(
            copy.Parts.SelectMany(part => part.Rows),
            row => row.Title == Kinds.Describe(Kind.Placement).Name || row.Title == Kinds.Describe(Kind.Moved).Name
        );
        Assert.Contains(facts, fact => fact.Label is "why it ended");
    }

    [Fact]
    public void A_value_that_is_kept_back_is_part_of_what_was_seen_and_one_that_nobody_decided_about_is_written_as_such()
    {
        var (one, other) = (Of("The aunt"), Of("The uncle"));

        Assert.NotEqual(one.Mark, other.Mark);
        var files = Unzip(
            CopyZip.Of(
                new OpenedRequest(
                    new FileRequest(
                        1,
                        7,
                        Asker.Parent,
                        "A parent",
                        "Passport",
                        Came,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null
                    ),
                    one
                ),
                Schedule.Default,
                Came
            )
        );
        Assert.All(files.Values, text => Assert.DoesNotContain("The aunt", text, StringComparison.Ordinal));

        static FileCopy Of(string who) =>
            new(
                7,
                "Odalie",
                null,
                Adopted: false,
                [new("What happened", "", [new(Came, null, "Contact", [FileFact.Other("Contact", "who", who)], "")])],
                new Dictionary<string, Decided>()
            );
    }

    [Theory]
    [InlineData(Asker.Parent)]
    [InlineData(Asker.Representative)]
    public void Whoever_asks_for_somebody_else_is_not_spoken_to_as_if_it_were_their_file(Asker asker)
    {
        var words = string.Join(
            ' ',
            CopyZip.Words(
                new FileRequest(1, 7, asker, "", "", Came, null, null, null, null, null, null, null),
                Schedule.Default
            )
        );

        Assert.DoesNotContain("about you", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_care_leaver_is_told_how_long_their_own_council_keeps_the_records()
    {
        var schedule = Schedule.Default with
        {
            Lines =
            [
                .. Schedule.Default.Lines.Select(line => line.Key is "looked-after" ? line with { Years = 80 } : line),
            ],
        };

        var words = string.Join(
            ' ',
            CopyZip.Words(
                new FileRequest(1, 7, Asker.CareLeaver, "", "", Came, null, null, null, null, null, null, null),
                schedule
            )
        );

        Assert.Contains("80 years after birth", words, StringComparison.Ordinal);
        Assert.DoesNotContain("75", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_from_the_list_is_said_in_words_that_tell_whoever_asked_no_more_than_they_may_know()
    {
        foreach (var exemption in Exemptions.All)
            Assert.Equal(exemption.Words, Exemptions.Say(exemption.Key, "typed"));
        Assert.DoesNotContain("harm", Exemptions.Say("serious-harm", ""), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("child", Exemptions.Say("wishes", ""), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("As typed.", Exemptions.Say(Exemptions.Other, "As typed."));
        Assert.Equal("", Exemptions.Say("", "As typed."));
    }
}

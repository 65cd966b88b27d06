using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Records.Sharing;
using Headwater.Tests.Need;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Sharing;

/// <summary>Whom an agreement would reach is told before it is signed, and is whom it reaches afterwards.</summary>
public class ForeseeTests
{
    private static readonly Whom AtSchool = new(Named: false, School: "100001", Level: null);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task As_many_are_foreseen_as_are_seen_once_it_is_signed(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        for (var child = 11; child <= 16; child++)
            await made.Borough.AddAsync(child, $"Eve Number{child}", "", school: "100001", year: 9);
        var terms = made.Terms(AtSchool, "School");

        var (foreseen, refusal) = await ForeseeAsync(made, terms, SharedBorough.Director);

        Assert.Null(refusal);
        Assert.Equal(8, foreseen!.Children);
        Assert.Equal(("100001", 8L), (foreseen.Schools[0].Urn, foreseen.Schools[0].Children));
        Assert.Empty(await SeenAsync(made));
        Assert.Null(await made.SignAsync(terms));
        Assert.Equal(8, (await SeenAsync(made)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_or_a_few_are_not_counted_out(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);

        var few = await ForeseeAsync(made, made.Terms(AtSchool, "School"), SharedBorough.Director);
        var none = await ForeseeAsync(made, made.Terms(new Whom(false, null, 3), "School"), SharedBorough.Director);

        Assert.Null(few.Foreseen!.Children);
        Assert.Empty(few.Foreseen.Schools);
        Assert.Equal(1, few.Foreseen.Others);
        Assert.Equal(0, none.Foreseen!.Children);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_who_agrees_sharing_may_ask_and_so_often_in_an_hour(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var terms = made.Terms(AtSchool, "School");

        Assert.NotNull((await ForeseeAsync(made, terms, Borough.Practitioner)).Refusal);
        for (var i = 0; i < ForeseeAgreement.AsksInAnHour; i++)
            Assert.Null((await ForeseeAsync(made, terms, SharedBorough.Director)).Refusal);
        var (foreseen, refusal) = await ForeseeAsync(made, terms, SharedBorough.Director);

        Assert.Null(foreseen);
        Assert.StartsWith("You have asked 30 times", refusal?.Sentence, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_school_that_no_file_knows_is_refused_before_and_at_signing(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var terms = made.Terms(new Whom(false, "999999", null), "School");

        var (_, asked) = await ForeseeAsync(made, terms, SharedBorough.Director);
        var signed = await made.SignAsync(terms);

        Assert.StartsWith(
            "No file tells of a school with the number 999999.",
            asked?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(asked, signed);
    }

    private static Task<(Foreseen? Foreseen, Refusal? Refusal)> ForeseeAsync(
        SharedBorough made,
        Terms terms,
        Caller by
    ) => new ForeseeAgreement(made.Database, made.Borough.Clock).RunAsync(terms, by);

    private static async Task<IReadOnlyList<long>> SeenAsync(SharedBorough made) =>
        [
            .. (
                await new ListShared(made.Database, made.Borough.Clock).RunAsync(0, 50, await made.OfficerAsync())
            ).Children.Select(each => each.Child),
        ];
}

using Headwater.Access;
using Headwater.Access.Sessions;
using Headwater.Access.Sharing;
using Headwater.Access.Users;
using Headwater.Records.Sharing;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Tests.Need;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Sharing;

/// <summary>
/// A few children and an organisation: Ada and Ben are at school 100001, Cy at 100002; the police made contact about Ada and
/// Cy, a hospital about Ben; Ada and Cy stand at level 2. Dee is another authority's.
/// </summary>
internal sealed class SharedBorough : IAsyncDisposable
{
    public const string Police = "Example Police";

    private readonly string session;

    private SharedBorough(Borough borough, string session) => (Borough, this.session) = (borough, session);

    public static Caller Director { get; } = new(Borough.Authority, "di", "Di Director", Role.Director);

    public Borough Borough { get; }

    public Database Database => Borough.Database;

    public DateOnly Today => DateOnly.FromDateTime(Borough.Clock.GetLocalNow().Date);

    public static async Task<SharedBorough> MakeAsync(Engine engine)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Alderfield", "", school: "100001", year: 9);
        await borough.AddAsync(2, "Ben Birchmoor", "", school: "100001", year: 8);
        await borough.AddAsync(3, "Cy Cedarholt", "", school: "100002", year: 7);
        await borough.AddAsync(4, "Dee Elsewhereton", "", school: "100001", authority: "E09999998");
        foreach (var (child, code) in new[] { (1, "6"), (2, "3A"), (3, "6") })
            await borough.ExecuteAsync(
                $"""
                insert into record_entry (child, number, authority, kind, on_day, code, file, line, person)
                values ({child}, 900, '{Borough.Authority}', {(int)
                    Kind.Contact}, '2026-01-05', '{code}', 1, 1, {child});
                insert into record_entry (child, number, authority, kind, on_day, file, line, person)
                values ({child}, 901, '{Borough.Authority}', {(int)Kind.LeftRoll}, '2026-01-06', 1, 2, {child})
                """
            );
        foreach (var child in new[] { 1, 3 })
            await borough.ExecuteAsync(
                $"""
                insert into need_suggestion (child, authority, level, since, change, changed_on, need_level, reasons, shown, run)
                values ({child}, '{Borough.Authority}', 2, '2026-01-05', 'New', '2026-01-05', 1, 0, 2, 1)
                """
            );

        var (add, clock) = (new AddPartner(borough.Database, borough.Clock), borough.Clock);
        Assert.Null(await add.RunAsync(new Partner(Police, PartnerKind.Police), Director));
        var officer = new User(Borough.Authority, "pol", "Pol Officer", Role.PartnerWorker, null, null, null, true)
        {
            Organisation = Police,
        };
        Assert.Null(
            await new AddUser(borough.Database, clock).RunAsync(officer, "a made-up borough", Borough.Administrator)
        );
        Assert.Null(
            await new AddUser(borough.Database, clock).RunAsync(
                new User(Borough.Authority, "di", "Di Director", Role.Director, null, null, null, true),
                "a made-up borough",
                Borough.Administrator
            )
        );
        var begun = await new BeginSession(borough.Database, clock).RunAsync(officer.AsCaller());
        return new SharedBorough(borough, begun.Id);
    }

    public Terms Terms(Whom whom, params IReadOnlyList<string> areas) =>
        new(Police, areas, "To find children who go missing", whom, Today, Today.AddYears(1));

    public Task<Refusal?> SignAsync(Terms terms, Caller? by = null) =>
        new SignAgreement(Database, Borough.Clock).RunAsync(terms, by ?? Director);

    public Task<Refusal?> EndAsync(long number, Caller? by = null) =>
        new EndAgreement(Database, Borough.Clock).RunAsync(number, "No longer needed.", by ?? Director);

    /// <summary>The officer as the database has them at this moment.</summary>
    public async Task<Caller> OfficerAsync() =>
        (await new FindSession(Database, ReachPolicy.Default, Borough.Clock).RunAsync(session))?.Caller
        ?? throw new InvalidOperationException("The officer's session is over.");

    /// <summary>The numbers of the children whom the officer sees, by the list and by their pages alike.</summary>
    public async Task<IReadOnlyList<long>> SeenAsync()
    {
        var officer = await OfficerAsync();
        var listed = (await new ListShared(Database, Borough.Clock).RunAsync(0, 50, officer)).Children;
        var opened = new List<long>();
        for (var child = 1L; child <= 4; child++)
            if (await new OpenChild(Database, Borough.Clock).RunAsync(child, officer) is not null)
                opened.Add(child);
        Assert.Equal(opened, listed.Select(each => each.Child).Order());
        return opened;
    }

    public ValueTask DisposeAsync() => Borough.DisposeAsync();
}

using System.Diagnostics;
using System.Globalization;

namespace Headwater.Bench.Serving;

/// <summary>The pages of a borough under many people at once, on PostgreSQL, with the trail and restricted records: how long an answer takes, and memory.</summary>
/// <param name="Entries">Entries on all timelines.</param>
/// <param name="Restricted">Children whose record only a few people see.</param>
/// <param name="Busy">Which share of all cores was busy, with these people, the server, its database and whatever else ran.</param>
/// <param name="Memory">MiB that the server held, evenly from the first minute to the last.</param>
internal sealed record ServePages(
    int Children,
    long Entries,
    int Restricted,
    int People,
    double Minutes,
    Answers Answers,
    IReadOnlyList<double> Memory,
    double CpuSeconds,
    double Busy
)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    public string Heading =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Children:N0} children, {Entries:N0} entries, {Restricted} records restricted; {People} people for {Minutes:0.#} minutes"
        );

    public string Text
    {
        get
        {
            var rows = Answers.Kinds.Select(kind =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {kind.Name} | {kind.Count:N0} | {kind.At(0.5):0} | {kind.At(0.95):0} | {kind.At(0.99):0} | {kind.At(1):0} |"
                )
            );
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {Heading}, {Answers.Count
                    / Minutes
                    / 60:0} answers a second, {Answers.Errors.Count} errors.

                | What | Answers | Median, ms | p95, ms | p99, ms | Longest, ms |
                | --- | --- | --- | --- | --- | --- |
                {string.Join('\n', rows)}

                Memory of the server, MiB, evenly over the time: {string.Join(
                    ", ",
                    Memory.Select(each => each.ToString("0", CultureInfo.InvariantCulture))
                )}. CPU of the server: {CpuSeconds:0} s, {CpuSeconds * 1000 / Math.Max(1, Answers.Count):0.0} ms an answer; of the whole machine {Busy:0%} busy.
                {string.Join('\n', Answers.Errors.Take(10))}
                """
            );
        }
    }

    /// <param name="server">The connection string of a PostgreSQL in which a schema may be made.</param>
    public static async Task<ServePages> RunAsync(int children, int people, double minutes, string server)
    {
        await using var borough = await ServedBorough.MakeAsync(children, people, server);
        return await RunAsync(borough, people, minutes, Measured.Headwater);
    }

    /// <param name="program">What serves the pages.</param>
    public static async Task<ServePages> RunAsync(ServedBorough borough, int people, double minutes, string program)
    {
        using var site = await ServedSite.StartAsync(program, borough.Place, borough.SignIn);

        var answers = new Answers();
        var visitors = await VisitorsAsync(borough, site, answers);
        var until = Stopwatch.GetTimestamp() + (long)(minutes * 60 * Stopwatch.Frequency);
        answers.Start();
        var visits = Task.WhenAll(visitors.Select(visitor => visitor.StayAsync(until)));
        var (cpu, memory, machine) = (site.CpuSeconds, new List<double>(), Machine.Now());
        while (!visits.IsCompleted)
        {
            memory.Add(site.ResidentMiB);
            await Task.WhenAny(visits, Task.Delay(Between));
        }

        await visits;
        cpu = site.CpuSeconds - cpu;
        var busy = Machine.Now().BusySince(machine);
        foreach (var visitor in visitors)
            visitor.Dispose();
        foreach (var fault in await site.StopAsync())
            answers.Errors.Enqueue(fault);
        return new ServePages(
            borough.Children,
            borough.Entries,
            borough.Restricted,
            people,
            minutes,
            answers,
            Evenly(memory, 11),
            cpu,
            busy
        );
    }

    // One after the other: a morning's sign-ins are not what is measured.
    private static async Task<IReadOnlyList<Visitor>> VisitorsAsync(
        ServedBorough borough,
        ServedSite site,
        Answers answers
    )
    {
        var visitors = new List<Visitor>();
        foreach (var (user, seed) in borough.Users.Select((user, place) => (user, place)))
        {
            var visitor = new Visitor(site.Address, user, borough.Names, answers, seed);
            await visitor.SignInAsync(ServedBorough.Password);
            visitors.Add(visitor);
        }

        return visitors;
    }

    private static List<double> Evenly(List<double> all, int wanted) =>
        all.Count <= wanted
            ? all
            : [.. Enumerable.Range(0, wanted).Select(place => all[place * (all.Count - 1) / (wanted - 1)])];
}

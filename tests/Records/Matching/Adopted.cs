using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>Three records, of which one ended in adoption, and what people ask and answer about them.</summary>
internal static class Adopted
{
    public static readonly Caller Second = LoadedFolder.Someone with
    {
        Name = "second",
        DisplayName = "Second Made-Up",
        Role = Role.TeamManager,
    };

    // The first was adopted; of the three nothing is alike.
    public static async Task<LoadedFolder> ThreeAsync(Engine engine, bool ordered = true)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakhollow,F,WBRI,2012-05-04",
                "78,Caspian,Underhill,M,WBRI,2014-11-19",
                "79,Isolde,Marchbank,F,WBRI,2016-01-22"
            )
            .With(
                "care/ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa,cine_close_date,cine_close_reason",
                "r2,78,2025-02-08,3A,N,2025-11-20,RC8"
            );
        await (ordered ? WithOrder(folder) : folder).LoadAsync();
        return folder;
    }

    public static LoadedFolder WithOrder(LoadedFolder folder) =>
        folder
            .With(
                "care/ssd_permanence.csv",
                "perm_table_id,perm_person_id,perm_adoption_order_date",
                "p1,77,2022-06-14"
            )
            .With(
                "care/ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id",
                "e1,77,2021-01-07,S,2022-06-14,E12,c1"
            );

    public static async Task<Refusal?> JoinAsync(
        LoadedFolder folder,
        string one,
        string other,
        Verdict verdict = Verdict.Together,
        params long[] known
    )
    {
        var (left, right) = (await PersonAsync(folder, one), await PersonAsync(folder, other));
        return (
            await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                left,
                right,
                verdict,
                "The same mother.",
                LoadedFolder.Someone,
                known,
                await folder.WholeAsync(left, right)
            )
        ).Refused;
    }

    public static async Task<Refusal?> AnswerAsync(
        LoadedFolder folder,
        long act,
        bool agrees,
        string why = "",
        Caller? caller = null
    )
    {
        var two = await folder.AskAsync<long>(
            $"""
            select p.id from record_match_decision d
            join record_person p on (p.source = d.left_source and p.source_key = d.left_key)
                                 or (p.source = d.right_source and p.source_key = d.right_key)
            where d.act = {act}
            """
        );
        return await new AnswerSecond(folder.Database, TimeProvider.System).RunAsync(
            two[0],
            two[1],
            act,
            agrees,
            why,
            caller ?? Second
        );
    }

    public static Task<IReadOnlyList<WaitingJoin>> ListAsync(LoadedFolder folder, Caller? caller = null) =>
        new ListSecondLooks(folder.Database, TimeProvider.System).RunAsync(caller ?? LoadedFolder.Someone);

    public static async Task<IReadOnlyList<DecisionLine>> DecisionsAsync(LoadedFolder folder) =>
        (await new ListPairDecisions(folder.Database, TimeProvider.System).RunAsync(0, 99, LoadedFolder.Someone)).Lines;

    public static async Task<long> PersonAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select id from record_person where source_key = '{key}'"))[0];

    public static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'"))[0];
}

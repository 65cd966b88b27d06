using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.SecondFactors;

internal static class SecondFactorSql
{
    public static async Task<(string Secret, DateTimeOffset Since)?> FindSecondFactorAsync(this Work work, string name)
    {
        var row = await work.Connection.QuerySingleOrDefaultAsync<(string Secret, string Since)?>(
            "select secret, since from access_second_factor where user_name = @name",
            new { name }
        );
        return row is { } found ? (found.Secret, Moment.Read(found.Since)) : null;
    }

    public static async Task<IReadOnlySet<string>> ListSecondFactorsAsync(this Work work, string authority) =>
        (
            await work.Connection.QueryAsync<string>(
                "select user_name from access_second_factor where authority = @authority",
                new { authority }
            )
        ).ToHashSet(StringComparer.Ordinal);

    public static Task KeepSecondFactorAsync(
        this Work work,
        Caller caller,
        string secret,
        DateTimeOffset since,
        long step
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_second_factor (authority, user_name, secret, since, last_step)
            values (@Authority, @Name, @secret, @since, @step)
            on conflict (user_name) do update
            set secret = @secret, since = @since, last_step = @step
            """,
            new
            {
                caller.Authority,
                caller.Name,
                secret,
                since = Moment.Text(since),
                step,
            }
        );

    /// <summary>Takes the code of a half-minute; none where it or a later one was taken before.</summary>
    public static Task<int> TakeStepAsync(this Work work, string name, long step) =>
        work.Connection.ExecuteAsync(
            "update access_second_factor set last_step = @step where user_name = @name and last_step < @step",
            new { name, step }
        );

    public static Task<int> TakeRecoveryCodeAsync(this Work work, string name, string code, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            """
            update access_recovery_code set used_at = @at
            where user_name = @name and print = @print and used_at is null
            """,
            new
            {
                name,
                print = RecoveryCodes.PrintOf(name, code),
                at = Moment.Text(at),
            }
        );

    public static Task<long> CountRecoveryCodesAsync(this Work work, string name) =>
        work.Connection.ExecuteScalarAsync<long>(
            "select count(*) from access_recovery_code where user_name = @name and used_at is null",
            new { name }
        );

    /// <summary>Makes new recovery codes in place of the old ones, which count no longer.</summary>
    public static async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(
        this Work work,
        Caller caller,
        DateTimeOffset at
    )
    {
        await work.ForgetRecoveryCodesAsync(caller.Name);
        var codes = RecoveryCodes.Make();
        foreach (var code in codes)
            await work.Connection.ExecuteAsync(
                """
                insert into access_recovery_code (authority, user_name, print, made_at)
                values (@Authority, @Name, @print, @at)
                """,
                new
                {
                    caller.Authority,
                    caller.Name,
                    print = RecoveryCodes.PrintOf(caller.Name, code),
                    at = Moment.Text(at),
                }
            );
        return codes;
    }

    public static Task ForgetRecoveryCodesAsync(this Work work, string name) =>
        work.Connection.ExecuteAsync("delete from access_recovery_code where user_name = @name", new { name });

    public static Task<int> ForgetSecondFactorAsync(this Work work, string authority, string name) =>
        work.Connection.ExecuteAsync(
            "delete from access_second_factor where authority = @authority and user_name = @name",
            new { authority, name }
        );
}

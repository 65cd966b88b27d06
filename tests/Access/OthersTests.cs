using Headwater.Access;
using Headwater.Access.Users;

namespace Headwater.Tests.Access;

public class OthersTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_database_with_another_user_is_told_from_one_with_the_named_alone(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var list = new ListUsers(database);
        Assert.False(await list.AnyBesidesAsync(["made-up"]));

        Assert.Null(
            await new AddUser(database, TimeProvider.System).RunAsync(
                new User("E09999999", "made-up", "Made Up", Role.Analyst, null, null, null, true),
                "a made-up password",
                new Caller("E09999999", "administrator", "Example Administrator", Role.Administrator)
            )
        );

        Assert.False(await list.AnyBesidesAsync(["made-up", "another"]));
        Assert.True(await list.AnyBesidesAsync(["another"]));
    }
}

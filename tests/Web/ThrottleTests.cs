using Headwater.Web.Hosting;

namespace Headwater.Tests.Web;

public class ThrottleTests
{
    private readonly Clock clock = new();
    private readonly SignInThrottle throttle;

    public ThrottleTests() => throttle = new SignInThrottle(clock);

    [Fact]
    public void Four_wrong_tries_are_forgiven_and_five_are_not()
    {
        Guess(4, "sam", "10.0.0.1");
        Assert.False(throttle.MustWait("sam", "10.0.0.1"));

        Guess(1, "sam", "10.0.0.1");
        Assert.True(throttle.MustWait("sam", "10.0.0.1"));
    }

    [Fact]
    public void Writing_the_name_another_way_does_not_help()
    {
        Guess(5, "sam", "10.0.0.1");

        Assert.True(throttle.MustWait(" SAM ", "10.0.0.1"));
    }

    [Fact]
    public void The_person_whose_name_was_guessed_elsewhere_can_still_sign_in()
    {
        Guess(5, "sam", "10.0.0.1");

        Assert.False(throttle.MustWait("sam", "10.0.0.2"));
    }

    [Fact]
    public void Guessing_one_name_from_many_places_is_slowed()
    {
        for (var i = 0; i < SignInThrottle.PerName; i++)
            Guess(1, "sam", $"10.0.0.{i}");

        Assert.True(throttle.MustWait("sam", "10.0.1.1"));
    }

    [Fact]
    public void Guessing_many_names_from_one_place_is_slowed()
    {
        for (var i = 0; i < SignInThrottle.PerAddress; i++)
            Guess(1, $"name {i}", "10.0.0.1");

        Assert.True(throttle.MustWait("another", "10.0.0.1"));
    }

    [Fact]
    public void Waiting_is_enough()
    {
        Guess(5, "sam", "10.0.0.1");

        clock.Now += SignInThrottle.Window;

        Assert.False(throttle.MustWait("sam", "10.0.0.1"));
    }

    private void Guess(int times, string name, string address)
    {
        for (var i = 0; i < times; i++)
            throttle.CountWrong(name, address);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

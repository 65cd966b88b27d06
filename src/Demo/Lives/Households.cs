using Headwater.Demo.Population;

namespace Headwater.Demo.Lives;

/// <summary>As many households as hold exactly the children asked for on the last day.</summary>
public sealed class Households
{
    private readonly World world;
    private readonly HouseholdMaker maker;
    private readonly int tooMany;

    public Households(World world)
    {
        this.world = world;
        maker = new(world.Options, world.Dice, world.Wards);
        var children = 0;
        while (children < world.Options.Children)
            children += maker.Make(Count++).ChildrenOn(world.Options.LastDay);
        tooMany = children - world.Options.Children;
    }

    public int Count { get; private set; }

    /// <summary>A household ready to live; null if none of its children belongs in the borough's years.</summary>
    public HomeLife? Get(int index)
    {
        var household = maker.Make(index);
        if (index == Count - 1)
            household = household with { Children = [.. household.Children.Where((child, i) => Stays(household, i))] };
        var options = world.Options;
        if (household.Arrives > options.LastDay || household.Leaves <= options.FirstDay)
            return null;
        var home = new HomeLife(household, world);
        return home.Lives.Count == 0 ? null : home;
    }

    // The last household gives up its youngest children until the number is right.
    private bool Stays(Household household, int child)
    {
        var last = world.Options.LastDay;
        var counted = household.Children.Where(other => other.Born <= last && other.Birthday(18) > last).ToList();
        return !counted.TakeLast(tooMany).Contains(household.Children[child]);
    }
}

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The tables of the return under the names that rules use.</summary>
internal static class CareTables
{
    public static Table Header => HeaderTable.Table;

    public static Table Episodes => EpisodesTable.Table;

    public static Table Reviews => ReviewsTable.Table;

    public static Table Uasc => UascTable.Table;

    public static Table Oc2 => Oc2Table.Table;

    public static Table Oc3 => Oc3Table.Table;

    public static Table Ad1 => Ad1Table.Table;

    public static Table PlacedAdoption => PlacedAdoptionTable.Table;

    public static Table PrevPerm => PrevPermTable.Table;

    public static Table Missing => MissingTable.Table;

    public static Table SwEpisodes => SwEpisodesTable.Table;

    public static Table Dolo => DoloTable.Table;
}

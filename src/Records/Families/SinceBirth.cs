namespace Headwater.Records.Families;

/// <summary>Keeps of stays what was after a child's birth: files often give each child the dates of the family's address.</summary>
internal static class SinceBirth
{
    /// <param name="born">Null where no file says it.</param>
    public static List<Stay> Of(List<Stay> stays, DateOnly? born) =>
        born is { } birth
            ? stays
                .FindAll(stay => !(stay.Until <= birth) && (stay.FromIsStated || stay.ToldUntil >= birth))
                .ConvertAll(stay =>
                    stay with
                    {
                        From = Later(stay.From, birth),
                        ToldUntil = Later(stay.ToldUntil, birth),
                    }
                )
            : stays;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

using System.Data;
using System.Globalization;
using Dapper;

namespace Headwater.Storage;

/// <summary>Days go to the database as ISO text, which sorts and compares alike on both engines.</summary>
internal sealed class DayAsText : SqlMapper.TypeHandler<DateOnly>
{
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.AddTypeHandler(new DayAsText());
    }

    public override DateOnly Parse(object value) =>
        DateOnly.ParseExact((string)value, "O", CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, DateOnly value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.ToString("O", CultureInfo.InvariantCulture);
    }
}

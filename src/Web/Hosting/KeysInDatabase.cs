using System.Xml.Linq;
using Dapper;
using Headwater.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Headwater.Web.Hosting;

/// <summary>Keeps the keys of cookies and forms in the database, so that a restart or another node signs nobody out.</summary>
/// <remarks>The framework asks for them without waiting, and only at the start and every few weeks: so these calls block.</remarks>
public sealed class KeysInDatabase(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        StoreAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using var work = await database.ReadAsync();
        return [.. (await work.Connection.QueryAsync<string>("select xml from web_key")).Select(XElement.Parse)];
    }

    private async Task StoreAsync(string id, string xml)
    {
        await using var work = await database.BeginAsync();
        await work.Connection.ExecuteAsync("insert into web_key (id, xml) values (@id, @xml)", new { id, xml });
        await work.KeepAsync();
    }
}

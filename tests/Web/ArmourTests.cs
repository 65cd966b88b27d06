using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Web;
using Headwater.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Headwater.Tests.Web;

/// <summary>What protects the whole site, whatever the page.</summary>
public sealed class ArmourTests(RunningSite running)
{
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Behind_a_proxy_that_speaks_TLS_browsers_are_told_to_use_nothing_else(string scheme, bool told)
    {
        using var visitor = await running.VisitorAsync();
        visitor.DefaultRequestHeaders.Host = "headwater.example";
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");

        var answer = await visitor.GetAsync("/sign-in");

        var said = answer.Headers.TryGetValues("Strict-Transport-Security", out var values)
            ? string.Concat(values)
            : "";
        Assert.Equal(told ? "max-age=31536000; includeSubDomains" : "", said);
        Assert.All(
            answer.Headers.GetValues("Set-Cookie"),
            cookie => Assert.Equal(told, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task Who_asks_for_too_much_at_once_is_told_to_wait_and_nobody_else_is()
    {
        await using var site = new RunningSite(
            new StoppedClock(),
            RunningSite.ManyVisits with
            {
                RequestsPerMinute = 30,
            }
        );
        using var busy = await site.SignedInAsync(Role.Analyst);
        using var other = await site.SignedInAsync(Role.Director);

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 60; i++)
            answers.Add(await busy.GetAsync("/privacy"));

        var refused = answers.First(answer => answer.StatusCode is HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(60), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("Too many tries", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/privacy")).StatusCode);
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/vendor/")]
    [InlineData("/wwwroot/headwater.css")]
    public async Task Nothing_but_pages_and_what_they_need_can_be_fetched(string address)
    {
        using var visitor = await running.SignedInAsync(Role.Director);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task No_answer_repeats_the_request()
    {
        using var visitor = await running.VisitorAsync();
        using var trace = new HttpRequestMessage(HttpMethod.Trace, "/sign-in") { Headers = { { "X-Said", "marble" } } };

        var answer = await visitor.SendAsync(trace);

        Assert.DoesNotContain("marble", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual("message/http", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task More_than_any_form_holds_is_refused_wherever_it_is_sent()
    {
        using var visitor = await running.VisitorAsync();
        using var large = new ByteArrayContent(new byte[RequestLimits.LargestForm + 1]);
        large.Headers.ContentType = new("application/x-www-form-urlencoded");

        var answer = await visitor.PostAsync("/sign-in", large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task With_a_certificate_the_keys_cannot_be_read_in_the_database_and_a_restart_signs_nobody_out(
        Engine engine
    )
    {
        using var certificate = Certificate();
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema, Site.Schema);
        async Task<string> AskAsync(X509Certificate2? with, string text, bool read)
        {
            await using var site = Site.Build(
                database,
                new StoppedClock(),
                port: 0,
                settings: RunningSite.ManyVisits with
                {
                    KeyCertificate = with,
                }
            );
            var protector = Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.GetDataProtector(
                site.Services,
                "test"
            );
            return read
                ? Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Unprotect(protector, text)
                : Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(protector, text);
        }

        var hidden = await AskAsync(certificate, "a made-up text", read: false);

        await using (var work = await database.ReadAsync())
            Assert.All(
                await work.Connection.QueryAsync<string>("select xml from web_key"),
                xml => Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal)
            );
        Assert.Equal("a made-up text", await AskAsync(certificate, hidden, read: true));
        await Assert.ThrowsAsync<CryptographicException>(() => AskAsync(with: null, hidden, read: true));
    }

    [Fact]
    public async Task An_entry_of_the_log_is_one_line_whatever_is_in_it_and_says_when_in_universal_time()
    {
        var services = (await running.SiteAsync()).Services;
        var used = services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName;
        var formatter = services.GetServices<ConsoleFormatter>().Single(each => each.Name == used);
        await using var written = new StringWriter(CultureInfo.InvariantCulture);

        formatter.Write(
            new LogEntry<string>(LogLevel.Warning, "test", default, "one\r\ntwo", null, (said, _) => said),
            scopeProvider: null,
            written
        );

        var line = $"{written}".TrimEnd('\r', '\n');
        Assert.DoesNotContain('\n', line);
        using var entry = JsonDocument.Parse(line);
        Assert.Equal("one\r\ntwo", entry.RootElement.GetProperty("Message").GetString());
        Assert.EndsWith("Z", entry.RootElement.GetProperty("Timestamp").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SiteSettings.ProxiesName, "10.0.0.5, somewhere")]
    [InlineData(SiteSettings.RequestsName, "0")]
    [InlineData(SiteSettings.RequestsName, "many")]
    [InlineData(SiteSettings.CertificateName, "/no/such/file.pem")]
    public void A_setting_that_cannot_be_meant_is_named(string name, string value)
    {
        var refused = Assert.Throws<InvalidDataException>(() =>
            SiteSettings.Read(asked => asked == name ? value : null, SignInPolicy.Default)
        );

        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_read_as_an_administrator_writes_them()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pem");
        using var certificate = Certificate();
        using var key = certificate.GetRSAPrivateKey();
        File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{key?.ExportPkcs8PrivateKeyPem()}\n");

        var read = SiteSettings.Read(
            name =>
                name switch
                {
                    SiteSettings.ProxiesName => "10.0.0.5, 10.1.0.0/16",
                    SiteSettings.CertificateName => file,
                    "HEADWATER_SIGN_IN_SECRET_EXAMPLE" => "a made-up secret",
                    _ => null,
                },
            WithProvider
        );
        File.Delete(file);

        Assert.Equal([IPNetwork.Parse("10.0.0.5/32"), IPNetwork.Parse("10.1.0.0/16")], read.Proxies);
        Assert.Equal(certificate.Thumbprint, read.KeyCertificate?.Thumbprint);
        Assert.Equal(new SiteSettings().RequestsPerMinute, read.RequestsPerMinute);
        Assert.Equal("a made-up secret", read.ProviderSecrets["example"]);
    }

    [Fact]
    public void A_provider_whose_secret_is_missing_is_named_before_anything_is_served()
    {
        var refused = Assert.Throws<InvalidDataException>(() => SiteSettings.Read(_ => null, WithProvider));

        Assert.Contains("HEADWATER_SIGN_IN_SECRET_EXAMPLE", refused.Message, StringComparison.Ordinal);
    }

    private static SignInPolicy WithProvider { get; } =
        SignInPolicy.Default with
        {
            Providers =
            [
                new(
                    "example",
                    "Example Borough account",
                    new Uri("https://provider.example"),
                    "headwater",
                    RunningSite.Authority,
                    [new("workers", Role.Practitioner)]
                ),
            ],
        };

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest(
            "CN=made up",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero)
        );
    }
}

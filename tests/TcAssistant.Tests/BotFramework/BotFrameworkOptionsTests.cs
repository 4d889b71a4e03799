using Microsoft.Extensions.DependencyInjection;
using TcAssistant.BotFramework;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>What is said of wrong settings.</summary>
public sealed class BotFrameworkOptionsTests
{
    private const string Id = "0f3e8bd2-5a0c-4a6e-9d5e-6a1f4c7b9e21";
    private static readonly BotFrameworkOptions Managed = new() { AppId = Id, TenantId = Id };
    private static readonly BotFrameworkOptions Secret = Managed with { AuthType = BotAuthType.SingleTenant, ClientSecret = "s" };
    private static readonly BotFrameworkOptions Local = Secret with { Cloud = Cloud.Local, LocalAuthority = new Uri("http://127.0.0.1:4000") };

    private static readonly (string Name, BotFrameworkOptions Options, string[] Settings)[] Cases =
    [
        ("nothing set", new(), []),
        ("a managed identity", Managed, []),
        ("capitals and spaces", Managed with { AppId = $" {Id.ToUpperInvariant()} " }, []),
        ("a secret", Secret, []),
        ("stand-ins", Local, []),
        ("stand-ins by name", Local with { LocalAuthority = new Uri("http://localhost:4000/") }, []),
        ("no app id, stand-ins", new() { Cloud = Cloud.Local }, []),
        ("more hosts and tenants", Managed with { AllowedServiceHosts = ["smba.example.org"], AllowedTenants = [Id] }, []),

        ("the US government", Managed with { Cloud = Cloud.GccHigh }, []),
        ("the US Department of Defense", Secret with { Cloud = Cloud.Dod }, []),
        ("China with its hosts", Managed with { Cloud = Cloud.China, AllowedServiceHosts = ["smba.example.cn"] }, []),
        ("China without hosts", Managed with { Cloud = Cloud.China }, ["Bot:AllowedServiceHosts"]),
        ("an app id that is none", Managed with { AppId = "my-bot" }, ["Bot:AppId"]),
        ("an app id in braces", Managed with { AppId = $"{{{Id}}}" }, ["Bot:AppId"]),
        ("no tenant", Managed with { TenantId = " " }, ["Bot:TenantId"]),
        ("a tenant by name", Managed with { TenantId = "example.org" }, ["Bot:TenantId"]),
        ("a secret without app id", new() { ClientSecret = "s" }, ["Bot:AppId"]),
        ("a managed identity with a secret", Managed with { ClientSecret = "s" }, ["Bot:AuthType"]),
        ("a single tenant with nothing", Managed with { AuthType = BotAuthType.SingleTenant }, ["Bot:AuthType"]),
        ("secret and certificate", Secret with { CertificatePath = "x.pem" }, ["Bot:ClientSecret"]),
        ("a certificate that is not there", Secret with { ClientSecret = null, CertificatePath = "not-there.pem" }, ["Bot:CertificatePath"]),
        ("an unknown way to get tokens", Managed with { AuthType = (BotAuthType)7 }, ["Bot:AuthType"]),
        ("an unknown cloud", Managed with { Cloud = (Cloud)7 }, ["Bot:Cloud"]),
        ("stand-ins without an address", Local with { LocalAuthority = null }, ["Bot:LocalAuthority"]),
        ("stand-ins elsewhere", Local with { LocalAuthority = new Uri("http://login.example.org/") }, ["Bot:LocalAuthority"]),
        ("stand-ins of a name like ours", Local with { LocalAuthority = new Uri("http://localhost.example.org/") }, ["Bot:LocalAuthority"]),
        ("stand-ins that are not meant", Managed with { LocalAuthority = new Uri("http://127.0.0.1:4000") }, ["Bot:LocalAuthority"]),
        ("stand-ins and a managed identity", Managed with { Cloud = Cloud.Local, LocalAuthority = new Uri("http://127.0.0.1:4000") }, ["Bot:AuthType"]),
        ("a host with a scheme", Managed with { AllowedServiceHosts = ["https://smba.example.org"] }, ["Bot:AllowedServiceHosts"]),
        ("a host with a wildcard", Managed with { AllowedServiceHosts = ["*.example.org"] }, ["Bot:AllowedServiceHosts"]),
        ("a host with a port", Managed with { AllowedServiceHosts = ["smba.example.org:444"] }, ["Bot:AllowedServiceHosts"]),
        ("an address for a host", Managed with { AllowedServiceHosts = ["192.0.2.1"] }, ["Bot:AllowedServiceHosts"]),
        ("a whole domain", Managed with { AllowedServiceHosts = ["org"] }, ["Bot:AllowedServiceHosts"]),
        ("an empty host", Managed with { AllowedServiceHosts = [""] }, ["Bot:AllowedServiceHosts"]),
        ("a host without app id", new() { AllowedServiceHosts = ["smba.example.org"] }, ["Bot:AllowedServiceHosts"]),
        ("a host beside stand-ins", Local with { AllowedServiceHosts = ["smba.example.org"] }, ["Bot:AllowedServiceHosts"]),
        ("a tenant allowed by name", Managed with { AllowedTenants = ["example.org"] }, ["Bot:AllowedTenants"]),
        ("several at once", Managed with { AppId = "x", TenantId = "y", AllowedTenants = ["z", "*"] }, ["Bot:AllowedTenants", "Bot:AllowedTenants", "Bot:AppId", "Bot:TenantId"]),
    ];

    public static TheoryData<string> Names() => new(Cases.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_fault_is_one_sentence_that_names_the_setting(string name)
    {
        var (_, options, settings) = Cases.Single(one => one.Name == name);
        var faults = options.Faults();

        Assert.Equal(settings.Length, faults.Count);
        Assert.All(faults.Zip(settings), pair =>
        {
            Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal);
            Assert.EndsWith(".", pair.First, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Wrong_settings_do_not_start()
    {
        var refused = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddBotFramework(Managed with { AppId = "x" }));
        Assert.Contains("Bot:AppId", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_secret_is_not_shown() => Assert.DoesNotContain("hush", (Secret with { ClientSecret = "hush" }).ToString(), StringComparison.Ordinal);
}

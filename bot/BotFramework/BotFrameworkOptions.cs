namespace TcAssistant.BotFramework;

/// <summary>How the bot gets its tokens.</summary>
public enum BotAuthType
{
    UserAssignedMsi,

    /// <summary>An app registration of one tenant, with a secret or a certificate.</summary>
    SingleTenant,
}

/// <summary>The bot's identity and whom it trusts; the settings under <c>Bot:</c>. No member switches a check off.</summary>
public sealed record BotFrameworkOptions
{
    /// <summary>The app id in lower case, or null: then the bot talks on loopback only, without tokens.</summary>
    public string? AppId { get; init => field = NullIfBlank(value)?.ToLowerInvariant(); }

    public string? TenantId { get; init => field = NullIfBlank(value)?.ToLowerInvariant(); }

    public BotAuthType AuthType { get; init; } = BotAuthType.UserAssignedMsi;

    public string? ClientSecret { get; init => field = NullIfBlank(value); }

    /// <summary>A PEM or PFX file with the private key.</summary>
    public string? CertificatePath { get; init => field = NullIfBlank(value); }

    public Cloud Cloud { get; init; } = Cloud.Public;

    /// <summary>With <see cref="Cloud.Local"/>: the stand-in that announces keys and gives tokens.</summary>
    public Uri? LocalAuthority { get; init; }

    /// <summary>Hosts beyond Microsoft's own that replies, and with them tokens, may go to.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; init; } = [];

    /// <summary>Tenants whose people may talk to the bot; where empty, the bot's own.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>How many messages are answered at once after their 200; further ones wait for theirs.</summary>
    public int MostTurnsUnderWay { get; init; } = 64;

    internal IReadOnlyList<string> TenantsLetIn => AllowedTenants is [] && TenantId is not null ? [TenantId] : AllowedTenants;

    /// <summary>What is wrong with the settings, one sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() => [.. AllowedServiceHostFaults(), .. AllowedTenantFaults(), .. CloudFaults(), .. IdentityFaults()];

    private IEnumerable<string> IdentityFaults()
    {
        if (AppId is null)
        {
            if (ClientSecret is not null || CertificatePath is not null)
            {
                yield return "Bot:AppId is missing, but Bot:ClientSecret or Bot:CertificatePath is set.";
            }

            yield break;
        }

        if (!IsGuid(AppId))
        {
            yield return "Bot:AppId must be the bot's app id, a GUID such as 00000000-0000-0000-0000-000000000000.";
        }

        if (!IsGuid(TenantId))
        {
            yield return "Bot:TenantId must be the tenant's id, a GUID, because Bot:AppId is set.";
        }

        foreach (var fault in CredentialFaults())
        {
            yield return fault;
        }
    }

    private IEnumerable<string> CredentialFaults()
    {
        switch (AuthType)
        {
            case BotAuthType.UserAssignedMsi when ClientSecret is not null || CertificatePath is not null:
                yield return "Bot:AuthType UserAssignedMsi uses no Bot:ClientSecret and no Bot:CertificatePath: remove them, or set Bot:AuthType to SingleTenant.";
                break;
            case BotAuthType.UserAssignedMsi when Cloud == Cloud.Local:
                yield return "Bot:AuthType UserAssignedMsi does not work with Bot:Cloud Local: set it to SingleTenant with a Bot:ClientSecret.";
                break;
            case BotAuthType.SingleTenant when ClientSecret is null && CertificatePath is null:
                yield return "Bot:AuthType SingleTenant needs Bot:ClientSecret or Bot:CertificatePath.";
                break;
            case BotAuthType.SingleTenant when ClientSecret is not null && CertificatePath is not null:
                yield return "Set Bot:ClientSecret or Bot:CertificatePath, not both.";
                break;
            case BotAuthType.SingleTenant when CertificatePath is not null && Cloud == Cloud.Local:
                yield return "Bot:CertificatePath does not work with Bot:Cloud Local: use a Bot:ClientSecret.";
                break;
            case BotAuthType.SingleTenant when CertificatePath is not null && !File.Exists(CertificatePath):
                yield return $"Bot:CertificatePath names a file that is not there: {CertificatePath}.";
                break;
            case not (BotAuthType.UserAssignedMsi or BotAuthType.SingleTenant):
                yield return "Bot:AuthType must be UserAssignedMsi or SingleTenant.";
                break;
        }
    }

    private IEnumerable<string> CloudFaults()
    {
        if (!Enum.IsDefined(Cloud))
        {
            yield return $"Bot:Cloud must be {string.Join(" or ", Enum.GetNames<Cloud>())}.";
        }
        else if (Cloud == Cloud.China && AppId is not null && AllowedServiceHosts is [])
        {
            yield return "Bot:AllowedServiceHosts must name the hosts that Bot:Cloud China answers at: they are not known to this program.";
        }
        else if (Cloud == Cloud.Local && AppId is not null && LocalAuthority is null)
        {
            yield return "Bot:LocalAuthority must be set with Bot:Cloud Local and a Bot:AppId: the loopback address of the stand-in for Microsoft's login.";
        }
        else if (Cloud == Cloud.Local && LocalAuthority is not null && !Loopback.IsLoopbackAddress(LocalAuthority))
        {
            yield return $"Bot:LocalAuthority must be a loopback address such as http://127.0.0.1:4000, not {LocalAuthority}.";
        }
        else if (Cloud != Cloud.Local && LocalAuthority is not null)
        {
            yield return "Bot:LocalAuthority is for Bot:Cloud Local only: remove it.";
        }
    }

    private IEnumerable<string> AllowedServiceHostFaults()
    {
        foreach (var host in AllowedServiceHosts)
        {
            if (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal))
            {
                yield return $"Bot:AllowedServiceHosts must hold whole host names, without scheme, port, path or wildcard: \"{host}\" is none.";
            }
            else if (Cloud == Cloud.Local || AppId is null)
            {
                yield return $"Bot:AllowedServiceHosts cannot name {host}: with Bot:Cloud Local, or without Bot:AppId, replies go to loopback addresses only.";
            }
        }
    }

    private IEnumerable<string> AllowedTenantFaults() =>
        from tenant in AllowedTenants
        where !IsGuid(tenant)
        select $"Bot:AllowedTenants must hold tenant ids, which are GUIDs: \"{tenant}\" is none.";

    private static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out _);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"bot {AppId ?? "without app id"} of tenant {TenantId ?? "none"}, {AuthType}, {Cloud}";
}

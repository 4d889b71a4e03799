namespace TcAssistant.App.Storage;

/// <summary>Where state is kept (settings <c>Storage:*</c>). Neither given: Azurite on this machine.</summary>
/// <param name="ConnectionString">A storage account's or Azurite's; wins over the account name.</param>
/// <param name="AccountName">Account opened with this machine's identity (managed identity in Azure).</param>
/// <param name="TablePrefix">Letters and digits put before every table's name, so that several installations can share an account.</param>
public sealed record StorageSettings(string? ConnectionString = null, string? AccountName = null, string TablePrefix = "")
{
    public static StorageSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Storage");
        return new(
            NullIfBlank(section["ConnectionString"]),
            NullIfBlank(section["AccountName"]),
            section["TablePrefix"]?.Trim() ?? "");
    }

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

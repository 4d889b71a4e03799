using System.Text.Json.Serialization;

namespace TcAssistant.App.Contract;

/// <summary>What a page needs to sign in.</summary>
/// <param name="SignIn">Null: this installation asks for no sign-in.</param>
internal sealed record ApiSettingsJson(SignInJson? SignIn, string? Organisation);

internal sealed record SignInJson(string ClientId, string TenantId, string Scope);

/// <param name="TodayIsSet">Whether the day is set by the installation rather than the calendar's.</param>
internal sealed record SessionJson(PersonJson? Person, DateOnly Today, bool TodayIsSet);

internal sealed record PersonJson(string Id, string Name);

/// <summary>A refusal (RFC 9457).</summary>
/// <param name="Detail">One sentence for people.</param>
internal sealed record ProblemJson(string Title, int Status, string Detail)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "about:blank";
}

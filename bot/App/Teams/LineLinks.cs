using System.Text.RegularExpressions;
using TcAssistant.Plans;

namespace TcAssistant.App.Teams;

/// <summary>
/// Links to lines: <c>{Links:BaseUrl}/lines/{plan}/{line}</c>. They carry keys and nothing else; what a link shows is decided by who looks.
/// </summary>
/// <param name="baseUrl">Without a slash at its end; null: there are no links.</param>
internal sealed partial class LineLinks(string? baseUrl)
{
    private const string Setting = "Links:BaseUrl";
    private const int Longest = 400;

    /// <exception cref="FormatException">The setting is no address that people can open.</exception>
    public static LineLinks From(IConfiguration settings)
    {
        if (settings[Setting] is not { Length: > 0 } text)
        {
            return new(null);
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
            && address is { UserInfo: "", Query: "", Fragment: "" }
                ? new(address.AbsoluteUri.TrimEnd('/'))
                : throw new FormatException($"{Setting} must be the address people reach this service at, such as https://plans.example.org, not {text}.");
    }

    /// <summary>Null: links are not set up.</summary>
    public string? To(PlanKey plan, LineKey line) => baseUrl is null ? null : $"{baseUrl}/lines/{plan.Value}/{line.Value}";

    /// <summary>What a link is to; null: it is none of ours.</summary>
    public (string Plan, string Line)? Read(string? link) =>
        baseUrl is not null && link is { Length: <= Longest } && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.UserInfo.Length == 0
        && Tail(address) is { } tail && Keys().Match(tail) is { Success: true } keys
            ? (keys.Groups["plan"].Value, keys.Groups["line"].Value)
            : null;

    /// <summary>What follows our own address; what people or programs hang on to links (a query, a fragment) is left out.</summary>
    private string? Tail(Uri address)
    {
        var path = address.GetLeftPart(UriPartial.Path);
        return path.StartsWith(baseUrl + "/", StringComparison.OrdinalIgnoreCase) ? path[(baseUrl!.Length + 1)..] : null;
    }

    [GeneratedRegex("^lines/(?<plan>[a-zA-Z0-9]{1,16})/(?<line>[a-zA-Z0-9]{1,16})/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Keys();
}

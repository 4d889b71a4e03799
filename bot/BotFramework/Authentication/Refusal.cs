namespace TcAssistant.BotFramework.Authentication;

/// <summary>Why a request was not let in. Only the status goes outside; the reason is for our log.</summary>
/// <param name="Status">401: not known to be who it says; 403: known, but not for here.</param>
/// <param name="Detail">What came instead; from outside, so shortened and made printable before it is logged.</param>
internal sealed record Refusal(int Status, string Reason, string? Detail = null)
{
    public static Refusal Unknown(string reason, string? detail = null) => new(401, reason, Printable(detail));

    public static Refusal Forbidden(string reason, string? detail = null) => new(403, reason, Printable(detail));

    private static string? Printable(string? detail)
    {
        const int longest = 120;
        if (detail is null)
        {
            return null;
        }

        var shown = detail.Length > longest ? detail[..longest] : detail;
        return string.Create(shown.Length, shown, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = text[i] is >= ' ' and <= '~' ? text[i] : '?';
            }
        });
    }
}

namespace TcAssistant.BotFramework.Activities;

public sealed record Attachment
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";
    public const string FileDownloadInfoType = "application/vnd.microsoft.teams.file.download.info";
    public const string FileConsentCardType = "application/vnd.microsoft.teams.card.file.consent";
    public const string FileInfoCardType = "application/vnd.microsoft.teams.card.file.info";

    public string? ContentType { get; set; }

    public string? ContentUrl { get; set; }

    public RawJson? Content { get; set; }

    public string? Name { get; set; }

    public static Attachment AdaptiveCard(RawJson card) => new() { ContentType = AdaptiveCardType, Content = card };
}
